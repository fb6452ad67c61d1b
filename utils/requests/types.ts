import type { Operation } from '@/utils/whautomate/index.ts';
import type { AskedView } from './jobs/view.ts';

/** Operations by id: `operations` of `utils/whautomate`, or a test's own. */
export type Registry = Readonly<Record<string, Operation>>;
export type OperationId<R extends Registry> = Extract<keyof R, string>;
export type ParamsOf<R extends Registry, K extends keyof R> =
  R[K] extends Operation<infer Params, infer _Result> ? Params : never;
export type ResultOf<R extends Registry, K extends keyof R> =
  R[K] extends Operation<infer _Params, infer Result> ? Result : never;

/**
 * Who waits. `interactive`: a person looks at it now; `normal`: their own work in the background; `bulk`: a run. A lower lane
 * never delays a higher one by more than one slot, and keeps some of the minute free for it.
 */
export const LANES = ['interactive', 'normal', 'bulk'] as const;
export type Lane = (typeof LANES)[number];

/**
 * `waiting`: not sent, or known to have had no effect. `sending`: on its way. `checking`: the outcome is unknown; it is
 * read, at the earliest 35 s after sending, before anything else happens. `done` and `failed`: known. `needs-you`: the
 * service can't tell; the person answers. `cancelled`: taken back before it was sent. `parked`: this version of the
 * extension does not know the operation.
 */
export const JOB_STATES = [
  'waiting',
  'sending',
  'checking',
  'done',
  'failed',
  'needs-you',
  'cancelled',
  'parked',
] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A place in a job's parameters that an earlier job's result fills: `{ $result: createId, path: 'id' }`. */
export interface Reference {
  $result: string;
  /** Dotted, such as `id` or `location.id`. */
  path: string;
}
export type WithReferences<T> = T extends string | number | boolean | null | undefined
  ? T | Reference
  : T extends readonly (infer Item)[]
    ? readonly WithReferences<Item>[]
    : T extends object
      ? { [K in keyof T]: WithReferences<T[K]> } | Reference
      : T;

/** A write to be done. Plain data: it outlives the worker. Everything but `id` and `operation` is sealed at rest. */
export type NewJob<R extends Registry = Registry, K extends OperationId<R> = OperationId<R>> = {
  [Id in K]: JobOf<R, Id>;
}[K];

export interface JobOf<R extends Registry, K extends OperationId<R>> {
  /** The caller's own id for the intent (any string up to 100): submitting it twice is submitting it once. Default: a new one. */
  id?: string;
  operation: K;
  params: WithReferences<ParamsOf<R, K>>;
  /** Words for the activity view (names, dates), never sent to the service. */
  about?: Record<string, string>;
  /**
   * The record as the person saw it (normal form), where that cost nothing. Undo returns to it, and reconciling
   * tells by it whether somebody else changed the record. For creations: the records that already matched.
   */
  before?: unknown;
  /** Jobs that must be done first. Every job named by a `$result` is added by itself. */
  after?: readonly string[];
}

export interface SubmitOptions {
  /** Default `normal`. */
  lane?: Lane;
  /** Makes the jobs one run with progress, pause and cancel. The id is the caller's own, like a job's. */
  group?: { id: string; about?: Record<string, string> };
}

export interface ReadOptions {
  /** Default `interactive`. */
  lane?: Lane;
  signal?: AbortSignal;
  /** The oldest answer that will do, in ms. Default: the operation's freshness (`reads/freshness.ts`); 0 asks anew. */
  maxAgeMs?: number;
}

/** A failure as data; its words are the surface's. */
export interface Failure {
  /** A `WhautomateError` code, or `earlier-failed`, `undecided`, `unreadable`, `repeated`. */
  code: string;
  status?: number;
  /** The service's own words. */
  serverText?: string;
  /** The job whose failure caused this one (`earlier-failed`). */
  job?: string;
}

/** What is known of a write nobody can decide. */
export interface Evidence {
  /** Ms since 1970. */
  sentAt: number;
  checkedAt: number;
  /** Stable word for why it can't be told, such as `text-unknown`, `changed-since`, `several-found`. */
  reason: string;
  /** The records that may or may not be its effect (normal form). */
  found: readonly unknown[];
}

/** One row of the activity view. */
export interface JobView {
  id: string;
  operation: string;
  state: JobState;
  lane: Lane;
  about: Record<string, string>;
  /** When it was asked for; ms since 1970, like every time here. */
  at: number;
  sentAt?: number;
  endedAt?: number;
  attempts: number;
  /** Not sent, or not checked, before this. */
  notBefore?: number;
  /** Jobs it waits for. */
  waitsFor: readonly string[];
  group?: string;
  /** The normal form of the answer, or the record a check found. */
  result?: unknown;
  /** Done, but known from reading: the match may be somebody else's doing. */
  found?: boolean;
  error?: Failure;
  evidence?: Evidence;
  undo?: UndoView;
  /** Put away by the person. */
  dismissed?: boolean;
}

/** What undoing would do. It is never silent: `heard` says whether somebody may hear of it (automations, messages). */
export interface UndoView {
  operation: string;
  until: number;
  heard: boolean;
  /** The job that undoes or undid it. */
  job?: string;
}

export interface GroupView {
  id: string;
  about: Record<string, string>;
  at: number;
  total: number;
  done: number;
  failed: number;
  needsYou: number;
  cancelled: number;
  /** Waiting, sending or checking. */
  open: number;
  paused: boolean;
  /** Ms still to go at the present pace; undefined while paused or over. */
  remainingMs?: number;
}

export interface Meter {
  used: number;
  limit: number;
}
export interface Budget {
  /** The last 60 s. Used *from here*: other integrations of the account are invisible. */
  minute: Meter;
  day: Meter & { resetsAt: number; byOperation: Readonly<Record<string, number>> };
}

