import type { Clock } from '../ports.ts';

/** An answer, and when it came: ms since 1970. */
export interface Aged {
  value: unknown;
  asOf: number;
}

/** Answers of reads by what was asked, in memory, the longest unused one thrown out. */
export interface Cache {
  /** The answer, when it is at most `maxAgeMs` old. */
  get(key: string, maxAgeMs: number): Aged | undefined;
  set(key: string, operation: string, value: unknown): void;
  /** Of these operations, or all. */
  forget(operations?: readonly string[]): void;
}

interface Entry {
  operation: string;
  value: unknown;
  now: number;
  monotonic: number;
}

export function createCache(clock: Pick<Clock, 'now' | 'monotonic'>, most = 500): Cache {
  const entries = new Map<string, Entry>();
  // The monotonic clock stands still while the machine sleeps, the other one may be set: the greater age counts.
  const age = (entry: Entry) => Math.max(clock.now() - entry.now, clock.monotonic() - entry.monotonic);
  return {
    get(key, maxAgeMs) {
      const entry = entries.get(key);
      if (!entry || maxAgeMs <= 0 || age(entry) > maxAgeMs) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return { value: entry.value, asOf: entry.now };
    },
    set(key, operation, value) {
      entries.delete(key);
      entries.set(key, { operation, value, now: clock.now(), monotonic: clock.monotonic() });
      const oldest = entries.keys().next();
      if (entries.size > most && !oldest.done) entries.delete(oldest.value);
    },
    forget(operations) {
      for (const [key, entry] of entries) {
        if (!operations || operations.includes(entry.operation)) entries.delete(key);
      }
    },
  };
}

/** The same text for the same request, however its keys are ordered; absent and undefined are one. */
export function requestKey(operation: string, params: unknown): string {
  return `${operation} ${JSON.stringify(params, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )}`;
}
