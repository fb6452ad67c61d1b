import type { Clock } from '../ports.ts';
import type { LimiterRecord } from '../store/records.ts';
import type { Lane, Plan } from '../types.ts';
import {
  closeDay,
  countSend,
  dayWait,
  probeDay,
  reopenDay,
  resetOf,
  startDay,
  turnDay,
  uncountSend,
} from './day.ts';
import { cutRate, type Rate, type RateTuning, raiseRate, TUNING } from './rate.ts';
import { createSends, MINUTE, type Sends } from './sends.ts';

/**
 * How much of the plan each lane may fill. The rest of 1 is for the network's jitter: requests sent over 61 s may arrive within
 * 60. What bulk leaves free is what a person finds free under a full run.
 */
export const SHARE: Readonly<Record<Lane, number>> = { interactive: 0.97, normal: 0.94, bulk: 0.9 };

const LONG_AGO = 60 * MINUTE;
/** Requests a minute that a newcomer may always aim at: a trial's whole plan, which no crowd of browsers shares. */
const SMALL_PLAN = 60;

export interface LimiterOptions {
  plan: Plan;
  clock: Pick<Clock, 'now' | 'monotonic'>;
  random: () => number;
  /** Names this instance in the record. */
  writer: string;
  tuning?: RateTuning;
}

/** Reserved place of one request. */
export interface Slot {
  operation: string;
  at: number;
}

/**
 * Decides when a request may leave. Lives in memory, and as a record in the claiming transaction: `load` what is stored,
 * `wait` or `reserve`, store `record()`, all in one transaction.
 */
export interface Limiter {
  /** Takes over what another instance, or an earlier life, wrote; does nothing for one's own record. */
  load(record: LimiterRecord | undefined): void;
  record(): LimiterRecord;
  /** Ms until this lane may send, 0 for now, and what it waits for. */
  wait(lane: Lane): { ms: number; why: 'minute' | 'pace' | 'hold' | 'day' | undefined };
  reserve(operation: string): Slot;
  /** The request never left. */
  refund(slot: Slot): void;
  /** Any answer of the service but 429: the rate may grow. */
  answered(): void;
  /** A 429 of the minute, or of the day. */
  refused(code: 'rate-limited' | 'quota-exhausted', retryAfterMs: number | undefined): void;
  meters(): { minute: number; day: LimiterRecord['day']; resetsAt: number; perMinute: number };
  /** What a lane may send today all in all. */
  dayCeiling(lane: Lane): number;
}

export function createLimiter({ plan, clock, random, writer, tuning = TUNING }: LimiterOptions): Limiter {
  const ceiling = (lane: Lane) => Math.max(1, Math.floor(plan.perMinute * SHARE[lane]));
  const dayCeiling = (lane: Lane) =>
    lane === 'interactive'
      ? plan.perDay
      : Math.max(1, Math.floor(plan.perDay * (lane === 'bulk' ? 0.95 : 0.98)));
  const burst = Math.max(2, Math.round(plan.perMinute / 30));

  let loaded = false;
  let sends: Sends = createSends([], clock.monotonic(), clock.now());
  let day = startDay(clock.now());
  let rate: Rate = {
    perMinute: Math.min(plan.perMinute, Math.max(SMALL_PLAN, plan.perMinute * tuning.start)),
    cutAt: clock.monotonic() - MINUTE,
    raisedAt: clock.monotonic(),
    searching: true,
    hits: 0,
  };
  let holdUntil = 0; // monotonic
  let tokens = burst;
  let filledAt = clock.monotonic();

  function fill(now: number): void {
    tokens = Math.min(burst, tokens + ((now - filledAt) * pace()) / MINUTE);
    filledAt = now;
  }
  const pace = () => Math.min(rate.perMinute, ceiling('bulk'));

  return {
    dayCeiling,
    load(record) {
      if (!record || (loaded && record.writer === writer)) {
        loaded = true;
        return;
      }
      const now = clock.monotonic();
      loaded = true;
      sends = createSends(record.sends, now, clock.now());
      day = record.day;
      rate = {
        perMinute: Math.min(record.rate, plan.perMinute),
        cutAt: now - Math.min(Math.max(0, clock.now() - record.cutAt), LONG_AGO),
        raisedAt: now,
        searching: record.searching,
        hits: 0,
      };
      // A hold is at most half a minute; a clock set back must not make it a day.
      holdUntil = now + Math.min(Math.max(0, record.holdUntil - clock.now()), MINUTE);
      tokens = Math.min(tokens, 1);
    },
    record: () => ({
      writer,
      sends: sends.save(clock.monotonic(), clock.now()),
      rate: rate.perMinute,
      searching: rate.searching,
      cutAt: clock.now() - (clock.monotonic() - rate.cutAt),
      holdUntil: clock.now() + Math.max(0, holdUntil - clock.monotonic()),
      day,
    }),
    wait(lane) {
      const now = clock.monotonic();
      day = turnDay(day, clock.now());
      fill(now);
      const least = lane === 'interactive' ? 1 - burst : 1;
      const waits = [
        { why: 'day', ms: dayWait(day, clock.now(), dayCeiling(lane)) },
        { why: 'hold', ms: Math.max(0, holdUntil - now) },
        { why: 'minute', ms: sends.wait(now, ceiling(lane)) },
        { why: 'pace', ms: tokens >= least ? 0 : ((least - tokens) * MINUTE) / pace() },
      ] as const;
      const longest = waits.reduce((most, wait) => (wait.ms > most.ms ? wait : most));
      return longest.ms > 0 ? { ms: Math.ceil(longest.ms), why: longest.why } : { ms: 0, why: undefined };
    },
    reserve(operation) {
      const at = clock.monotonic();
      fill(at);
      tokens -= 1;
      sends.add(at);
      day = probeDay(countSend(turnDay(day, clock.now()), operation), clock.now());
      return { operation, at };
    },
    refund({ operation, at }) {
      tokens += 1;
      sends.remove(at);
      day = uncountSend(day, operation);
    },
    answered() {
      rate = raiseRate(rate, clock.monotonic(), plan.perMinute, tuning);
      day = reopenDay(day, clock.now());
    },
    refused(code, retryAfterMs) {
      const now = clock.monotonic();
      if (code === 'quota-exhausted') {
        day = closeDay(day, clock.now(), retryAfterMs);
        return;
      }
      const cut = cutRate(rate, now, { random, least: Math.max(1, plan.perMinute / 100), tuning });
      rate = cut.rate;
      holdUntil = Math.max(holdUntil, now + (retryAfterMs ?? cut.pauseMs));
    },
    meters: () => {
      day = turnDay(day, clock.now());
      return { minute: sends.count(clock.monotonic()), day, resetsAt: resetOf(day), perMinute: pace() };
    },
  };
}
