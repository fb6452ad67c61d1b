import type { Clock } from '../../../../utils/requests/ports.ts';

interface Timer {
  at: number;
  order: number;
  fire(): void;
}

/** Virtual time: nothing passes but what `run` lets pass. One for the world; every life of a worker has a clock of its own in it. */
export interface SimulatedTime {
  /** True ms since 1970. */
  now(): number;
  after(ms: number, fire: () => void): () => void;
  /** A clock whose wall time is off by `offset()` and whose monotonic time starts at 0. Stops with the signal. */
  clock(offset: () => number, dead: () => boolean): Clock;
  /** Lets time pass until `done`, or throws after `limitMs`. */
  run(done: () => boolean, limitMs?: number): Promise<void>;
}

const EPOCH = Date.UTC(2026, 0, 5, 9, 0, 0);

export function createTime(start = EPOCH): SimulatedTime {
  let now = start;
  let order = 0;
  const timers: Timer[] = []; // a binary heap would be faster for thousands; there are never more than a few dozen

  function after(ms: number, fire: () => void): () => void {
    const timer = { at: now + Math.max(0, ms), order: order++, fire };
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = timers[middle];
      if (other && (other.at > timer.at || (other.at === timer.at && other.order > timer.order)))
        low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer); // latest first, so that the next one is popped
    return () => {
      const at = timers.indexOf(timer);
      if (at >= 0) timers.splice(at, 1);
    };
  }

  return {
    now: () => now,
    after,
    clock(offset, dead) {
      const born = now;
      return {
        now: () => Math.round(now + offset()),
        monotonic: () => now - born,
        sleep: (ms, signal) =>
          new Promise((resolve) => {
            if (dead()) return;
            if (signal?.aborted) return resolve();
            const done = () => {
              stop?.();
              signal?.removeEventListener('abort', done);
              if (!dead()) resolve();
            };
            const stop = Number.isFinite(ms) ? after(ms, done) : undefined;
            signal?.addEventListener('abort', done);
          }),
      };
    },
    async run(done, limitMs = 3_600_000) {
      const end = now + limitMs;
      for (;;) {
        await settle();
        if (done()) return;
        await settle(); // what `done` set off
        if (done()) return;
        // A worker born in `done` may die at its first await and leave the next one to be born.
        for (let tries = 0; tries < 10 && timers.length === 0; tries += 1) {
          await settle();
          if (done()) return;
        }
        const timer = timers.pop();
        if (!timer) throw new Error('nothing left to happen, and not done');
        if (timer.at > end) throw new Error(`not done after ${limitMs} ms`);
        now = Math.max(now, timer.at);
        timer.fire();
      }
    },
  };
}

/** Every promise that can settle without time passing has settled. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
