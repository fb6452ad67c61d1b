import type { Service, ServiceCategory } from '../model.ts';
import { readEach, readFlag, readNumber, readRef, readText } from '../values/index.ts';
import { record } from './record.ts';

/** Contract, 13. A service is active unless the answer says otherwise. */
export const readService = record<Service>((raw, id) => ({
  id,
  name: readText(raw.name) ?? '',
  serviceType: readText(raw.serviceType)?.trim().toUpperCase(),
  location: readRef(raw.location),
  durationMinutes: readNumber(raw.durationMinutes),
  categories: readEach(raw.categories, readRef),
  staff: readEach(raw.staffs, readRef),
  price: readNumber(raw.sellingPrice),
  capacity: readNumber(raw.numberOfParticipants),
  active: readFlag(raw.active) ?? true,
  raw,
}));

/** Contract, 12. */
export const readServiceCategory = record<ServiceCategory>((raw, id) => ({
  id,
  name: readText(raw.name) ?? '',
  slug: readText(raw.slug),
  location: readRef(raw.location),
  raw,
}));
