import * as z from 'zod/mini';
import { message, NATIVE, OURS } from '../define.ts';
import { appointment, id, job, location, service, staff, text, views } from './views.ts';

const time = z.string().check(z.regex(/^\d\d:\d\d$/));

const day = z.object({
  date: z.string(),
  timezone: z.string(),
  slots: z.array(
    z.object({
      /** Time of day at the place, `HH:MM`. */
      time: z.string(),
      /** Instant in UTC. */
      start: z.string(),
      end: z.optional(z.string()),
    }),
  ),
});
export type SlotDayView = z.infer<typeof day>;

/** What the confirm step shows and the job's words need; never sent to the service. */
const labels = z.object({
  client: text(300),
  service: text(300),
  staff: z.optional(text(300)),
  place: text(300),
});

/** Slots and appointments. */
export const bookingMessages = {
  'booking.options': message(
    OURS,
    z.object({ fresh: z.optional(z.boolean()) }),
    z.object({
      locations: z.array(location),
      services: z.array(service),
      staff: z.array(staff),
      currency: z.optional(z.string()),
      asOf: z.number(),
    }),
  ),
  'booking.slots': message(
    OURS,
    z.object({
      locationId: id,
      serviceId: id,
      /** Absent: anyone. */
      staffId: z.optional(id),
      date: views.date,
      fresh: z.optional(z.boolean()),
    }),
    z.object({ day, asOf: z.number() }),
  ),
  'booking.day': message(
    OURS,
    z.object({ date: views.date, locationId: z.optional(id), fresh: z.optional(z.boolean()) }),
    z.object({ appointments: z.array(appointment), asOf: z.number() }),
  ),
  'booking.book': message(
    NATIVE,
    z.object({
      intent: id,
      clientId: id,
      locationId: id,
      serviceId: id,
      staffId: z.optional(id),
      date: views.date,
      time,
      timezone: text(60),
      notes: z.optional(text(2_000)),
      labels,
    }),
    job,
  ),
  'booking.reschedule': message(
    NATIVE,
    z.object({
      intent: id,
      appointmentId: id,
      clientId: z.optional(id),
      date: views.date,
      time,
      timezone: text(60),
      /** Where it stood before: for the words and the undo. */
      from: z.object({ date: views.date, time, timezone: text(60) }),
      labels,
    }),
    job,
  ),
  'booking.cancel': message(
    NATIVE,
    z.object({
      intent: id,
      appointmentId: id,
      clientId: z.optional(id),
      reason: z.optional(text(500)),
      /** When it would have been: for the words. */
      when: z.optional(z.object({ date: views.date, time, timezone: text(60) })),
      labels,
    }),
    job,
  ),
};
