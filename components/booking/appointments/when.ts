import type { AppointmentView } from '@/utils/messaging/index.ts';
import { type Day, dayAt, ownZone, type Time, timeAt } from '../../shell/index.ts';

/** Date and times of day of an appointment at its place. */
export interface When {
  date: Day;
  start: Time;
  end: Time | undefined;
  zone: string;
}

/** Where the place's zone is unknown, what the record says stands; undefined when it says nothing. */
export function whenOf(appointment: AppointmentView): When | undefined {
  const { start, end, timezone, date, time } = appointment;
  const zone = timezone ?? ownZone();
  if (date !== undefined && time !== undefined)
    return { date, start: time, end: end && timezone ? timeAt(end, zone) : undefined, zone };
  if (start === undefined) return undefined;
  return { date: dayAt(start, zone), start: timeAt(start, zone), end: end && timeAt(end, zone), zone };
}

/** Cancelled ones are history, whatever their date. */
export const isOff = ({ status }: AppointmentView): boolean => /^(?:cancel|declin|reject)/.test(status);

/** Whether it still lies ahead (or is going on). */
export function isAhead(appointment: AppointmentView, now = Date.now()): boolean {
  const over = appointment.end ?? appointment.start;
  if (over !== undefined) return Date.parse(over) > now;
  return (appointment.date ?? '') >= dayAt(now);
}

export const isNow = ({ start, end }: AppointmentView, now = Date.now()): boolean =>
  start !== undefined && end !== undefined && Date.parse(start) <= now && now < Date.parse(end);

/** By date, then time. */
export function inOrder(appointments: readonly AppointmentView[]): AppointmentView[] {
  const key = (one: AppointmentView) => one.start ?? `${one.date ?? ''}T${one.time ?? ''}`;
  return [...appointments].sort((a, b) => key(a).localeCompare(key(b)));
}
