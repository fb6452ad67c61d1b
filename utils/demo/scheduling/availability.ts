import type { Location, Service, Staff } from '../records.ts';
import { durationOf } from '../references.ts';
import type { State } from '../state.ts';
import { DAY, MINUTE } from '../time.ts';
import { bufferOf, busySpans, dayAround, overlap, type Span } from './busy.ts';
import { startsOn, workSpans } from './hours.ts';

/** What is to be fitted in: which service where, as seen at `now`. */
export interface Wish {
  readonly state: State;
  readonly location: Location;
  readonly service?: Service | undefined;
  readonly now: number;
  /** Extra minutes for add-on services. */
  readonly extraMinutes?: number;
  /** The appointment that is being moved. */
  readonly except?: string | undefined;
}

/** How long the wish takes, in milliseconds, without its buffer. */
export const lengthOf = ({ service, extraMinutes = 0 }: Wish): number =>
  (durationOf(service) + extraMinutes) * MINUTE;

/** Who may do it here, in the account's order: the service's staff, or everyone when the service names nobody. */
export function staffFor({ state, location, service }: Wish): Staff[] {
  const able = service?.staffIds ?? [];
  return [...state.staffs].filter(
    ({ id, active, locationIds }) =>
      active && locationIds.includes(location.id) && (able.length === 0 || able.includes(id)),
  );
}

/** How many days ahead the service can be booked. */
function horizonOf({ service, now }: Wish): number {
  const settings = service?.fields.advanceSettings as Record<string, unknown> | undefined;
  const days = settings?.advanceBookingLimitDays;
  return typeof days === 'number' && days > 0 ? now + days * DAY : Number.POSITIVE_INFINITY;
}

/** Whether the wish fits at `start`: in the future, inside one shift, its buffer included free of everything else. */
function fits(wish: Wish, start: number, shifts: readonly Span[], busy: readonly Span[]): boolean {
  const end = start + lengthOf(wish);
  const taken = { start, end: end + bufferOf(wish.state, wish.service?.id) };
  return (
    start > wish.now &&
    start <= horizonOf(wish) &&
    shifts.some((shift) => start >= shift.start && end <= shift.end) &&
    !busy.some((span) => overlap(span, taken))
  );
}

/** Whether this staff member can take the wish at `start`, which lies on the local `date`. */
export function isFree(wish: Wish, staff: Staff, date: string, start: number): boolean {
  const busy = busySpans(wish.state, staff.id, dayAround(date), wish.except);
  return fits(wish, start, workSpans(staff, wish.location, date), busy);
}

/** The free starts of one staff member on a local date. */
export function freeStarts(wish: Wish, staff: Staff, date: string): number[] {
  const shifts = workSpans(staff, wish.location, date);
  if (shifts.length === 0) return [];
  const busy = busySpans(wish.state, staff.id, dayAround(date), wish.except);
  return startsOn(staff, wish.location, date)
    .filter(({ start }) => fits(wish, start, shifts, busy))
    .map(({ start }) => start);
}

/** A free staff member for `start`, the one with the least to do that day. */
export function freeStaff(wish: Wish, date: string, start: number): Staff | undefined {
  const load = (staff: Staff) => busySpans(wish.state, staff.id, dayAround(date)).length;
  return staffFor(wish)
    .filter((staff) => isFree(wish, staff, date, start))
    .sort((a, b) => load(a) - load(b))[0];
}
