import type { SlotDay } from '../model.ts';
import {
  attempt,
  isObject,
  type Reader,
  readClock,
  readDate,
  readEach,
  readInstant,
  readText,
  readZone,
} from '../values/index.ts';
import { loneRecord } from './record.ts';

const readSlot: Reader<{ start: string; end?: string }> = (value) => {
  const start = isObject(value) ? readClock(value.startTime) : readClock(value);
  if (start === undefined) return undefined;
  return { start, end: isObject(value) ? readClock(value.endTime) : undefined };
};

/** Times of day as `HH:MM`, from `hh:mm AM` or a date-time as printed (open question B14). */
export function readSlots(slots: unknown): { start: string; end?: string }[] {
  return readEach(slots, readSlot);
}

/** Contract, 14. */
export const readSlotDay = loneRecord<SlotDay>((raw) => {
  const timezone = readZone(raw.timezone);
  const date = midnightDate(raw.date, timezone) ?? readDate(raw.date);
  return date === undefined ? undefined : { date, timezone, slots: readSlots(raw.slots), raw };
});

/**
 * The sample prints a slot day's date as a date-time (B14). Where that is exactly midnight in the place's zone, such as
 * `2025-06-20T18:30:00Z` in Kolkata, it means the day that begins there; otherwise the date is taken as printed.
 */
function midnightDate(value: unknown, zone?: string): string | undefined {
  const text = readText(value);
  const instant = text?.endsWith('T00:00:00.000Z') ? undefined : readInstant(text);
  if (instant === undefined || zone === undefined) return undefined;
  const local = attempt(() => Temporal.Instant.from(instant).toZonedDateTimeISO(zone));
  return local?.equals(local.startOfDay()) ? local.toPlainDate().toString() : undefined;
}