/** What a run would cost before it starts. */
export interface Cost {
  /** Requests, checks of unknown outcomes not counted. */
  requests: number;
  /** Left today once everything already waiting is sent. */
  left: number;
  fits: boolean;
  /** Ms until the last one is sent, at the present pace. */
  durationMs: number;
  /** When it does not fit: when the day starts anew. */
  resetsAt: number;
}

/**
 * Why nothing moves, when nothing does. `offline`, `locked` (the vault), `withheld` (the browser withholds the API's host),
 * `refused` (403 for the key), `day-limit`, `backing-off` (429), `storage-full`, `storage-blocked`, `storage-lost`,
 * `removed` (the account), `closed`.
 */
export type Hold =
  | 'offline'
  | 'locked'
  | 'withheld'
  | 'refused'
  | 'day-limit'
  | 'backing-off'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-lost'
  | 'removed'
  | 'closed';

export interface EngineStatus {
  account: string;
  hold?: Hold;
  /** When it goes on by itself. */
  until?: number;
  /** This context drains; another may. */
  leading: boolean;
  /** Jobs by state, this account. */
  open: number;
  needsYou: number;
  failed: number;
  parked: number;
}

export type Change = 'activity' | 'budget' | 'status';

export interface Engine<R extends Registry = Registry> {
  readonly account: string;

  /** The answer in normal form: cached while fresh, joined to an identical one in flight. Throws `WhautomateError`, `EngineError`. */
  read<K extends OperationId<R>>(
    operation: K,
    params: ParamsOf<R, K>,
    options?: ReadOptions,
  ): Promise<ResultOf<R, K>>;
  /** Like `read`, with the time of the answer: surfaces say "as of 10:41". (Asked for by the lead: commands are built on it.) */
  readAged<K extends OperationId<R>>(
    operation: K,
    params: ParamsOf<R, K>,
    options?: ReadOptions,
  ): Promise<{ value: ResultOf<R, K>; asOf: number }>;
  /** Forgets cached answers: of these operations, or all. */
  forget(operations?: readonly OperationId<R>[]): void;

  /**
   * Puts writes into the queue, all or none, and resolves when they are on disk. Ids in the order of the jobs. Throws
   * `WhautomateError('invalid')` for parameters the service would not take, `EngineError` (`locked`, `storage-…`, `removed`).
   */
  submit(jobs: NewJob<R> | readonly NewJob<R>[], options?: SubmitOptions): Promise<string[]>;
  /**
   * Resolves when the job ended, needs the person, is parked, or is held with no end in sight (`status().hold`), and when its
   * checking begins meanwhile, which takes half a minute: ask again. Undefined for an unknown id. The signal only ends the
   * waiting: the latest view is returned.
   */
  outcome(id: string, options?: { signal?: AbortSignal }): Promise<JobView | undefined>;
  job(id: string): Promise<JobView | undefined>;
  /** What a job was asked: for showing it again in the form it came from. */
  asked(id: string): Promise<AskedView | undefined>;

  /** Newest first; put-away ones left out. `limit` default 200. */
  activity(options?: { states?: readonly JobState[]; group?: string; limit?: number }): Promise<JobView[]>;
  groups(): Promise<GroupView[]>;
  status(): Promise<EngineStatus>;
  budget(): Promise<Budget>;
  /** Reads and writes of a plan, as operation ids; a write may be given with how often. */
  costOf(plan: readonly { operation: string; times?: number }[], lane?: Lane): Promise<Cost>;

  /** Takes back what was not sent. False when it was too late. Jobs that need its result fail with `earlier-failed`. */
  cancel(id: string): Promise<boolean>;
  /** A failed or cancelled job again, with other parameters where given; whatever failed for its sake waits again, too. */
  retry(id: string, params?: unknown): Promise<void>;
  /** A failed, parked or undecided one put away: it is never sent. */
  dismiss(id: string): Promise<void>;
  /** The person's answer to `needs-you`. `happened` may name which of `evidence.found` it was. */
  answer(id: string, answer: 'happened' | 'send-again', found?: number): Promise<void>;
  /**
   * Checks that undoing is still safe (may read), then submits the inverse as a job of lane `interactive`. Resolves with its id;
   * throws `EngineError('cannot-undo')` with `reason`: `no-inverse`, `expired`, `changed-since`, `not-ours`, `gone`, `not-done`.
   */
  undo(id: string): Promise<string>;

  pause(group: string): Promise<void>;
  resume(group: string): Promise<void>;
  /** Cancels what the group has not sent. */
  cancelGroup(group: string): Promise<void>;

  /**
   * Tells the engine the service's time: an answer's `Date` in ms since 1970, heard just now, `roundTripMs` after its request left.
   * Checks then know what was written before and what after a lost write; without it they ask the person oftener.
   */
  heardTime(stamped: number, roundTripMs: number): void;
  /** Something may have changed: an alarm, `online`, a repaired key, an unlocked vault. Looks again at once. */
  wake(): void;
  /** Coarse news; read again what you show. Returns how to stop. */
  subscribe(listener: (change: Change) => void): () => void;
  /** Jobs of other accounts still open here. */
  elsewhere(): Promise<{ account: string; open: number }[]>;
  /** Deletes everything of this account and closes. Call it after removing the account. */
  erase(): Promise<void>;
  /** Stops; what is in flight is settled by reading after the next start. */
  close(): Promise<void>;
}

/** The plan of the account, from the vendor's price list: trial 60 and 100, subscribed 300 and 432,000. */
export interface Plan {
  perMinute: number;
  perDay: number;
}
