import { type FailureView, RequestFailure } from '@/utils/messaging/index.ts';

/** Any error of a message as data that words can be found for. */
export function failureOf(error: unknown): FailureView {
  return error instanceof RequestFailure ? error.failure : { code: 'internal' };
}
