import type { AppointmentView } from '@/utils/messaging/index.ts';
import type { Appointment } from '@/utils/whautomate/index.ts';
import type { Command, Context } from '../context.ts';
import { keepsWhatIsFound } from '../people/keeps.ts';
import { type Aged, read, type Session } from '../session.ts';
import { wallClock } from './times.ts';
import { learnZones, zoneOf } from './zones.ts';

/** A client's appointments, past and coming, in the order of time. One request. */
export const personAppointments: Command<'person.appointments'> = async (
  context,
  { clientId, fresh = false },
  from,
) => {
  const keeps = await keepsWhatIsFound(context, from);
  const session = await context.sessions.current();
  const answer = await read(session, 'listAppointments', { clientId, page: 1, limit: 100 }, { fresh });
  const own = answer.value.filter((each) => each.client === undefined || each.client.id === clientId);
  return shown(context, session, { ...answer, value: own }, keeps);
};

/**
 * One day's appointments at one place, or everywhere. The filter's zone is not documented (C12), so a day more on each side
 * is asked for and the location's own day is cut out here.
 */
export const dayAppointments: Command<'booking.day'> = async (
  context,
  { date, locationId, fresh = false },
  from,
) => {
  const keeps = await keepsWhatIsFound(context, from);
  const session = await context.sessions.current();
  const day = Temporal.PlainDate.from(date);
  const answer = await read(
    session,
    'listAppointments',
    {
      page: 1,
      limit: 100,
      startDate: day.subtract({ days: 1 }).toString(),
      endDate: day.add({ days: 1 }).toString(),
      ...(locationId ? { locationId } : {}),
    },
    { fresh },
  );
  const value = answer.value.filter((each) => dateOf(each, session) === date);
  return shown(context, session, { ...answer, value }, keeps);
};

async function shown(
  context: Context,
  session: Session,
  { value, asOf }: Aged<Appointment[]>,
  keeps: boolean,
) {
  await learnZones(
    context,
    session,
    value.map((each) => ({ locationId: each.location?.id, timezone: each.timezone })),
    keeps,
  );
  const appointments = value
    .map((each) => appointmentView(each, session))
    .sort((a, b) => (a.start ?? a.date ?? '').localeCompare(b.start ?? b.date ?? ''));
  return { appointments, asOf };
}

function dateOf(appointment: Appointment, session: Session): string | undefined {
  return appointmentView(appointment, session).date;
}

/** Date and time stand in the appointment's own zone, the one people at the place live in. */
export function appointmentView(
  { raw: _raw, ...appointment }: Appointment,
  session: Session,
): AppointmentView {
  const { start, location } = appointment;
  const timezone = appointment.timezone ?? (location && zoneOf(session.account, location.id)?.zone);
  const local = start && timezone ? wallClock(start, timezone) : {};
  return { ...appointment, ...(timezone ? { timezone } : {}), ...local };
}
