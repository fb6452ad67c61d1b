import { useRef, useState } from 'preact/hooks';
import { failureOf } from '@/components/shell/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';

/** Something a press starts. While it is on its way, another press does nothing. */
export interface Action<Given extends unknown[]> {
  run(...given: Given): void;
  busy: boolean;
  failure: FailureView | undefined;
  /** Forgets the last failure, for example once the form is changed. */
  clear(): void;
}

/** Runs `act` once at a time and keeps how it went. `act` starts in the press itself, so it may ask the browser for a permission. */
export function useAction<Given extends unknown[]>(
  act: (...given: Given) => Promise<unknown>,
): Action<Given> {
  const running = useRef(false);
  const [state, setState] = useState<{ busy: boolean; failure?: FailureView }>({ busy: false });

  async function start(given: Given): Promise<void> {
    if (running.current) return;
    running.current = true;
    setState({ busy: true });
    try {
      await act(...given);
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, failure: failureOf(error) });
    } finally {
      running.current = false;
    }
  }

  return {
    run: (...given) => void start(given),
    busy: state.busy,
    failure: state.failure,
    clear: () => setState((before) => ({ busy: before.busy })),
  };
}
