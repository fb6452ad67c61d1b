import type { State } from '../state.ts';
import { DAY, MINUTE } from '../time.ts';

/** A stretch of time in milliseconds, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The days around a local date, wide enough for every zone. */
export const dayAround = (date: string): Span => ({
  start: Date.parse(date) - DAY,
  end: Date.parse(date) + 2 * DAY,
});

/** Minutes kept free after a booking of this service (`advanceSettings.blockTimeAfterAppointment`). */
export function bufferOf(state: State, serviceId: string | undefined): number {
  const settings = state.services.get(serviceId)?.fields.advanceSettings as
    | Record<string, unknown>
    | undefined;
  const minutes = settings?.blockTimeAfterAppointment;
  return typeof minutes === 'number' ? minutes * MINUTE : 0;
}

/** A span and whose time it takes. */
interface Busy extends Span {
  readonly staffId: string;
}

/** What fills anyone's time within a span: bookings with the buffer after them, classes, blocks. */
function* busyWithin(state: State, within: Span, except?: string): Generator<Busy> {
  for (const { id, staffId, status, serviceId, start, end } of state.appointments) {
    if (status === 'Cancelled' || id === except || start >= within.end) continue;
    const span = { staffId, start, end: end + bufferOf(state, serviceId) };
    if (overlap(span, within)) yield span;
  }
  for (const session of state.classes) if (overlap(session, within)) yield session;
  for (const { staffId, slots } of state.blocks) {
    for (const slot of slots) if (overlap(slot, within)) yield { staffId, ...slot };
  }
}

/**
 * What fills one staff member's time within a span.
 * @param except an appointment that is about to move and so does not stand in its own way
 */
export const busySpans = (state: State, staffId: string, within: Span, except?: string): Span[] =>
  [...busyWithin(state, within, except)].filter((span) => span.staffId === staffId);

/** The same for everyone at once, in one pass: filling a year's calendar staff by staff took seconds. */
export function busyByStaff(state: State, within: Span): (staffId: string) => readonly Span[] {
  const groups = new Map<string, Span[]>();
  for (const span of busyWithin(state, within)) {
    const group = groups.get(span.staffId);
    if (group) group.push(span);
    else groups.set(span.staffId, [span]);
  }
  return (staffId) => groups.get(staffId) ?? [];
}
