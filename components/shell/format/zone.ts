import { dateFormat } from './language.ts';
import { ownZone } from './time.ts';

/** `Asia/Dubai` → `Dubai`: the city is what people call a zone. */
export const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** `UTC+4` at an instant. */
export function zoneOffset(zone: string, instant: string): string {
  const parts = dateFormat({ timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(new Date(instant));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  return name.replace('GMT', 'UTC');
}

/** Whether the clocks of two zones show different times at an instant. */
export function zonesDiffer(zone: string, instant: string, own = ownZone()): boolean {
  return offsetMinutes(zone, instant) !== offsetMinutes(own, instant);
}

/** Hours from a zone's clock to one's own, such as `−4` or `+5½`; empty where they agree. */
export function hoursApart(zone: string, instant: string, own = ownZone()): string {
  const minutes = offsetMinutes(own, instant) - offsetMinutes(zone, instant);
  if (minutes === 0) return '';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = { 0: '', 15: '¼', 30: '½', 45: '¾' }[Math.abs(minutes) % 60] ?? '';
  return `${minutes < 0 ? '−' : '+'}${hours || rest === '' ? hours : ''}${rest}`;
}

function offsetMinutes(zone: string, instant: string): number {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** Every zone this browser knows, the likeliest first. */
export function zoneChoices(likely: string): string[] {
  return [likely, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== likely)];
}
