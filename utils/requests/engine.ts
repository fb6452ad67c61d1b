import type { Transport } from '@/utils/whautomate/index.ts';
import { budget, costOf } from './budget.ts';
import type { Context } from './context.ts';
import { EngineError } from './errors.ts';
import { createHoldState } from './hold.ts';
import { answer, cancel, dismiss, retry } from './jobs/act.ts';
import { cancelGroup, pauseGroup } from './jobs/group.ts';
import { submit } from './jobs/submit.ts';
import { prepareUndo } from './jobs/undo.ts';
import { activity, askedOf, findView, groups } from './jobs/view.ts';
import { createLimiter } from './limiter/limiter.ts';
import type { RateTuning } from './limiter/rate.ts';
import { type Cipher, type Clock, type Gate, type Locks, StorageError, type Wake } from './ports.ts';
import { createPump } from './pump.ts';
import { createReader } from './reads/reader.ts';
import { createServiceTime } from './service-time.ts';
import { elsewhere, erase, prepareStart, status } from './state.ts';
import type { Store } from './store/store.ts';
import type { Change, Engine, JobState, NewJob, Plan, Registry } from './types.ts';
import type { WriteDeclarations } from './writes/declaration.ts';
import { writes as allWrites } from './writes/index.ts';

export interface EngineOptions<R extends Registry> {
  /** Whose requests these are: part of every key in the store. Without spaces. */
  account: string;
  plan: Plan;
  operations: R;
  transport: Transport;
  store: Store;
  cipher: Cipher;
  clock: Clock;
  locks: Locks;
  wake: Wake;
  gate: Gate;
  /** In [0, 1). */
  random: () => number;
  /** Default: every write of the service. */
  writes?: WriteDeclarations;
  tuning?: RateTuning;
}

/** Starts at once: what was left behind goes on. See docs/adr/0004-request-engine.md for states and invariants. */
export function createEngine<R extends Registry>(options: EngineOptions<R>): Engine<R> {
  const { account, plan, clock, random, store, transport, operations } = options;
  const closing = new AbortController();
  const listeners = new Set<(change: Change) => void>();
  const emit = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const owner = `${Math.floor(random() * 2 ** 48).toString(36)}`;
  const limiter = createLimiter({ plan, clock, random, writer: owner, tuning: options.tuning });
  const hold = createHoldState(() => emit('status'));
  let leading = false;
  let kick = () => {};
  const reader = createReader({ operations, transport, limiter, clock, random, kick: () => kick() });
  const context: Context = {
    ...{ account, owner, operations, store, clock, random, transport, limiter, emit },
    writes: options.writes ?? allWrites,
    cipher: options.cipher,
    busy: { sending: new Set(), checking: new Set() },
    sentAt: new Map(),
    batches: new Map(),
    serviceTime: createServiceTime(clock),
    readAnew: reader.readAnew,
    outdate: reader.forget,
    kick: () => kick(),
  };
  const pump = createPump({
    ...{ context, reader, hold, closing: closing.signal },
    gate: options.gate,
    wake: options.wake,
    isLeading: () => leading,
  });
  kick = pump.kick;
  const led = options.locks.lead(`requests ${account}`, closing.signal, async () => {
    await prepareStart(context).catch(() => {});
    leading = true;
    kick();
    await pump.stopped;
    leading = false;
  });
  led.catch(() => {});

  async function open(): Promise<void> {
    if (closing.signal.aborted) throw new EngineError('closed', account);
    const why = await options.gate();
    if (why === 'locked') throw new EngineError('locked', account);
  }

  async function close(): Promise<void> {
    closing.abort();
    hold.set('closed');
    reader.fail((operation) => new EngineError('closed', operation));
    await pump.stopped;
    await led.catch(() => {});
  }

  const engine: Engine<Registry> = {
    account,
    async read(operation, params, readOptions) {
      return (await engine.readAged(operation, params, readOptions)).value;
    },
    async readAged(operation, params, readOptions) {
      if (closing.signal.aborted) throw new EngineError('closed', operation);
      const aged = await reader.read(operation, params as Record<string, unknown>, readOptions);
      return aged as { value: never; asOf: number };
    },
    forget: reader.forget,
    async submit(jobs, submitOptions = {}) {
      await open();
      const list = Array.isArray(jobs) ? (jobs as readonly NewJob[]) : [jobs as NewJob];
      await pump.arm();
      const ids = await submit(context, list, submitOptions).catch((error: unknown) => {
        throw error instanceof StorageError
          ? new EngineError(`storage-${error.code}`, account, { cause: error })
          : error;
      });
      emit('activity');
      kick();
      return ids;
    },
    async outcome(id, { signal } = {}) {
      let before: JobState | undefined;
      for (;;) {
        const changed = nextChange(listeners, signal);
        const view = await findView(context, id);
        // Half a minute of checking begins: whoever waits is told, and may ask again.
        if (before !== undefined && before !== 'checking' && view?.state === 'checking') return view;
        before = view?.state;
        const over = view?.state !== 'waiting' && view?.state !== 'sending' && view?.state !== 'checking';
        const held = hold.current !== undefined && hold.current.hold !== 'backing-off';
        if (!view || over || held || signal?.aborted) return view;
        await changed;
      }
    },
    job: (id) => findView(context, id),
    asked: (id) => askedOf(context, id),
    activity: (what) => activity(context, what),
    groups: () => groups(context, limiter.meters().perMinute),
    status: () => status(context, { hold: hold.current, leading }),
    budget: () => budget(context, plan),
    costOf: (planned, lane = 'bulk') => costOf(context, planned, lane),
    cancel: (id) => cancel(context, id),
    retry: (id, params) => retry(context, id, params),
    dismiss: (id) => dismiss(context, id),
    answer: (id, said, found) => answer(context, id, said, found),
    async undo(id) {
      const job = await prepareUndo(context, id);
      const [undo] = await engine.submit(job, { lane: 'interactive' });
      return undo ?? '';
    },
    pause: (group) => pauseGroup(context, group, true),
    resume: (group) => pauseGroup(context, group, false),
    cancelGroup: (group) => cancelGroup(context, group),
    heardTime: context.serviceTime.heard,
    wake: () => {
      // Somebody may have repaired the key: one request finds out.
      void prepareStart(context)
        .catch(() => {})
        .finally(kick); // the pump tells of storage
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    elsewhere: () => elsewhere(context),
    async erase() {
      await close();
      hold.set('removed');
      await erase(context);
    },
    close,
  };
  return engine as unknown as Engine<R>;
}

/** Resolves at the next piece of news, or when the signal aborts. */
function nextChange(
  listeners: Set<(change: Change) => void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      listeners.delete(listener);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const listener = (change: Change) => {
      if (change !== 'budget') done();
    };
    listeners.add(listener);
    signal?.addEventListener('abort', done);
  });
}
