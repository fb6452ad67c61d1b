/** Milliseconds of a minute, an hour, a day. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `2024-08-05T19:39:22.511Z`. */
export const iso = (ms: number): string => new Date(ms).toISOString();

/** Days since the epoch, UTC. */
export const dayOf = (ms: number): number => Math.floor(ms / DAY);

/** `2024-08-05` of a day number. */
export const dateOfDay = (day: number): string => iso(day * DAY).slice(0, 10);

/** A calendar date moved by whole days. */
export const addDays = (date: string, days: number): string => dateOfDay(dayOf(Date.parse(date)) + days);

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

/** `YYYY-MM-DD` of a date or date-time, or undefined when it is no calendar date. */
export function dateFrom(value: string): string | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(value)?.[1];
  return date !== undefined && !Number.isNaN(Date.parse(date)) && addDays(date, 0) === date
    ? date
    : undefined;
}

/** Minutes after midnight of `04:39 PM`, `4:39 pm` or `16:39`; undefined when it is no clock time. */
export function minuteFrom(value: string): number | undefined {
  const match = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]M)?\s*$/i.exec(value);
  if (!match) return undefined;
  const [, h = '', m = '', half] = match;
  const hour = Number(h);
  const minute = Number(m);
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return undefined;
  const base = half ? (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : hour;
  return base * 60 + minute;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `04:39 PM`, the form the vendor prints and wants. */
export const clock12 = (minute: number): string =>
  `${two(Math.floor(minute / 60) % 12 || 12)}:${two(minute % 60)} ${minute < 720 ? 'AM' : 'PM'}`;

/** The wall clock printed with a `Z` that is not true: the vendor's `startTime` and `endTime`. */
export const falseZ = (date: string, minute: number): string =>
  `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`;

/** Whether the runtime knows this IANA zone. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/**
 * The instant of a wall clock in a zone; undefined for a time the clocks skip in spring. A time they show twice in
 * autumn means the first one.
 */
export function instantOf(date: string, minute: number, timezone: string): number | undefined {
  const local = Temporal.PlainDateTime.from(date).add({ minutes: minute });
  const zoned = local.toZonedDateTime(timezone, { disambiguation: 'compatible' });
  return zoned.toPlainDateTime().equals(local) ? zoned.epochMilliseconds : undefined;
}

/** Date and minute that a clock in this zone shows at an instant. */
export function wallClockOf(ms: number, timezone: string): { date: string; minute: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timezone);
  return { date: zoned.toPlainDate().toString(), minute: zoned.hour * 60 + zoned.minute };
}
