/** Every way a call can end badly, as stable codes (docs/api.md says which answer becomes which). */
export const ERROR_CODES = [
  'forbidden', // 403: key, or region
  'unknown-route', // 403 "Missing Authentication Token"
  'invalid', // 400, in the server's words
  'not-found',
  'slot-unavailable',
  'rate-limited', // 429, the minute
  'quota-exhausted', // 429, the day
  'server', // 5xx
  'timeout',
  'network',
  'malformed', // not JSON, or of the wrong shape
  'refused', // 200 with `error`
  'cancelled', // by the caller's signal
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface WhautomateErrorDetails {
  /** The OpenAPI operation id. */
  operation: string;
  /** HTTP status, where an answer came. */
  status?: number;
  /** The server's own words, where it had any. */
  serverText?: string;
  /** Milliseconds to wait, from `Retry-After`. */
  retryAfterMs?: number;
  /**
   * Whether the effect of a write may have happened: `none` when the server refused or the request never left,
   * `possible` when nobody can tell yet.
   */
  effect: 'none' | 'possible';
  cause?: unknown;
}

/** What every call to the vendor's API throws. Never carries the key. */
export class WhautomateError extends Error {
  override readonly name = 'WhautomateError';
  readonly code: ErrorCode;
  readonly operation: string;
  readonly status: number | undefined;
  readonly serverText: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly effect: 'none' | 'possible';

  constructor(code: ErrorCode, details: WhautomateErrorDetails) {
    const status = details.status === undefined ? '' : ` (${details.status})`;
    super(`${details.operation}: ${code}${status}`, { cause: details.cause });
    this.code = code;
    this.operation = details.operation;
    this.status = details.status;
    this.serverText = details.serverText;
    this.retryAfterMs = details.retryAfterMs;
    this.effect = details.effect;
  }
}
