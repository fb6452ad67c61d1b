import type { Faults } from './faults.ts';
import type { LimiterKind } from './limiter.ts';
import type { Plan, PlanName } from './plans.ts';

/** Everything has a default; the options are the manual of `npm run sandbox`. */
export interface SandboxOptions {
  /** The one key that is let in, in `x-api-key`. Default `sandbox-key`. */
  readonly key?: string;
  /** Limits, by name or as numbers. Default `subscribed`. */
  readonly plan?: PlanName | Plan;
  /** How a minute is counted. Default `bucket`. */
  readonly limiter?: LimiterKind;
  /** Size of the bucket. Default: a minute's worth. */
  readonly burst?: number;
  /** Data, ids and faults follow from it. Default 1. */
  readonly seed?: number;
  /** Number of clients. Default 40. */
  readonly clients?: number;
  /** Milliseconds every answer takes. Default 0. */
  readonly latency?: number;
  /** What goes wrong. Default nothing. */
  readonly faults?: Faults;
  /** What PUT does to fields it is not given. Default `merge`. */
  readonly put?: 'merge' | 'replace';
  /** The clock of account and limits, milliseconds. Default `Date.now`. */
  readonly now?: () => number;
}
