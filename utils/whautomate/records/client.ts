import type { Client } from '../model.ts';
import { readCustomFields, readRef, readTags, readText } from '../values/index.ts';
import { record, stamps } from './record.ts';

/** Contract, 3. */
export const readClient = record<Client>((raw, id) => ({
  kind: 'client',
  id,
  number: readText(raw.clientId),
  name: readText(raw.fullName) ?? readText(raw.preferredName) ?? '',
  preferredName: readText(raw.preferredName),
  countryCode: readText(raw.countryCode),
  phone: readText(raw.phone),
  email: readText(raw.email),
  address: readText(raw.address),
  gender: readText(raw.gender),
  birthday: readText(raw.dob),
  notes: readText(raw.notes),
  tags: readTags(raw.tags),
  customFields: readCustomFields(raw.customFields),
  location: readRef(raw.primaryLocation),
  staff: readRef(raw.primaryStaff),
  ...stamps(raw),
  raw,
}));
