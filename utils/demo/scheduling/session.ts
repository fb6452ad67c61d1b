import type { Body } from '../model.ts';
import { invalidParameters } from '../problem.ts';
import type { Location, Session } from '../records.ts';
import {
  clock12,
  dateFrom,
  falseZ,
  instantOf,
  iso,
  isTimezone,
  MINUTE,
  minuteFrom,
  wallClockOf,
} from '../time.ts';

/** When something is to start, as the caller's clock says it and as it is. */
export interface Moment {
  readonly date: string;
  readonly minute: number;
  readonly timezone: string;
  readonly start: number;
  /** The date at the location, which working hours go by. */
  readonly localDate: string;
}

/**
 * Reads `date`, `time` and `timezone` (the location's when left out).
 * @throws Problem 400 for an impossible date, clock or zone, and for a time the clocks skip
 */
export function momentIn(body: Body, location: Location): Moment {
  const date = dateFrom(String(body.date));
  const minute = minuteFrom(String(body.time));
  const timezone = String(body.timezone || location.timezone);
  if (!date || minute === undefined || !isTimezone(timezone)) throw invalidParameters();
  const start = instantOf(date, minute, timezone);
  if (start === undefined) throw invalidParameters();
  return { date, minute, timezone, start, localDate: wallClockOf(start, location.timezone).date };
}

/** The seven time fields of an appointment or class: `…UTC` true, `startTime` and `endTime` the wall clock with a false Z. */
export function printTimes({ date, minute, timezone, start, end }: Session) {
  const last = wallClockOf(end, timezone);
  return {
    date,
    time: clock12(minute),
    timezone,
    startTimeUTC: iso(start),
    startTime: falseZ(date, minute),
    endTimeUTC: iso(end),
    endTime: falseZ(last.date, last.minute),
  };
}

/** The end of something that lasts so many minutes. */
export const after = (start: number, minutes: number): number => start + minutes * MINUTE;
