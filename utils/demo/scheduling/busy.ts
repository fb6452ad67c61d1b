import type { State } from '../state.ts';
import { MINUTE } from '../time.ts';

/** A stretch of time in milliseconds, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Minutes kept free after a booking of this service (`advanceSettings.blockTimeAfterAppointment`). */
export function bufferOf(state: State, serviceId: string | undefined): number {
  const settings = state.services.get(serviceId)?.fields.advanceSettings as
    | Record<string, unknown>
    | undefined;
  const minutes = settings?.blockTimeAfterAppointment;
  return typeof minutes === 'number' ? minutes * MINUTE : 0;
}

/**
 * What fills a staff member's time within a span: bookings with the buffer after them, classes, blocks.
 * @param except an appointment that is about to move and so does not stand in its own way
 */
export function busySpans(state: State, staffId: string, within: Span, except?: string): Span[] {
  const spans: Span[] = [];
  const note = (span: Span) => {
    if (overlap(span, within)) spans.push(span);
  };
  for (const row of state.appointments) {
    if (row.staffId !== staffId || row.status === 'Cancelled' || row.id === except) continue;
    note({ start: row.start, end: row.end + bufferOf(state, row.serviceId) });
  }
  for (const row of state.classes) if (row.staffId === staffId) note(row);
  for (const block of state.blocks) if (block.staffId === staffId) for (const slot of block.slots) note(slot);
  return spans;
}
