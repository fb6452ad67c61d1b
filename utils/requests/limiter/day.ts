import type { DayRecord } from '../store/records.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The vendor's counter of a day. When it starts anew is not documented; its front looks like AWS API Gateway, whose day begins
 * at midnight UTC, so that is the first guess. When the vendor refuses although our count says otherwise, one request an hour
 * asks again, and the answer that gets through teaches when the day begins.
 */
export function startDay(now: number, offset = 0): DayRecord {
  return { start: boundary(now, offset), used: 0, byOperation: {}, offset };
}

/** The day as it stands at `now`: a new one after the reset, and none of the old count forgotten when the clock goes back. */
export function turnDay(day: DayRecord, now: number): DayRecord {
  if (now >= resetOf(day)) {
    const { closed } = day;
    const next = startDay(now, day.offset);
    // A refusal outlives our guess of the reset: the vendor's own may come later.
    return closed && now < closed.probeAt ? { ...next, closed } : next;
  }
  if (now < day.start) return { ...day, start: boundary(now, day.offset) };
  return day;
}

export function countSend(day: DayRecord, operation: string): DayRecord {
  const byOperation = { ...day.byOperation, [operation]: (day.byOperation[operation] ?? 0) + 1 };
  return { ...day, used: day.used + 1, byOperation };
}

/** What was counted but never left. */
export function uncountSend(day: DayRecord, operation: string): DayRecord {
  const times = Math.max(0, (day.byOperation[operation] ?? 0) - 1);
  return { ...day, used: Math.max(0, day.used - 1), byOperation: { ...day.byOperation, [operation]: times } };
}

/** The vendor said that the day is used up. */
export function closeDay(day: DayRecord, now: number, retryAfterMs: number | undefined): DayRecord {
  const probeAt = now + (retryAfterMs ?? Math.min(HOUR, Math.max(60_000, resetOf(day) - now + 1000)));
  return { ...day, closed: { refusedAt: now, probeAt } };
}

/** Something got through after a refusal: the reset lay in between. Learned only when the gap is narrow. */
export function reopenDay(day: DayRecord, now: number): DayRecord {
  const { closed, ...open } = day;
  if (!closed) return day;
  const learned = now - closed.refusedAt <= 1.5 * HOUR && Math.abs(now - day.start) > 1.5 * HOUR;
  return learned ? { ...startDay(now, closed.refusedAt % DAY), used: 1 } : open;
}

/** Sends that open the probe: the next one waits for its answer. */
export function probeDay(day: DayRecord, now: number): DayRecord {
  return day.closed ? { ...day, closed: { ...day.closed, probeAt: now + HOUR } } : day;
}

/** Ms until `lane`'s ceiling allows a request; 0 when it does. */
export function dayWait(day: DayRecord, now: number, ceiling: number): number {
  if (day.closed) return Math.max(0, day.closed.probeAt - now);
  return day.used < ceiling ? 0 : Math.max(1, resetOf(day) - now);
}

export function resetOf(day: DayRecord): number {
  return day.start + DAY;
}

function boundary(now: number, offset: number): number {
  return Math.floor((now - offset) / DAY) * DAY + offset;
}
