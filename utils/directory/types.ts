import type { Person, PersonKind } from '@/utils/whautomate/index.ts';

/** What identifies a person on a page or in a search: E.164 (or digits as somebody wrote them), or an address. */
export interface Identity {
  readonly kind: 'phone' | 'email';
  readonly value: string;
}

/** What is known locally of one identity. `unknown` is not "nobody": see `Directory.known`. */
export interface IdentityStatus {
  readonly status: 'client' | 'contact' | 'both' | 'unknown';
  /** How many remembered people have it. */
  readonly known: number;
}

/** Whether the answer for an identity is recent, old, or was never asked for. */
export type Freshness = 'fresh' | 'stale' | 'never';

/** A record as it was when last read from the service. */
export interface Remembered {
  readonly person: Person;
  /** Ms since 1970. */
  readonly asOf: number;
}

export interface PersonKey {
  readonly kind: PersonKind;
  readonly id: string;
}

export interface RememberOptions {
  /** When the service answered, ms since 1970; now if left out. An older answer never replaces a newer one. */
  readonly asOf?: number;
  /**
   * Together with earlier calls of the same `asOf`, these are all people of the account (the last page of a sync). Whoever
   * was last seen before is gone from the service and forgotten here.
   */
  readonly complete?: boolean;
  /** What was searched for and answered by `people` in full, so that "nobody has it" is knowledge too. */
  readonly asked?: readonly Identity[];
}

export interface DirectoryChange {
  readonly type: 'remembered' | 'forgotten' | 'cleared';
  /** Empty when everything changed. */
  readonly people: readonly PersonKey[];
}

/**
 * The people of one account that this browser has seen, encrypted at rest. It is a cache: every method answers from what is
 * there, none rejects, and whatever is damaged is rebuilt or dropped. It sends nothing.
 */
export interface Directory {
  /** Keeps people who were looked up, opened, created or synced. Resolves when written, or when that has failed. */
  remember(people: readonly Person[], options?: RememberOptions): Promise<void>;
  forget(kind: PersonKind, id: string): Promise<void>;
  get(kind: PersonKind, id: string): Promise<Remembered | undefined>;
  /** One status per identity, in order. One read when cold, none when warm; no record is decrypted. */
  statusOf(identities: readonly Identity[]): Promise<IdentityStatus[]>;
  /** Everybody who has one of the numbers, in any variant, or one of the addresses. `country`: ISO code for national numbers. */
  find(wanted: {
    readonly phones?: readonly string[];
    readonly emails?: readonly string[];
    readonly country?: string;
  }): Promise<Remembered[]>;
  /** Matches names, numbers and addresses, blind to case and accents; names that start with the text come first. */
  searchNames(text: string, limit?: number): Promise<Remembered[]>;
  /** Whether "unknown" means that nobody has it, or that nobody has asked. For "as of" beside a status. */
  known(identity: Identity): Promise<Freshness>;
  /** How many people are remembered. */
  size(): Promise<number>;
  /** Forgets everybody of this account. */
  clear(): Promise<void>;
  /** Calls back after each change that was written. Returns what ends it. */
  subscribe(listener: (change: DirectoryChange) => void): () => void;
  /** Gives back memory and the connection. A later call opens them again. */
  close(): void;
}
