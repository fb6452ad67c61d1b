import { dateFormat } from './language.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** A time of day, `HH:MM`, 24 hours. */
export type Time = string;

/** Days and times of day carry no zone: formatted in UTC, they come out as they went in. */
const UTC = { timeZone: 'UTC' } as const;
const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** The computer's own zone. */
export const ownZone = (): string => Temporal.Now.timeZoneId();

/** Today's date in a zone. */
export const todayIn = (zone = ownZone(), now = Date.now()): Day => dayAt(now, zone);

/** The date of an instant (ISO, or ms since 1970) in a zone. */
export function dayAt(instant: string | number, zone = ownZone()): Day {
  return zoned(instant, zone).toPlainDate().toString();
}

/** The time of day of an instant in a zone. */
export function timeAt(instant: string | number, zone = ownZone()): Time {
  return zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

function zoned(instant: string | number, zone: string): Temporal.ZonedDateTime {
  const at =
    typeof instant === 'number'
      ? Temporal.Instant.fromEpochMilliseconds(instant)
      : Temporal.Instant.from(instant);
  return at.toZonedDateTimeISO(zone);
}

/** Hours as the person writes them: `09:30` on 24 hours, `9:30 AM` on twelve. */
function clockFormat(): Intl.DateTimeFormat {
  const asWritten = dateFormat({ hour: 'numeric', minute: '2-digit', ...UTC });
  const twelve = asWritten.resolvedOptions().hourCycle?.startsWith('h1');
  return twelve ? asWritten : dateFormat({ hour: '2-digit', minute: '2-digit', ...UTC });
}

const onClock = (time: Time) => new Date(`2000-01-01T${time}:00Z`);

/** `10:30`, or `10:30 AM`. */
export const timeText = (time: Time): string => clockFormat().format(onClock(time));

/** `10:30 – 11:15`. Without an end, the start alone. */
export const timeRange = (start: Time, end: Time | undefined): string =>
  end === undefined ? timeText(start) : clockFormat().formatRange(onClock(start), onClock(end));

/** A moment today or another day: `10:41`, `Tue 24 Nov, 10:41`. */
export function momentText(ms: number, now = Date.now()): string {
  const time = timeText(timeAt(ms));
  return dayAt(ms) === dayAt(now) ? time : `${shortDay(dayAt(ms))}, ${time}`;
}

/** `Thu 26 Nov`. */
export const shortDay = (day: Day): string =>
  dateFormat({ weekday: 'short', day: 'numeric', month: 'short', ...UTC }).format(noon(day));

/** `Thursday 26 November 2026`. */
export const longDay = (day: Day): string =>
  dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...UTC }).format(noon(day));

/** `26 November 2026`, for days that are long past: nobody asks which weekday they were. */
export const dateText = (day: Day): string =>
  dateFormat({ day: 'numeric', month: 'long', year: 'numeric', ...UTC }).format(noon(day));

/** `Mar 2024`. */
export const monthText = (instant: string): string =>
  dateFormat({ month: 'short', year: 'numeric' }).format(new Date(instant));

/** The three parts of a date as a calendar leaf shows them. */
export function dayParts(day: Day): { weekday: string; day: string; month: string } {
  return {
    weekday: dateFormat({ weekday: 'short', ...UTC }).format(noon(day)),
    day: dateFormat({ day: 'numeric', ...UTC }).format(noon(day)),
    month: dateFormat({ month: 'short', ...UTC }).format(noon(day)),
  };
}

/** `23 – 29 November`: several days in one title. */
export const dayRange = (from: Day, to: Day): string =>
  dateFormat({ day: 'numeric', month: 'long', ...UTC }).formatRange(noon(from), noon(to));

export const plusDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Minutes after a time of day; past midnight it starts again. */
export const plusMinutes = (time: Time, minutes: number): Time =>
  Temporal.PlainTime.from(time).add({ minutes }).toString({ smallestUnit: 'minute' });
