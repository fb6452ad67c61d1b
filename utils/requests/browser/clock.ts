import type { Clock } from '../ports.ts';

/** `setTimeout` fires at once for longer waits. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const browserClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = ms > LONGEST_TIMER ? undefined : setTimeout(done, Math.max(0, ms));
      function done() {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done);
    }),
};
