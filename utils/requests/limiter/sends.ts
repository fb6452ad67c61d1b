import type { SavedSend } from '../store/records.ts';

/** The window the plan counts in. */
export const MINUTE = 60_000;

interface Send {
  /** Monotonic, its `gap` left out: it was sent then or earlier. */
  at: number;
  gap: number;
}

/**
 * When the last minute's requests were sent. It counts on the monotonic clock, which nobody can set. Across the death of a
 * worker only the wall clock tells how long it was dead, and that may have been set forward meanwhile. So of all the deaths
 * since a request the longest does not count as time: whichever of them was none, but the clock set forward, its true age is
 * never less than what is counted. The first minute of a life can therefore only be emptier than allowed, and a request is
 * kept over two or three lives at most, not for ever.
 */
export interface Sends {
  add(at: number): void;
  /** Takes back the newest one at that time: it never left. */
  remove(at: number): void;
  count(now: number): number;
  /** Ms until fewer than `ceiling` lie in the window; 0 when that is so. */
  wait(now: number, ceiling: number): number;
  /** For the disk. */
  save(now: number, wall: number): SavedSend[];
}

export function createSends(saved: readonly SavedSend[], now: number, wall: number): Sends {
  const newest = Math.max(...saved.map(([at]) => at), Number.NEGATIVE_INFINITY);
  /** How long ago the last request was, by a clock that may have been set. */
  const gap = Number.isFinite(newest) ? Math.max(0, wall - newest) : 0;
  let sends: Send[] = saved
    .map(([time, before]): Send => {
      const longest = Math.max(before, gap);
      return { at: now - (newest - time + gap - longest), gap: longest };
    })
    .sort((one, other) => one.at - other.at)
    .filter((send) => now - send.at < MINUTE);

  const prune = (at: number) => {
    const first = sends.findIndex((send) => at - send.at < MINUTE);
    if (first !== 0) sends = first < 0 ? [] : sends.slice(first);
  };
  return {
    add: (at) => void sends.push({ at, gap: 0 }),
    remove(at) {
      const position = sends.findLastIndex((send) => send.at === at);
      if (position >= 0) sends.splice(position, 1);
    },
    count(at) {
      prune(at);
      return sends.length;
    },
    wait(at, ceiling) {
      prune(at);
      const blocking = sends[sends.length - ceiling];
      return blocking ? Math.max(0, blocking.at + MINUTE - at) : 0;
    },
    save(at, clock) {
      prune(at);
      return sends.map((send) => [Math.ceil(clock - (at - send.at) - send.gap), Math.ceil(send.gap)]);
    },
  };
}
