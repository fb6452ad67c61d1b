/**
 * What the engine needs from the world, each as an argument, so that a simulation can kill it at any await. The browser's
 * own ports are in `browser/`.
 */

/** Time. `now` may jump when somebody sets the clock; `monotonic` never does, and starts anywhere. Both in milliseconds. */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Resolves after `ms`, or at once when the signal aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Seals what is personal. `utils/storage` implements it over WebCrypto; a locked vault throws from each method. */
export interface Cipher {
  seal(value: unknown): Promise<ArrayBuffer>;
  open(sealed: ArrayBuffer): Promise<unknown>;
  /** The same text gives the same tag, and only with this account's key. */
  tag(text: string): Promise<string>;
}

/** Elects the one drainer. */
export interface Locks {
  /**
   * Calls `lead` once nobody else holds `name` and keeps the name until its promise settles. Resolves then, or when the
   * signal aborts the waiting. The name frees itself when the holder's context dies.
   */
  lead(name: string, signal: AbortSignal, lead: () => Promise<void>): Promise<void>;
}

/** Wakes a worker that may be dead by then: an alarm in the browser. Calling again replaces the earlier time. */
export interface Wake {
  /** Ms since 1970; undefined takes the alarm away. */
  at(time: number | undefined): Promise<void>;
}

/** Why nothing may be sent just now; undefined when it may. Asked before every request. */
export type Gate = () => Promise<'locked' | 'offline' | 'withheld' | undefined>;

/** The browser tells that it was killed by never answering; ordinary failures are told apart by this. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /**
   * `full`: the disk's quota; the write did not happen. `blocked`: another context holds an older version open.
   * `lost`: the database was deleted or closed under us; open it anew and say that waiting jobs may be gone.
   */
  readonly code: 'full' | 'blocked' | 'lost';
  constructor(code: 'full' | 'blocked' | 'lost', options?: ErrorOptions) {
    super(
      {
        full: 'the browser has no room left for waiting requests: free some disk space',
        blocked: 'another window holds an older database open: close it or restart the browser',
        lost: 'the database of waiting requests was closed or deleted: it is opened anew',
      }[code],
      options,
    );
    this.code = code;
  }
}
