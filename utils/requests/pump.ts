import { WhautomateError } from '@/utils/whautomate/index.ts';
import type { Context } from './context.ts';
import { EngineError } from './errors.ts';
import { type HoldState, storageHold } from './hold.ts';
import { check } from './jobs/check.ts';
import { claim, hasWork, type Step } from './jobs/claim.ts';
import { send } from './jobs/send.ts';
import type { Gate, Wake } from './ports.ts';
import type { Reader } from './reads/reader.ts';
import { LANES, type Lane } from './types.ts';

/** Requests in flight at once; the second figure is what a waiting person may add. */
const IN_FLIGHT = 12;
const IN_FLIGHT_INTERACTIVE = 24;
/** Chrome's shortest alarm: the worker is woken at the latest this long after it died at work. */
const ALARM_MS = 30_000;
const STORAGE_RETRY_MS = 5000;
const OFFLINE_MS = 5 * 60_000;

export interface PumpOptions {
  context: Context;
  reader: Reader;
  hold: HoldState;
  gate: Gate;
  wake: Wake;
  closing: AbortSignal;
  isLeading(): boolean;
}

export interface Pump {
  /** Looks for work now; what is asked while it works is not lost. */
  kick(): void;
  /** Makes sure that something wakes us, should we die now. */
  arm(): Promise<void>;
  /** Resolves when it has stopped after closing. */
  readonly stopped: Promise<void>;
}

/**
 * The one loop that sends: asks for the next step, starts it, and sleeps until there may be another. The alarm that would wake a
 * dead worker is set before the first request leaves.
 */
export function createPump(options: PumpOptions): Pump {
  const { context, reader, hold, gate, wake, closing, isLeading } = options;
  const { clock } = context;
  const flights = new Set<Promise<void>>();
  let kicked = false;
  let sleeping: AbortController | undefined;
  let alarmAt: number | undefined;
  let readFirst = true;

  function kick(): void {
    kicked = true;
    sleeping?.abort();
  }

  /** Until kicked, or `ms` later. */
  async function rest(ms: number | undefined): Promise<void> {
    if (!kicked && !closing.aborted) {
      sleeping = new AbortController();
      await clock.sleep(ms ?? Number.POSITIVE_INFINITY, sleeping.signal);
      sleeping = undefined;
    }
    kicked = false;
  }

  async function setAlarm(at: number | undefined): Promise<void> {
    if (alarmAt === at) return;
    alarmAt = at;
    await wake.at(at);
  }

  /** Somewhere between a quarter and half a minute from now an alarm rings, should we die. */
  const isArmed = () => {
    const ahead = (alarmAt ?? 0) - clock.now();
    return ahead >= ALARM_MS / 2 && ahead <= ALARM_MS;
  };
  const arm = async () => {
    if (!isArmed()) await setAlarm(clock.now() + ALARM_MS);
  };

  const room = (lane: Lane) => flights.size < (lane === 'interactive' ? IN_FLIGHT_INTERACTIVE : IN_FLIGHT);

  function start(work: Promise<void>): void {
    const flight = work
      // Storage failed while writing down an answer: the lease ends, and the check tells.
      .catch((error: unknown) => hold.set(storageHold(error)))
      .finally(() => {
        flights.delete(flight);
        kick();
      });
    flights.add(flight);
  }

  function launch(step: Step): void {
    if (step.kind === 'read') start(reader.send(step.slot));
    if (step.kind === 'send') {
      const { job, slot } = step;
      start(send(context, job, slot, closing).finally(() => context.busy.sending.delete(job.id)));
    }
    if (step.kind === 'check') {
      const { job } = step;
      // Its reads need places of their own, so the check itself takes none.
      check(context, job)
        .catch((error: unknown) => hold.set(storageHold(error)))
        .finally(() => {
          context.busy.checking.delete(job.id);
          kick();
        });
    }
  }

  async function turn(): Promise<void> {
    const why = await gate();
    if (why) {
      hold.set(why);
      reader.fail((operation) =>
        why === 'offline'
          ? new WhautomateError('network', { operation, effect: 'none' })
          : new EngineError(why, operation),
      );
      // The `online` event does not wake a dead worker.
      if (isLeading() && (await hasWork(context))) await setAlarm(clock.now() + OFFLINE_MS);
      await rest(OFFLINE_MS);
      return;
    }
    const { read, until: readUntil } = reader.next();
    // Armed before the claim; but an alarm that finds nothing to do must not set the next one.
    if (!isArmed() && (read || (isLeading() && (await hasWork(context))))) await arm();
    const demand = { read, leading: isLeading(), room, readFirst };
    const step = await context.store.transact('strict', (transaction) => claim(context, demand, transaction));
    // A wait is nobody's turn: counted as one, a stream of reads would hold up a write for as long as the minute is full.
    if (step.kind === 'send' || step.kind === 'read') readFirst = step.kind === 'send';
    if (step.kind === 'send' || step.kind === 'read' || step.kind === 'check') {
      hold.set(undefined);
      launch(step);
      if (step.kind !== 'check') context.emit('budget');
      if (step.kind === 'send') context.emit('activity');
      return;
    }
    if (step.kind === 'wait') await waitFor(step);
    else await idle(step, readUntil);
  }

  async function waitFor(step: Step & { kind: 'wait' }): Promise<void> {
    const until = clock.now() + step.ms;
    if (step.why === 'day') {
      hold.set('day-limit', until);
      const lanes = LANES.slice(LANES.indexOf(step.lane));
      reader.fail((operation) => new EngineError('day-limit', operation, { until }), lanes);
      await setAlarm(until);
    } else {
      hold.set(step.why === 'hold' ? 'backing-off' : undefined, step.why === 'hold' ? until : undefined);
    }
    await rest(step.ms);
  }

  async function idle(step: Step & { kind: 'idle' }, readUntil: number | undefined): Promise<void> {
    hold.set(step.hold, step.hold && step.until);
    const ms = [step.until && step.until - clock.now(), readUntil && readUntil - clock.monotonic()];
    const waits = ms.filter((wait) => wait !== undefined);
    const wait = waits.length > 0 ? Math.max(1, Math.min(...waits)) : undefined;
    // With nothing left, an alarm still set rings once for nothing: cheaper than taking it away after every request.
    if (wait !== undefined && flights.size === 0 && context.busy.checking.size === 0) {
      await setAlarm(clock.now() + wait);
    }
    await rest(wait);
  }

  async function run(): Promise<void> {
    while (!closing.aborted) {
      try {
        await turn();
      } catch (error) {
        hold.set(storageHold(error));
        reader.fail((operation) => new EngineError(storageHold(error), operation, { cause: error }));
        await rest(STORAGE_RETRY_MS);
      }
    }
    await Promise.allSettled(flights);
  }

  closing.addEventListener('abort', kick);
  return { kick, arm, stopped: run() };
}
