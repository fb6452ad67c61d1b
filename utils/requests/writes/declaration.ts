/**
 * What the engine must know about one write operation beyond how to send it. The registry of `utils/whautomate` says what
 * exists; a test holds that every write there is declared here.
 */
export interface WriteDeclaration {
  /**
   * The records it touches, as stable text (`client nCVBNhfgYU`). Two jobs that share one run in the order of asking, and
   * the later one waits until the earlier one's outcome is known.
   */
  records(params: Params): string[];
  /** What kind of record the answer's `id` names, for creations and sends. */
  makes?: string;
  /** Cached reads that are no longer true after it. */
  stale: readonly string[];
  /** Tells by reading whether it happened. Called at the earliest 35 s after sending. Throws what reading throws. */
  reconcile(inquiry: Inquiry): Promise<Verdict>;
  /** How to take it back; undefined where it can't be. */
  inverse?(done: Done): Inverse | undefined;
}
export type WriteDeclarations = Readonly<Record<string, WriteDeclaration>>;

/** Parameters as stored: checked by the operation when the job was submitted. */
export type Params = Readonly<Record<string, unknown>> & {
  readonly body?: Readonly<Record<string, unknown>>;
};

/** What there is to tell by. */
export interface Inquiry {
  params: Params;
  /** The record as the person saw it before, where the job has it. */
  before: unknown;
  /** Stamps (`updatedAt`) the record had before it was sent: from `before`, and from our own earlier write. */
  seen: readonly string[];
  /** The vendor's clock when it was sent lay between these; its stamps compare with them. */
  sentFrom: number;
  sentTo: number;
  /** Device time of sending, for reads that take dates. */
  sentAt: number;
  /** A read of the service, never from the cache. */
  read(operation: string, params: Record<string, unknown>): Promise<unknown>;
  /** Whether another job of ours made this record: then it is no evidence for this one. */
  explained(kind: string, id: string): Promise<boolean>;
}

export type Verdict =
  /** `ours`: nobody else can have done it. Otherwise undo never deletes it. */
  | { verdict: 'happened'; result: unknown; ours: boolean }
  /** Surely not; it may be sent again, with other parameters where given (tags still missing). */
  | { verdict: 'not-there'; params?: unknown }
  /** The service can't tell. `reason` is a stable word, `found` what may be it. */
  | { verdict: 'undecided'; reason: string; found: readonly unknown[] };

/** A write known to have happened. */
export interface Done {
  params: Params;
  before: unknown;
  result: unknown;
  /** Known by reading, and perhaps somebody else's. */
  found: boolean;
}

/** How to take a write back: data, stored with the result. */
export interface Inverse {
  operation: string;
  params: Record<string, unknown>;
  /** Whether somebody may hear of it: automations, cancellation messages. */
  heard: boolean;
  /** What must still be so: this read must give a record with these fields. */
  guard: {
    operation: string;
    params: Record<string, unknown>;
    expect: Readonly<Record<string, unknown>>;
    /** These lists must still hold all, or none, of these. */
    holds?: Readonly<Record<string, readonly string[]>>;
    lacks?: Readonly<Record<string, readonly string[]>>;
    /** Nobody touched the record since. */
    updatedAt?: string;
  };
  /** For replacing writes: fields of `params.body` that `expect` does not name are taken from the record as it is now. */
  merge?: boolean;
}
