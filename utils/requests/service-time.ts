import type { Clock } from './ports.ts';

/** A span the service's clock lay in; ms since 1970. */
export interface TimeSpan {
  from: number;
  to: number;
}

/**
 * What is known of the service's clock, measured against this worker's monotonic one, which nobody can set. It is not kept over
 * a restart: how long a worker was dead only the wall clock tells, and that may have been set meanwhile.
 */
export interface ServiceTime {
  /** An answer's stamp of the service's clock (±1 s: `Date` has whole seconds), heard now, `roundTripMs` after asking. */
  heard(stamped: number, roundTripMs: number): void;
  /** When something was sent, by the service's clock, from this worker's monotonic time of it; undefined while nothing is known. */
  at(monotonic: number): TimeSpan | undefined;
  /** The present, as well as it is known. */
  now(): TimeSpan;
}

/** Before anything is known: a device's clock may be two minutes off and nobody notices. */
const UNNOTICED_MS = 120_000;
/** Answers slower than that say too little. */
const SLOW_MS = 30_000;
const STAMP_MS = 1000;

export function createServiceTime(clock: Pick<Clock, 'now' | 'monotonic'>): ServiceTime {
  /** The service's clock minus the monotonic one. */
  let ahead: TimeSpan | undefined;

  function at(monotonic: number): TimeSpan | undefined {
    return ahead && { from: monotonic + ahead.from, to: monotonic + ahead.to };
  }
  return {
    at,
    now: () => at(clock.monotonic()) ?? { from: clock.now() - UNNOTICED_MS, to: clock.now() + UNNOTICED_MS },
    heard(stamped, roundTripMs) {
      if (!(roundTripMs >= 0 && roundTripMs <= SLOW_MS) || Number.isNaN(stamped)) return;
      const received = clock.monotonic();
      const next = { from: stamped - received - STAMP_MS, to: stamped - received + roundTripMs + STAMP_MS };
      const from = Math.max(next.from, ahead?.from ?? next.from);
      const to = Math.min(next.to, ahead?.to ?? next.to);
      // A contradiction: the machine slept and the monotonic clock with it, or the service's clock was set. Begin anew.
      ahead = from <= to ? { from, to } : next;
    },
  };
}
