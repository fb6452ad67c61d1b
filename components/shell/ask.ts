import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type FailureView,
  type MessageName,
  type RequestOf,
  type ResponseOf,
  type send,
  sendUntilHeard,
} from '@/utils/messaging/index.ts';
import { failureOf } from './failure-of.ts';

/** One question to the background. The old answer stays while a newer one is on its way. */
export interface Ask<Value> {
  readonly state: ReadonlySignal<AskState<Value>>;
  /** Asks (again). `fresh` goes past every cache and may cost requests: only for a person's own wish. */
  again(options?: { fresh?: boolean }): Promise<void>;
}

export interface AskState<Value> {
  value?: Value;
  /** Why the newest question brought nothing. */
  failure?: FailureView;
  loading: boolean;
}

/** Answers that come late, after a newer one, are dropped. */
export function createAsk<Name extends MessageName>(
  name: Name,
  payload: RequestOf<Name>,
  sendMessage: typeof send = sendUntilHeard,
): Ask<ResponseOf<Name>> {
  const state = signal<AskState<ResponseOf<Name>>>({ loading: true });
  let asked = 0;
  return {
    state,
    async again({ fresh = false } = {}) {
      asked += 1;
      const mine = asked;
      state.value = { ...state.peek(), loading: true };
      try {
        const value = await sendMessage(name, fresh ? { ...payload, fresh } : payload);
        if (mine === asked) state.value = { value, loading: false };
      } catch (error) {
        if (mine === asked) state.value = { ...state.peek(), failure: failureOf(error), loading: false };
      }
    },
  };
}
