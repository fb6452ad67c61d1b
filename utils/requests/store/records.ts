import type { JobState, Lane } from '../types.ts';

/**
 * What lies in the database. Everything personal is in `SealedRecord`; a job's own record holds only what scheduling needs,
 * and record keys only as tags. Fields named like an index (`ready`, `due`, …) are derived by `place` (jobs/place.ts) and never
 * set by hand. Records are immutable: replace, never mutate.
 */
export interface JobRecord {
  /** `<account> <id>`: everything is keyed by account. */
  key: string;
  account: string;
  id: string;
  operation: string;
  lane: Lane;
  state: JobState;
  /** The order of asking within the account; a retried job gets a new one. */
  sequence: number;
  /** Grows with every change, so that a late answer of a dead attempt finds its claim gone. */
  version: number;
  at: number;
  endedAt?: number;
  /** Where in which batch stands what was asked, for jobs submitted by the dozen. */
  batch?: { id: string; at: number };
  group?: string;
  /** The group's own place among the groups of its lane. */
  groupSequence?: number;
  /** Tags of the records it touches: jobs that share one never overtake each other. */
  records: readonly string[];
  /** Jobs that must be done first. */
  after: readonly string[];
  /** Open jobs it waits for: those in `after`, and the nearest earlier one of each record. */
  waitsFor: readonly string[];
  /** The last job it waited for: its result is how the record stood before this one. */
  behind?: string;
  /** How often it was handed to the transport. */
  attempts: number;
  /** How often nobody could tell, and how often the telling itself failed. */
  undecided: number;
  checkFailures: number;
  /** It was not there once; a second look, later, must agree before it is sent again. */
  missedOnce?: boolean;
  /** Earliest time for the next step; for `sending`, when its lease ends and it counts as unknown. */
  notBefore?: number;
  /** By this device's clock. */
  sentAt?: number;
  /** The vendor's clock at that moment lay between these (service-time.ts). */
  sentFrom?: number;
  sentTo?: number;
  /** Which engine instance sends it. */
  owner?: string;
  /** Tag of the record it made, so that it is no evidence for another job. */
  made?: string;
  /** `done` by reading. */
  found?: boolean;
  dismissed?: boolean;
  /** What a parked job was, so that one already sent is checked, not sent, when its operation is known again. */
  parkedAs?: 'waiting' | 'checking';
  /** `failed` for the sake of this job. */
  failedFor?: string;
  indexReady?: string;
  indexDue?: string;
  indexChain?: readonly string[];
  indexWaits?: readonly string[];
  indexAfter?: readonly string[];
  indexMade?: string;
  /** Absent for the waiting jobs of a run, like `indexGroup`: the run itself is shown. */
  indexShown?: string;
  /** Absent while it waits: ten thousand waiting jobs are found by `ready`, and cost an index less each. */
  indexState?: string;
  indexGroup?: string;
}

/** Sealed bytes beside a job or group: `<key>/in` (what was asked), `<key>/out` (what became of it), `<key>/batch`, `<key>/group`. */
export interface SealedRecord {
  key: string;
  sealed: ArrayBuffer;
  /** Of a batch: how many jobs it still stands for. */
  left?: number;
}

export interface GroupRecord {
  key: string;
  account: string;
  id: string;
  sequence: number;
  lane: Lane;
  at: number;
  total: number;
  /** How many jobs stand in each state. */
  counts: Readonly<Partial<Record<JobState, number>>>;
  paused: boolean;
  cancelled: boolean;
  /** Present while anything is open. */
  indexOpen?: string;
}

/** One per account: counters, and the limiter's memory. Written in the claiming transaction. */
export interface AccountRecord {
  key: string;
  sequence: number;
  counts: Readonly<Partial<Record<JobState, number>>>;
  limiter?: LimiterRecord;
  /** Since when the service refuses the key. */
  refusedAt?: number;
}

/** One request: when it was sent, by the wall clock, and the longest a worker was dead since, in ms by that clock. */
export type SavedSend = readonly [at: number, gap: number];

export interface LimiterRecord {
  /** Which engine instance wrote it last; another one reads it anew before it adds. */
  writer: string;
  /** What was sent in the last minute, ascending. */
  sends: readonly SavedSend[];
  /** Requests a minute this browser aims at, whether it still searches its share, and when that was last cut. */
  rate: number;
  searching: boolean;
  cutAt: number;
  /** Nothing is sent before this (429). */
  holdUntil: number;
  day: DayRecord;
}

export interface DayRecord {
  /** When the day now counted began. */
  start: number;
  used: number;
  byOperation: Readonly<Record<string, number>>;
  /** Learned: how long after midnight UTC the vendor's day begins. */
  offset: number;
  /** Set while the vendor says the day is used up. */
  closed?: { refusedAt: number; probeAt: number };
}

export interface Tables {
  jobs: JobRecord;
  sealed: SealedRecord;
  groups: GroupRecord;
  accounts: AccountRecord;
}
export type Table = keyof Tables;

/** Every index: its table, its field, and whether the field holds several keys. Keys are strings with fixed-width numbers. */
export const INDEXES = {
  ready: { table: 'jobs', field: 'indexReady', multiple: false },
  due: { table: 'jobs', field: 'indexDue', multiple: false },
  chain: { table: 'jobs', field: 'indexChain', multiple: true },
  waits: { table: 'jobs', field: 'indexWaits', multiple: true },
  after: { table: 'jobs', field: 'indexAfter', multiple: true },
  made: { table: 'jobs', field: 'indexMade', multiple: false },
  shown: { table: 'jobs', field: 'indexShown', multiple: false },
  state: { table: 'jobs', field: 'indexState', multiple: false },
  group: { table: 'jobs', field: 'indexGroup', multiple: false },
  openGroups: { table: 'groups', field: 'indexOpen', multiple: false },
} as const satisfies Record<string, { table: Table; field: string; multiple: boolean }>;
export type Index = keyof typeof INDEXES;
export type IndexedRecord<I extends Index> = Tables[(typeof INDEXES)[I]['table']];

/** A number as index text: 15 digits, so that text order is number order (times and sequences are below 10^15). */
export function digits(value: number): string {
  return Math.max(0, Math.floor(value)).toString().padStart(15, '0');
}

/** Greater than whatever begins with the same prefix. */
export const END = '\uffff';
