/** How the service may count a minute; nobody public knows which it is. */
export const COUNTINGS = ['fixed', 'sliding', 'bucket'] as const;
export type Counting = (typeof COUNTINGS)[number];

export interface Quota {
  /** Whether a request arriving now is let in. */
  admit(now: number): boolean;
}

/**
 * `fixed`: so many per calendar minute, beginning at `phase`. `sliding`: so many in any 60 s. `bucket`: refilled evenly, and
 * holding a tenth of a minute's requests at most, as a gateway's throttle does. Refused requests are not counted.
 */
export function createQuota(counting: Counting, perMinute: number, phase = 0): Quota {
  let minute = -1;
  let used = 0;
  let times: number[] = [];
  const burst = perMinute / 10;
  let tokens = burst;
  let filledAt = 0;
  return {
    admit(now) {
      if (counting === 'fixed') {
        const current = Math.floor((now - phase) / 60_000);
        if (current !== minute) used = 0;
        minute = current;
        if (used >= perMinute) return false;
        used += 1;
        return true;
      }
      if (counting === 'sliding') {
        times = times.filter((time) => now - time < 60_000);
        if (times.length >= perMinute) return false;
        times.push(now);
        return true;
      }
      tokens = Math.min(burst, tokens + ((now - filledAt) * perMinute) / 60_000);
      filledAt = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
