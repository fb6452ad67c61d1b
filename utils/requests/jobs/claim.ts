import type { Context } from '../context.ts';
import { SETTLE_MS } from '../context.ts';
import type { Slot } from '../limiter/limiter.ts';
import { digits, END, type JobRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { LANES, type Lane } from '../types.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { laneStart, queueStart } from './place.ts';

/** What to do next. `wait`: the limiter says so; `idle`: nothing can be done before `until`, or before something happens. */
export type Step =
  | { kind: 'send'; job: JobRecord; slot: Slot }
  | { kind: 'check'; job: JobRecord }
  | { kind: 'read'; slot: Slot }
  | { kind: 'wait'; ms: number; why: 'minute' | 'pace' | 'hold' | 'day'; lane: Lane }
  | { kind: 'idle'; until: number | undefined; hold?: 'refused' };

export interface Demand {
  /** The most urgent read that waits, if any; the caller keeps reads in memory. */
  read: { lane: Lane; operation: string } | undefined;
  /** Whether this instance may take jobs. */
  leading: boolean;
  /** Whether the lane has a free place in flight. */
  room(lane: Lane): boolean;
  /** Of a read and a job in the same lane: the read. */
  readFirst: boolean;
}

/** Longest wait a record may ask for; a later time means that the clock was set back. */
const LONGEST_WAIT = 10 * 60_000;
const REFUSED_MS = 15 * 60_000;
const DUE_AT_ONCE = 16;
const CHECKS_AT_ONCE = 4;

/**
 * The one transaction between a waiting request and the network: finds the most urgent work, reserves its place in the limiter
 * and, for a job, leases it and counts the attempt. It must be on disk before anything leaves.
 */
export async function claim(context: Context, demand: Demand, transaction: Transaction): Promise<Step> {
  const ledger = await openLedger(transaction, context.account);
  context.limiter.load(ledger.account.limiter);
  const due = demand.leading ? await takeDue(context, ledger) : undefined;
  const step = due?.check ?? (await choose(context, demand, ledger));
  ledger.flush();
  return step.kind === 'idle' && !step.hold ? { kind: 'idle', until: due?.next } : step;
}

/** Whether any job could be taken now. */
export function hasWork({ account, clock, store }: Context): Promise<boolean> {
  return store.transact('read', async (transaction) => {
    const ready = { from: `${account} `, to: `${account} ${END}`, limit: 1 };
    const due = { from: `${account} `, to: `${account} ${digits(clock.now())}`, limit: 1 };
    const found = await Promise.all([transaction.list('ready', ready), transaction.list('due', due)]);
    return found.some((jobs) => jobs.length > 0);
  });
}

async function choose(context: Context, demand: Demand, ledger: Ledger): Promise<Step> {
  const { read, readFirst, room } = demand;
  const refused = refusedUntil(context, ledger);
  const ready = demand.leading ? await firstReady(context, ledger) : undefined;
  const job = refused ? undefined : ready;
  const readRank = read ? LANES.indexOf(read.lane) : LANES.length;
  const jobRank = job ? LANES.indexOf(job.lane) : LANES.length;
  const takeRead = read && (readRank < jobRank || (readRank === jobRank && readFirst));
  const lane = takeRead ? read.lane : job?.lane;
  if (!lane && ready) return { kind: 'idle', until: refused, hold: 'refused' };
  if (!lane || !room(lane)) return { kind: 'idle', until: undefined };

  const { ms, why } = context.limiter.wait(lane);
  if (why) return { kind: 'wait', ms, why, lane };
  const slot = context.limiter.reserve(takeRead ? read.operation : (job?.operation ?? ''));
  ledger.update({ limiter: context.limiter.record() });
  if (takeRead || !job) return { kind: 'read', slot };

  const now = context.clock.now();
  const service = context.serviceTime.now();
  const leased = await ledger.change(job, {
    state: 'sending',
    owner: context.owner,
    attempts: job.attempts + 1,
    sentAt: now,
    sentFrom: service.from,
    sentTo: service.to,
    notBefore: now + SETTLE_MS,
  });
  context.busy.sending.add(job.id);
  context.sentAt.set(job.id, context.clock.monotonic());
  return { kind: 'send', job: leased, slot };
}

/** A refused key is not tried again for a while, unless somebody repaired it (`wake`). */
function refusedUntil({ clock }: Context, ledger: Ledger): number | undefined {
  const { refusedAt } = ledger.account;
  if (refusedAt === undefined || Math.abs(clock.now() - refusedAt) > REFUSED_MS) return undefined;
  return refusedAt + REFUSED_MS;
}

/** The first ready job of the most urgent lane, paused groups skipped. */
async function firstReady(context: Context, ledger: Ledger): Promise<JobRecord | undefined> {
  for (const lane of LANES) {
    const start = laneStart(context.account, lane);
    let from = start;
    for (;;) {
      const [job] = await ledger.transaction.list('ready', { from, to: start + END, limit: 1 });
      if (!job) break;
      const group = job.group ? await ledger.group(job.group) : undefined;
      if (!group?.paused && !group?.cancelled && job.operation in context.operations) return job;
      if (!(job.operation in context.operations))
        await ledger.change(job, { state: 'parked', parkedAs: 'waiting' });
      else from = queueStart(context.account, lane, job.groupSequence ?? 0) + END;
    }
  }
  return undefined;
}

/** Moves what has waited long enough, and says when the next one is due. */
async function takeDue(
  context: Context,
  ledger: Ledger,
): Promise<{ check: Step | undefined; next: number | undefined }> {
  const { account, busy, clock } = context;
  const now = clock.now();
  const limit = DUE_AT_ONCE + busy.sending.size + busy.checking.size;
  const all = { from: `${account} `, to: `${account} ${END}`, limit };
  let next: number | undefined;
  let check: Step | undefined;
  const soonest = (time: number) => {
    next = Math.min(next ?? time, time);
  };
  for (const job of await ledger.transaction.list('due', all)) {
    const at = job.notBefore ?? 0;
    const known = job.operation in context.operations;
    if (at > now + LONGEST_WAIT) {
      await ledger.change(job, { notBefore: now + SETTLE_MS });
      soonest(now + SETTLE_MS);
    } else if (at > now) {
      soonest(at);
      break;
    } else if (job.state === 'waiting') {
      await ledger.change(job, { notBefore: undefined });
    } else if (busy.sending.has(job.id) || busy.checking.has(job.id)) {
      // This instance is at it: its answer, or its time-out, comes.
    } else if (!known) {
      await ledger.change(job, { state: 'parked', parkedAs: 'checking', notBefore: undefined });
    } else if (tooEarly(context, job) > 0) {
      await ledger.change(job, { notBefore: now + tooEarly(context, job) });
      soonest(now + tooEarly(context, job));
    } else if (!check && busy.checking.size < CHECKS_AT_ONCE) {
      busy.checking.add(job.id);
      check = { kind: 'check', job };
    }
  }
  return { check, next };
}

/** Ms until 35 s have truly passed since this instance sent it: the wall clock may have been set forward. */
function tooEarly({ sentAt, clock }: Context, job: JobRecord): number {
  const at = sentAt.get(job.id);
  return at === undefined ? 0 : at + SETTLE_MS - clock.monotonic();
}
