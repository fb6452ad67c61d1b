/** Free slots and bookings (contract, 14). Appointments cannot be edited or deleted, only rescheduled and cancelled. */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readAppointment } from './records/appointment.ts';
import { readSlotDay } from './records/slots.ts';
import { cancellation, newAppointment, reschedule } from './requests/appointment.ts';
import { date, dateRange, id, paging, zone } from './requests/fields.ts';

const all = '/v1/appointments';
const appointment = one(readAppointment, 'appointment');

const wanted = {
  locationId: z.optional(id),
  serviceId: z.optional(id),
  staffId: z.optional(id),
  date: z.optional(date),
  timezone: z.optional(zone),
  /** Also the days that follow; how many is unknown (open question C13). */
  nextThreeDays: z.optional(z.boolean()),
};

/** Send location, service, date and zone, though all are optional on paper (open question C14). Not paged. */
export const listAppointmentSlots = defineRead(
  'listAppointmentSlots',
  `${all}/slots`,
  wanted,
  many(readSlotDay, 'slots'),
);

/** No filter by status or service. The dates are of the location's zone (open question C12). */
export const listAppointments = defineRead(
  'listAppointments',
  all,
  {
    ...paging,
    ...dateRange,
    locationId: z.optional(id),
    staffId: z.optional(id),
    clientId: z.optional(id),
  },
  many(readAppointment, 'appointments'),
);

/** A taken slot is `slot-unavailable` where the server's words say so (open question C16). */
export const createAppointment = defineWrite(
  'createAppointment',
  'POST',
  all,
  { body: newAppointment },
  appointment,
);

export const getAppointment = defineRead(
  'getAppointment',
  `${all}/{appointmentId}`,
  { appointmentId: id },
  appointment,
);

/** Whether the id stays and what the status becomes is unknown: read back (open question C18). */
export const rescheduleAppointment = defineWrite(
  'rescheduleAppointment',
  'POST',
  `${all}/reschedule`,
  { body: reschedule },
  appointment,
);

/** The answer may be `{}`, the record or nothing (open question B11): read back to see it. */
export const cancelAppointment = defineWrite(
  'cancelAppointment',
  'POST',
  `${all}/cancel`,
  { body: cancellation },
  acknowledged,
);
