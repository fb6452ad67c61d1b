import type { Call } from '../operation.ts';
import type { Appointment } from '../records.ts';
import { clientRef, locationRef, serviceRef, staffRef } from '../references.ts';
import { printTimes } from '../scheduling/session.ts';
import { iso } from '../time.ts';

/** `Booked` turns into what the seed has in store for it once its time is over. */
export const statusAt = (row: Appointment, now: number): string =>
  row.status !== 'Cancelled' && row.outcome && row.end <= now ? row.outcome : row.status;

/** An appointment as the API prints it. */
export const printAppointment = ({ state, now }: Call, row: Appointment) => ({
  id: row.id,
  location: locationRef(state, row.locationId),
  client: clientRef(state, row.clientId, row.clientName),
  staff: staffRef(state, row.staffId),
  ...printTimes(row),
  overrideTimeSlotValidation: row.override,
  service: serviceRef(state, row.serviceId),
  addOnServices: row.addOnIds.map((id) => serviceRef(state, id)),
  bookedFrom: row.bookedFrom,
  status: statusAt(row, now),
  appointmentType: 'LOCATION_VISIT',
  notes: row.notes,
  paymentStatus: '',
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
});
