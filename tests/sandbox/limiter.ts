import type { Plan } from './plans.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How a minute is counted. The vendor does not say; its presumed front, AWS API Gateway, uses a token bucket. */
export type LimiterKind = 'bucket' | 'sliding' | 'fixed';

/** Takes a request into account; the message is the vendor's presumed text for a refusal. */
export type Limiter = (now: number) => 'ok' | 'Too Many Requests' | 'Limit Exceeded';

type Window = (now: number) => boolean;

/** A bucket of `burst` tokens that refills evenly. */
function bucket(perMinute: number, burst: number): Window {
  let tokens = burst;
  let filledAt: number | undefined;
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - (filledAt ?? now)) * perMinute) / MINUTE);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/** At most `perMinute` in any 60 seconds. */
function sliding(perMinute: number): Window {
  const taken: number[] = [];
  return (now) => {
    while (taken[0] !== undefined && taken[0] <= now - MINUTE) taken.shift();
    if (taken.length >= perMinute) return false;
    taken.push(now);
    return true;
  };
}

/** At most `perMinute` in a minute of the clock. */
function fixed(perMinute: number): Window {
  let minute = -1;
  let count = 0;
  return (now) => {
    const current = Math.floor(now / MINUTE);
    if (current !== minute) [minute, count] = [current, 0];
    return ++count <= perMinute;
  };
}

/**
 * Counts one account's requests. Refused requests cost nothing; the day ends at 00:00 UTC.
 * @param burst size of the bucket, for `bucket` only; a whole minute's worth by default
 */
export function createLimiter(kind: LimiterKind, plan: Plan, burst: number = plan.perMinute): Limiter {
  const windows: Record<LimiterKind, () => Window> = {
    bucket: () => bucket(plan.perMinute, burst),
    sliding: () => sliding(plan.perMinute),
    fixed: () => fixed(plan.perMinute),
  };
  const allows = windows[kind]();
  let day = -1;
  let today = 0;
  return (now) => {
    if (Math.floor(now / DAY) !== day) [day, today] = [Math.floor(now / DAY), 0];
    if (today >= plan.perDay) return 'Limit Exceeded';
    if (!allows(now)) return 'Too Many Requests';
    today++;
    return 'ok';
  };
}
