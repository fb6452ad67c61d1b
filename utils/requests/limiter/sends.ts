/** The window the plan counts in. */
export const MINUTE = 60_000;

interface Send {
  /** Monotonic. */
  at: number;
  /** From an earlier life of the worker, whose distance to this one only the device's clock knows. */
  earlier: boolean;
}

/**
 * When the last minute's requests were sent. It counts on the monotonic clock, which nobody can set. Across the death of a
 * worker only the wall clock tells how long it was dead, and that may have been set forward: so the newest request of the
 * life before counts as sent just now, the others at their distances from it. The first minute of a life can therefore only
 * be emptier than allowed.
 */
export interface Sends {
  add(at: number): void;
  /** Takes back the newest one at that time: it never left. */
  remove(at: number): void;
  count(now: number): number;
  /** Ms until fewer than `ceiling` lie in the window; 0 when that is so. */
  wait(now: number, ceiling: number): number;
  /** As wall times, for the disk: the distances as they truly were. */
  save(now: number, wall: number): number[];
}

export function createSends(saved: readonly number[], now: number, wall: number): Sends {
  const newest = Math.max(...saved, Number.NEGATIVE_INFINITY);
  /** How long ago the last request was, by a clock that may have been set. */
  const gap = Number.isFinite(newest) ? wall - newest : 0;
  let sends: Send[] = saved
    .map((time) => ({ at: now - (newest - time), earlier: true }))
    .filter((send) => now - send.at < MINUTE);

  const prune = (at: number) => {
    const first = sends.findIndex((send) => at - send.at < MINUTE);
    if (first !== 0) sends = first < 0 ? [] : sends.slice(first);
  };
  return {
    add: (at) => void sends.push({ at, earlier: false }),
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
    save: (at, clock) =>
      sends
        .map((send) => Math.round(clock - (at - send.at) - (send.earlier ? Math.max(0, gap) : 0)))
        .filter((time) => clock - time < MINUTE),
  };
}
