import type { NewJob } from '@/utils/requests/index.ts';
import type { Command, Context } from '../context.ts';
import { jobView, perform } from '../job.ts';
import type { Operations } from '../session.ts';
import { twelveHour } from './times.ts';

/** Use case 14: book. Slots are checked by the service, never overridden; a slot taken meanwhile comes back as its own failure. */
export const book: Command<'booking.book'> = (context, request) => {
  const { clientId, locationId, serviceId, staffId, date, time, timezone, notes } = request;
  const body = {
    location: { id: locationId },
    client: { id: clientId },
    service: { id: serviceId },
    ...(staffId ? { staff: { id: staffId } } : {}),
    date,
    time: twelveHour(time),
    timezone,
    ...(notes?.trim() ? { notes: notes.trim() } : {}),
  };
  return write(context, {
    id: request.intent,
    operation: 'createAppointment',
    params: { body },
    about: { ...request.labels, date, time, timezone },
  });
};

/** Moves an appointment. The service takes date, time and zone only: the staff stays (contract, 14). */
export const reschedule: Command<'booking.reschedule'> = (context, request) => {
  const { appointmentId, date, time, timezone, from } = request;
  return write(context, {
    id: request.intent,
    operation: 'rescheduleAppointment',
    params: { body: { appointmentId, date, time: twelveHour(time), timezone } },
    before: { id: appointmentId, ...from, time: twelveHour(from.time) },
    about: {
      ...request.labels,
      date,
      time,
      timezone,
      fromDate: from.date,
      fromTime: from.time,
      fromZone: from.timezone,
    },
  });
};

export const cancelAppointment: Command<'booking.cancel'> = (
  context,
  { intent, appointmentId, reason, when, labels },
) => {
  const cancellationReason = reason?.trim();
  return write(context, {
    id: intent,
    operation: 'cancelAppointment',
    params: { body: { appointmentId, ...(cancellationReason ? { cancellationReason } : {}) } },
    about: { ...labels, ...when },
  });
};

async function write(context: Context, job: NewJob<Operations>) {
  const session = await context.sessions.current();
  const done = await perform(session, job);
  // A refusal says as much about the calendar as a success: what was read before is not to be trusted after either.
  session.engine.forget(['listAppointments', 'listAppointmentSlots', 'getAppointment']);
  context.notify({ changed: 'appointments' });
  return jobView(done);
}
