import { type ReadonlySignal, signal } from '@preact/signals';
import { type FailureView, type RequestOf, send } from '@/utils/messaging/index.ts';
import { failureOf } from '../../shell/index.ts';

/** What shall be done, to whom. */
export type RunPlan = Omit<RequestOf<'tags.bulk'>, 'intent'>;

/** idle → sending → started, for good; or failed, from where it can be started again. */
export type RunState =
  | { phase: 'idle' | 'sending' }
  | { phase: 'started'; group: string }
  | { phase: 'failed'; failure: FailureView };

export interface Run {
  readonly state: ReadonlySignal<RunState>;
  /** A press while it is on its way or started does nothing. */
  start(plan: RunPlan): Promise<void>;
  /** The person changed something: a failure before it no longer stands. */
  touched(): void;
}

interface RunPorts {
  sendMessage: typeof send;
  newIntent: () => string;
}

/**
 * One intent, one run. The intent's id is made at the first press. When the answer is lost, Activity tells whether the run
 * stands; while even that is unknown the intent is kept, and the engine takes each record of it once, whatever is pressed.
 */
export function createRun(ports: Partial<RunPorts> = {}): Run {
  const { sendMessage, newIntent }: RunPorts = {
    sendMessage: send,
    newIntent: () => crypto.randomUUID(),
    ...ports,
  };
  const state = signal<RunState>({ phase: 'idle' });
  let intent: string | undefined;

  /** Whether the background has the run; undefined when it does not answer. */
  async function stands(group: string): Promise<boolean | undefined> {
    try {
      const { groups } = await sendMessage('activity.list', {});
      return groups.some(({ id }) => id === group);
    } catch {
      return undefined;
    }
  }

  return {
    state,
    async start(plan) {
      const { phase } = state.peek();
      if (phase === 'sending' || phase === 'started') return;
      state.value = { phase: 'sending' };
      intent ??= newIntent();
      const mine = intent;
      try {
        const { group } = await sendMessage('tags.bulk', { ...plan, intent: mine });
        state.value = { phase: 'started', group };
      } catch (error) {
        const known = await stands(mine);
        if (known === false) intent = undefined;
        state.value = known
          ? { phase: 'started', group: mine }
          : { phase: 'failed', failure: failureOf(error) };
      }
    },
    touched() {
      if (state.peek().phase === 'failed') state.value = { phase: 'idle' };
    },
  };
}
