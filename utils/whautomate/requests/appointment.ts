import * as z from 'zod/mini';
import { clock, date, id, reference, text, zone } from './fields.ts';

/**
 * Contract, 14: only date and time are marked required; location, client and service are needed in practice, and whether staff
 * may be left out is unknown (open question A3).
 */
export const newAppointment = z.strictObject({
  location: reference,
  client: reference,
  service: reference,
  staff: z.optional(reference),
  addOnServices: z.optional(z.array(reference)),
  date,
  time: clock,
  timezone: z.optional(zone),
  /** Books even when the slot is not free (open question C17). */
  overrideTimeSlotValidation: z.optional(z.boolean()),
  notes: z.optional(z.string()),
});

/** Contract, 14: a flat id, and no other member of staff. */
export const reschedule = z.strictObject({
  appointmentId: id,
  date,
  time: clock,
  timezone: z.optional(zone),
});

export const cancellation = z.strictObject({ appointmentId: id, cancellationReason: z.optional(text) });
