import type { FailureView } from '@/utils/messaging/index.ts';
import { EngineError } from '@/utils/requests/index.ts';
import { VaultError } from '@/utils/storage/index.ts';
import { WhautomateError } from '@/utils/whautomate/index.ts';

/** Everything a command itself refuses, before or instead of a request. */
export type CommandCode =
  | 'no-consent'
  | 'no-account'
  | 'account-gone'
  | 'key-empty'
  | 'key-malformed'
  | 'host-malformed'
  | 'withheld'
  | 'offline'
  | 'name-missing'
  | 'name-too-long'
  | 'phone-missing'
  | 'invalid-phone'
  | 'invalid-email'
  | 'location-missing'
  | 'tag-empty'
  | 'tag-too-long'
  | 'zone-unknown'
  | 'changed-elsewhere'
  | 'unknown-job'
  | 'no-undo'
  | 'not-allowed';

/** A command that could not do what was asked; `code` chooses the sentence, `detail` fills it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: CommandCode;
  readonly detail: Record<string, string | number> | undefined;
  constructor(code: CommandCode, detail?: Record<string, string | number>) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** What a surface hears of an error: a code and what its sentence needs, never a stack, a key or a record. */
export function failureOf(error: unknown): FailureView {
  if (error instanceof CommandError) {
    return { code: error.code, ...(error.detail ? { detail: error.detail } : {}) };
  }
  if (error instanceof WhautomateError) return serviceFailure(error);
  if (error instanceof EngineError) {
    return {
      code: error.code,
      ...(error.until === undefined ? {} : { retryAt: error.until }),
      ...(error.reason ? { detail: { reason: error.reason } } : {}),
    };
  }
  if (error instanceof VaultError) return { code: error.code === 'no-key' ? 'account-gone' : 'unreadable' };
  // The only errors left are ours: the stack goes to the extension's own console, where no page can read it.
  console.error(error);
  return { code: 'internal' };
}

export function serviceFailure(error: WhautomateError, now = Date.now): FailureView {
  return {
    code: error.code,
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(error.serverText ? { serverText: error.serverText.slice(0, 300) } : {}),
    ...(error.retryAfterMs === undefined ? {} : { retryAt: now() + error.retryAfterMs }),
  };
}
