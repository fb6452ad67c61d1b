import type { SlotDayView } from '@/utils/messaging/index.ts';
import type { SlotDay } from '@/utils/whautomate/index.ts';

/** The instant of a time of day at a place; of a time that a clock change skips, the one just after the gap. */
export function instantOf(date: string, time: string, timezone: string): string {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  return local.toZonedDateTime(timezone).toInstant().toString();
}

/** Date and time of day of an instant at a place. */
export function wallClock(instant: string, timezone: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDateTime();
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
}

/** `16:39` → `04:39 PM`: the form the service's own samples have (contract, 1.4; C15). */
export function twelveHour(time: string): string {
  const hour = Number(time.slice(0, 2));
  const shown = String(hour % 12 === 0 ? 12 : hour % 12).padStart(2, '0');
  return `${shown}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/**
 * One day's free times in the location's zone. The service may answer in another zone or with neighbouring days
 * (`nextThreeDays`, B14); past times are left out, and a time is never shown twice.
 */
export function slotsOn(
  days: readonly SlotDay[],
  date: string,
  zone: string,
  now: number,
): SlotDayView['slots'] {
  const slots = new Map<string, SlotDayView['slots'][number]>();
  for (const day of days) {
    const from = day.timezone ?? zone;
    for (const slot of day.slots) {
      const start = instantOf(day.date, slot.start, from);
      const local = wallClock(start, zone);
      if (local.date !== date || Date.parse(start) <= now) continue;
      const end = slot.end ? { end: instantOf(day.date, slot.end, from) } : {};
      slots.set(start, { time: local.time, start, ...end });
    }
  }
  return [...slots.values()].sort((a, b) => a.start.localeCompare(b.start));
}
