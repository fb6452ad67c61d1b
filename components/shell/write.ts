import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type FailureView,
  type JobView,
  type MessageName,
  onChanged,
  RequestFailure,
  type RequestOf,
  type ResponseOf,
  type send,
  sendUntilHeard,
} from '@/utils/messaging/index.ts';
import { failureOf } from './failure-of.ts';

/** Messages that write: they carry an `intent` and answer a job. */
export type WriteName = {
  [Name in MessageName]: RequestOf<Name> extends { intent: string }
    ? ResponseOf<Name> extends JobView
      ? Name
      : never
    : never;
}[MessageName];

/**
 * idle → sending → open (waiting, sending, checking) → done, failed or undecided. `undecided` needs the person, in Activity:
 * nothing is sent again from here.
 */
export type WriteState =
  | { phase: 'idle' | 'sending' }
  | { phase: 'open' | 'done' | 'undecided'; job: JobView }
  | { phase: 'failed'; failure: FailureView; job?: JobView };

export interface Write<Name extends WriteName> {
  readonly state: ReadonlySignal<WriteState>;
  /** Pressing now would do nothing: it is on its way, or nobody knows yet whether it happened. */
  readonly refuses: ReadonlySignal<boolean>;
  /** Resolves to the job once it is done; undefined when it was refused, failed or can't be decided here. */
  submit(payload: Omit<RequestOf<Name>, 'intent'>): Promise<JobView | undefined>;
  /**
   * The person changed something: a failure before it no longer stands, and the next press is a new intent. If nobody knows
   * whether the last one was heard, that is asked first, and one that was heard is the answer: better old words than two clients.
   */
  touched(): void;
}

/** What the outside gives a write; tests give their own. */
export interface WritePorts {
  sendMessage: typeof send;
  newIntent: () => string;
  /** Resolves when it may be worth asking again how a held write stands. */
  news: () => Promise<void>;
}

const PORTS: WritePorts = {
  sendMessage: sendUntilHeard,
  newIntent: () => crypto.randomUUID(),
  news: activityNews,
};

/**
 * One press, one effect. The intent's id is made at the first press and kept until the write settles, so a press after a lost
 * answer is the same write and not a second one. A press while one is on its way does nothing.
 */
export function createWrite<Name extends WriteName>(
  name: Name,
  ports: Partial<WritePorts> = {},
): Write<Name> {
  const { sendMessage, newIntent, news } = { ...PORTS, ...ports };
  const state = signal<WriteState>({ phase: 'idle' });
  const refuses = computed(() => ['sending', 'open', 'undecided'].includes(state.value.phase));
  let intent: string | undefined;
  /** The intent whose answer never came, once the person changed what it wrote. */
  let unheard: string | undefined;

  async function run(payload: Omit<RequestOf<Name>, 'intent'>): Promise<JobView> {
    const earlier = unheard && (await sendMessage('activity.outcome', { id: unheard }));
    unheard = undefined;
    intent ??= newIntent();
    // The compiler cannot see that a payload without its intent, plus the intent, is the payload.
    let job = earlier || ((await sendMessage(name, { ...payload, intent } as RequestOf<Name>)) as JobView);
    while (isOpen(job)) {
      state.value = { phase: 'open', job };
      job = await nextOf(job, sendMessage, news);
    }
    return job;
  }

  return {
    state,
    refuses,
    async submit(payload) {
      if (refuses.peek()) return undefined;
      state.value = { phase: 'sending' };
      try {
        const job = await run(payload);
        state.value = settled(job);
        if (state.value.phase !== 'undecided') intent = undefined;
        return state.value.phase === 'done' ? job : undefined;
      } catch (error) {
        state.value = { phase: 'failed', failure: failureOf(error) };
        return undefined;
      }
    },
    touched() {
      const before = state.peek();
      if (before.phase !== 'failed') return;
      if (before.failure.code === 'no-background') unheard ??= intent;
      intent = undefined;
      state.value = { phase: 'idle' };
    },
  };
}

const isOpen = ({ state }: JobView) => state === 'waiting' || state === 'sending' || state === 'checking';

function settled(job: JobView): WriteState {
  if (job.state === 'done') return { phase: 'done', job };
  if (job.state === 'failed' || job.state === 'cancelled')
    return { phase: 'failed', failure: job.error ?? { code: job.state }, job };
  return { phase: 'undecided', job };
}

/** How a job stands next. The background waits up to 20 s for an end, but answers a held job (offline) at once: then news. */
async function nextOf(job: JobView, sendMessage: typeof send, news: WritePorts['news']): Promise<JobView> {
  try {
    const next = await sendMessage('activity.outcome', { id: job.id });
    if (next === undefined) throw new RequestFailure({ code: 'unknown-job' });
    if (next.state === 'waiting') await news();
    return next;
  } catch (error) {
    // The worker was ended between two questions; the job is on disk and the next question starts the worker again.
    if (failureOf(error).code !== 'no-background') throw error;
    await news();
    return job;
  }
}

/** The next time the background says that activity changed, or 15 s. */
function activityNews(): Promise<void> {
  return new Promise((resolve) => {
    const over = AbortSignal.timeout(15_000);
    over.addEventListener('abort', () => resolve(), { once: true });
    onChanged(({ changed }) => changed === 'activity' && resolve(), over);
  });
}
