import type { Location, Staff } from '../records.ts';
import { instantOf, weekdayOf } from '../time.ts';
import type { Span } from './busy.ts';

/** Slots start on the half hour of the wall clock. */
const STEP = 30;

/** When a staff member works at a location on a local date. */
export function workSpans(staff: Staff, location: Location, date: string): Span[] {
  if (!staff.active || !staff.locationIds.includes(location.id)) return [];
  return (staff.shifts[weekdayOf(date)] ?? []).flatMap(([from, to]) => {
    const start = instantOf(date, from, location.timezone);
    const end = instantOf(date, to, location.timezone);
    return start === undefined || end === undefined ? [] : { start, end };
  });
}

/**
 * The starts a staff member's shifts offer on a local date, as wall-clock minute and instant. Stepping along the wall
 * clock, not along elapsed time, keeps 09:00 at 09:00 on the days the clocks change; minutes they skip are left out.
 */
export function startsOn(
  staff: Staff,
  location: Location,
  date: string,
): { minute: number; start: number }[] {
  if (!staff.active || !staff.locationIds.includes(location.id)) return [];
  const starts: { minute: number; start: number }[] = [];
  for (const [from, to] of staff.shifts[weekdayOf(date)] ?? []) {
    for (let minute = from; minute < to; minute += STEP) {
      const start = instantOf(date, minute, location.timezone);
      if (start !== undefined) starts.push({ minute, start });
    }
  }
  return starts;
}
