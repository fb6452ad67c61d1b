/** Why the engine did not do what was asked. What the service said is a `WhautomateError` instead. */
export type EngineErrorCode =
  | 'locked' // the vault: unlock it and ask again
  | 'withheld' // the browser withholds the API's host: ask for the permission
  | 'removed' // the account was removed
  | 'closed' // this engine was closed
  | 'cancelled' // by the caller's signal
  | 'day-limit' // the day's requests are used up: `until` says when it resets
  | 'unknown-operation'
  | 'not-a-read'
  | 'not-a-write'
  | 'bad-reference' // `$result` or `after` names a job nobody knows
  | 'unknown-job'
  | 'wrong-state' // such as retrying what is done
  | 'cannot-undo' // `reason` says why
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-lost';

export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  /** For `cannot-undo`: `no-inverse`, `expired`, `changed-since`, `not-ours`, `gone`, `not-done`. */
  readonly reason: string | undefined;
  /** When waiting helps: ms since 1970. */
  readonly until: number | undefined;

  constructor(
    code: EngineErrorCode,
    about: string,
    details: { reason?: string; until?: number; cause?: unknown } = {},
  ) {
    super(`${about}: ${code}${details.reason ? ` (${details.reason})` : ''}`, { cause: details.cause });
    this.code = code;
    this.reason = details.reason;
    this.until = details.until;
  }
}
