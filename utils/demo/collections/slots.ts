import { type Call, get } from '../operation.ts';
import { invalidLocation, invalidParameters } from '../problem.ts';
import type { Location, Service, Staff } from '../records.ts';
import { stored } from '../references.ts';
import { freeStarts, lengthOf, staffFor, type Wish } from '../scheduling/availability.ts';
import { addDays, clock12, dateFrom, isTimezone, wallClockOf } from '../time.ts';

/** The place asked about: named, or the service's, or the staff member's. @throws Problem 404 when none of them tells */
function placeOf({ state, query }: Call, service: Service | undefined, staff: Staff | undefined): Location {
  const place = state.locations.get(query('locationId') || service?.locationId || staff?.locationIds[0]);
  if (!place) throw invalidLocation();
  return place;
}

/** `timezone`: the zone to tell the times in; the location's own when it is not asked for. */
function zoneOf({ query }: Call, location: Location): string {
  const asked = query('timezone');
  if (!asked) return location.timezone;
  if (!isTimezone(asked)) throw invalidParameters();
  return asked;
}

/** Free starts of everyone asked for, each instant once, in order. */
function startsBetween(wish: Wish, staffs: readonly Staff[], first: string, last: string): number[] {
  const starts = new Set<number>();
  for (let date = first; date <= last; date = addDays(date, 1)) {
    for (const staff of staffs) for (const start of freeStarts(wish, staff, date)) starts.add(start);
  }
  return [...starts].sort((a, b) => a - b);
}

function listSlots(call: Call): unknown {
  const { state, query, now } = call;
  const serviceId = query('serviceId');
  const staffId = query('staffId');
  const service = serviceId ? stored(state.services, serviceId) : undefined;
  const staff = staffId ? stored(state.staffs, staffId) : undefined;
  const location = placeOf(call, service, staff);
  const timezone = zoneOf(call, location);
  const date = query('date') ? dateFrom(query('date') ?? '') : wallClockOf(now, timezone).date;
  if (!date) throw invalidParameters();

  const days = Array.from({ length: query('nextThreeDays') === 'true' ? 3 : 1 }, (_, i) => addDays(date, i));
  const wish: Wish = { state, location, service, now };
  const able = staffFor(wish).filter(({ id }) => !staff || id === staff.id);
  // A day in the asked zone can touch the day before and the day after at the location.
  const starts = startsBetween(wish, able, addDays(date, -1), addDays(date, days.length));
  const clocks = starts.map((start) => ({
    start: wallClockOf(start, timezone),
    end: start + lengthOf(wish),
  }));
  return days.map((day) => ({
    date: `${day}T00:00:00.000Z`,
    timezone,
    slots: clocks
      .filter(({ start }) => start.date === day)
      .map(({ start, end }) => ({
        startTime: clock12(start.minute),
        endTime: clock12(wallClockOf(end, timezone).minute),
      })),
  }));
}

/** Free times. The documented sample prints `date` as a date-time, and so does this. */
export const slotOperations = [get('listAppointmentSlots', '/v1/appointments/slots', listSlots)];
