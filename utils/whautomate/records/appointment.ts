import type { Appointment } from '../model.ts';
import { readRef, readSchedule, readServiceRef, readStatus, readText } from '../values/index.ts';
import { record, stamps } from './record.ts';

/** Contract, 14. */
export const readAppointment = record<Appointment>((raw, id) => ({
  id,
  location: readRef(raw.location),
  client: readRef(raw.client),
  staff: readRef(raw.staff),
  service: readServiceRef(raw.service),
  ...readSchedule(raw),
  status: readStatus(raw.status) ?? '',
  notes: readText(raw.notes),
  cancellationReason: readText(raw.cancellationReason),
  ...stamps(raw),
  raw,
}));
