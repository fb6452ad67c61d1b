/** When an appointment or a class takes place (contract, 1.4 and 14; open question B15). */
import { type JsonObject, objectOr, readNumber } from './scalars.ts';
import { instantOf, later, readClock, readDate, readInstant, readZone } from './time.ts';

export interface Schedule {
  date?: string;
  time?: string;
  timezone?: string;
  start?: string;
  end?: string;
}

/**
 * The instants come from `startTimeUTC` and `endTimeUTC`; where one is missing, from date + time + timezone, the clock
 * printed in `endTime`, or the service's length. A `startTimeUTC` that merely repeats the false-Z `startTime` (class
 * webhooks are filled so; contract, 15) is not believed when the wall clock says otherwise.
 */
export function readSchedule(raw: JsonObject): Schedule {
  const timezone = readZone(raw.timezone);
  const date = readDate(raw.date) ?? readDate(raw.startTime);
  const time = readClock(raw.time) ?? readClock(raw.startTime);
  const start = trusted(raw.startTimeUTC, raw.startTime, instantOf(date, time, timezone));
  const endsAt = instantOf(readDate(raw.endTime) ?? date, readClock(raw.endTime), timezone);
  const end =
    trusted(raw.endTimeUTC, raw.endTime, endsAt) ??
    later(start, readNumber(objectOr(raw.service).durationMinutes));
  return { date, time, timezone, start, end };
}

function trusted(utc: unknown, local: unknown, fromClock?: string): string | undefined {
  const instant = readInstant(utc);
  return utc === local ? (fromClock ?? instant) : (instant ?? fromClock);
}
