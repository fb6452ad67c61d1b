import { useEffect, useMemo, useState } from 'preact/hooks';
import { failureOf } from '@/components/shell/index.ts';
import {
  type Changed,
  type FailureView,
  type MessageName,
  onChanged,
  type RequestOf,
  type ResponseOf,
  send,
} from '@/utils/messaging/index.ts';
import { createQuestion } from './question.ts';

/** What one question to the background has brought so far. An old answer stays while a newer one is on its way. */
export interface Answer<Value> {
  value: Value | undefined;
  /** Why the newest question brought none. */
  failure: FailureView | undefined;
  again(): void;
}

/**
 * Asks the background now, and again whenever it says that one of `changes` happened. The payload may change, too; without one
 * nothing is asked yet.
 */
export function useAnswer<Name extends MessageName>(
  name: Name,
  payload: RequestOf<Name> | undefined,
  changes: readonly Changed['changed'][],
): Answer<ResponseOf<Name>> {
  const [state, setState] = useState<{ value?: ResponseOf<Name>; failure?: FailureView }>({});
  const asked = JSON.stringify(payload);
  const woken = changes.join();
  const question = useMemo(
    () =>
      asked === undefined
        ? undefined
        : createQuestion(() => send(name, JSON.parse(asked) as RequestOf<Name>), {
            answered: (value) => setState({ value }),
            failed: (error) => setState((before) => ({ ...before, failure: failureOf(error) })),
          }),
    [name, asked],
  );
  useEffect(() => {
    if (question === undefined) return;
    const surface = new AbortController();
    onChanged(({ changed }) => {
      if (woken.split(',').includes(changed)) void question.again();
    }, surface.signal);
    void question.again();
    return () => {
      surface.abort();
      question.end();
    };
  }, [question, woken]);
  return { value: state.value, failure: state.failure, again: () => void question?.again() };
}
