/**
 * How many requests a minute this browser aims at. Alone on an account that is the plan. Others on the same account are
 * invisible but for 429, so the rate goes down by a factor when one comes and up by an amount while none does (AIMD, as TCP
 * does it): whoever has more gives up more and wins back the same, so that several browsers end up with equal shares.
 */
export interface Rate {
  perMinute: number;
  /** Monotonic times. */
  cutAt: number;
  raisedAt: number;
  /** Doubles while no 429 was ever seen, as a newcomer can't know the share. */
  searching: boolean;
  /** 429 in a row. */
  hits: number;
}

export interface RateTuning {
  /** Factor at a 429. */
  cut: number;
  /** Of the plan, where a newcomer begins; it doubles every five seconds until a 429 or the plan. */
  start: number;
  /** Requests a minute won back per minute at the full plan, right after a cut … */
  gain: number;
  /** … how much faster for every minute since … */
  haste: number;
  /**
   * … and slower at a smaller share: to this power of it. Many browsers together then probe little oftener than few; below 1,
   * shares still grow equal (binomial congestion control, Bansal and Balakrishnan 2001).
   */
  power: number;
  /** A share learnt longer ago than this is looked for anew: the others may be gone. */
  staleMs: number;
  /** One burst of 429 is one cut. */
  cutEveryMs: number;
  /** The pause after the first 429; doubles with each in a row. */
  pauseMs: number;
  maxPauseMs: number;
}

export const TUNING: RateTuning = {
  cut: 0.8,
  start: 0.2,
  gain: 2,
  haste: 1,
  power: 0.5,
  staleMs: 15 * 60_000,
  cutEveryMs: 4000,
  pauseMs: 1000,
  maxPauseMs: 30_000,
};

const MINUTE = 60_000;

/** A 429 of the minute: a lower rate and how long to pause, jittered so that browsers don't come back together. */
export function cutRate(
  rate: Rate,
  now: number,
  { random, least, tuning = TUNING }: { random: () => number; least: number; tuning?: RateTuning },
): { rate: Rate; pauseMs: number } {
  const hits = rate.hits + 1;
  const span = Math.min(tuning.maxPauseMs, tuning.pauseMs * 2 ** (hits - 1));
  const pauseMs = span * (0.5 + random());
  if (now - rate.cutAt < tuning.cutEveryMs) return { rate: { ...rate, hits }, pauseMs };
  const perMinute = Math.max(least, rate.perMinute * (rate.searching ? 0.5 : tuning.cut));
  return { rate: { perMinute, cutAt: now, raisedAt: now, searching: false, hits }, pauseMs };
}

/** An answer that was no 429. */
export function raiseRate(rate: Rate, now: number, plan: number, tuning: RateTuning = TUNING): Rate {
  const minutes = Math.min(1, Math.max(0, now - rate.raisedAt) / MINUTE);
  const calm = Math.max(0, now - rate.cutAt) / MINUTE;
  const searching = rate.searching || now - rate.cutAt > tuning.staleMs;
  const grown = searching
    ? rate.perMinute * 2 ** (minutes * 12)
    : rate.perMinute +
      tuning.gain * (rate.perMinute / plan) ** tuning.power * (1 + tuning.haste * calm) * minutes;
  return { ...rate, perMinute: Math.min(plan, grown), raisedAt: now, searching, hits: 0 };
}
