import { useEffect } from 'preact/hooks';
import {
  type Changed,
  type MessageName,
  onChanged,
  type RequestOf,
  type ResponseOf,
} from '@/utils/messaging/index.ts';
import { type AskState, createAsk } from './ask.ts';
import { useKept } from './use-view.ts';

export interface Asking<Value> extends AskState<Value> {
  again(options?: { fresh?: boolean }): void;
}

/**
 * Asks the background when the view opens and again whenever it says that one of `changes` happened. Kept with the view, so
 * coming back shows the last answer at once. Without a payload nothing is asked yet.
 */
export function useAsk<Name extends MessageName>(
  name: Name,
  payload: RequestOf<Name> | undefined,
  changes: readonly Changed['changed'][] = [],
): Asking<ResponseOf<Name>> {
  const asked = JSON.stringify(payload);
  const ask = useKept(`ask ${name} ${asked}`, () =>
    payload === undefined ? undefined : createAsk(name, payload),
  );
  const woken = changes.join();
  useEffect(() => {
    if (ask === undefined) return;
    const open = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    onChanged(({ changed }) => {
      if (!woken.split(',').includes(changed)) return;
      // One write tells several things at once; one question answers them all.
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask.again(), 30);
    }, open.signal);
    void ask.again();
    return () => {
      clearTimeout(waiting);
      open.abort();
    };
  }, [ask, woken]);
  const again = (options?: { fresh?: boolean }) => void ask?.again(options);
  return ask === undefined ? { loading: false, again } : { ...ask.state.value, again };
}
