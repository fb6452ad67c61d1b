/**
 * Dates and times (contract, 1.4). The API prints local wall-clock times with a false `Z` (open question B15), so nothing
 * here trusts a `Z` except in the fields known to be UTC.
 */
import { type Reader, readText } from './scalars.ts';

/** What `build` makes, or undefined where Temporal finds it out of range. */
export function attempt<T>(build: () => T): T | undefined {
  try {
    return build();
  } catch {
    return undefined;
  }
}

/** An instant of a field that is true UTC, such as `createdAt`: always `2024-08-05T19:39:22.511Z`, so that text sorts by time. */
export const readInstant: Reader<string> = (value) => {
  const text = readText(value)?.trim();
  if (text === undefined || !/^\d{4}-\d\d-\d\d[T ]/.test(text)) return undefined;
  const zoned = /(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(text) ? text : `${text}Z`;
  return attempt(() => print(Temporal.Instant.from(zoned)));
};

/** A calendar date, from `2024-08-05` or from the date half of a date-time, as printed. */
export const readDate: Reader<string> = (value) => {
  const date = readText(value)
    ?.trim()
    .match(/^\d{4}-\d\d-\d\d(?=$|[T ])/)?.[0];
  return date === undefined ? undefined : attempt(() => Temporal.PlainDate.from(date).toString());
};

/** A time of day as `HH:MM`, from `04:39 PM`, `4:39pm`, `16:39`, or the clock of a date-time as printed (B14, B15). */
export const readClock: Reader<string> = (value) => {
  const match = readText(value)?.match(
    /(?:^|[T\s])(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(?:([ap])\.?m\b)?/i,
  );
  if (!match?.[1] || !match[2]) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  const of24 = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return Number(match[2]) > 59 ? undefined : `${String(of24).padStart(2, '0')}:${match[2]}`;
};

/** An IANA zone that this browser knows. */
export const readZone: Reader<string> = (value) => {
  const zone = readText(value)?.trim();
  if (zone === undefined) return undefined;
  return attempt(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId);
};

/** The instant of a wall-clock time in a zone. A time skipped by daylight saving moves forward, as calendars do. */
export function instantOf(date?: string, clock?: string, zone?: string): string | undefined {
  if (!date || !clock || !zone) return undefined;
  return attempt(() =>
    print(Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).toInstant()),
  );
}

/** The instant so many minutes later. */
export function later(instant?: string, minutes?: number): string | undefined {
  if (!instant || minutes === undefined) return undefined;
  return attempt(() => print(Temporal.Instant.from(instant).add({ minutes: Math.round(minutes) })));
}

function print(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
