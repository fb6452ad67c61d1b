import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { keepsWhatIsFound } from '../people/keeps.ts';
import { read } from '../session.ts';
import { slotsOn } from './times.ts';
import { learnZones, zoneOf } from './zones.ts';

/** One day's free times: one request. The location's zone comes from the person, else from the answer itself. */
export const freeSlots: Command<'booking.slots'> = async (context, request, from) => {
  const keeps = await keepsWhatIsFound(context, from);
  const session = await context.sessions.current();
  const { locationId, serviceId, staffId, date, fresh = false } = request;
  const known = zoneOf(session.account, locationId);
  const { value, asOf } = await read(
    session,
    'listAppointmentSlots',
    {
      locationId,
      serviceId,
      date,
      ...(staffId ? { staffId } : {}),
      ...(known ? { timezone: known.zone } : {}),
    },
    { fresh },
  );
  const timezone = value.find((day) => day.timezone)?.timezone;
  if (!known) await learnZones(context, session, [{ locationId, timezone }], keeps);
  const zone = zoneOf(session.account, locationId)?.zone;
  if (!zone) throw new CommandError('zone-unknown');
  return { day: { date, timezone: zone, slots: slotsOn(value, date, zone, context.now()) }, asOf };
};
