import type { Context } from '../context.ts';
import { END, type GroupRecord, type JobRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import type { GroupView, JobState, JobView } from '../types.ts';
import { openCount } from './ledger.ts';
import { jobKey, queueStart } from './place.ts';
import { type Asked, type Became, openAsked, openBecame } from './sealed.ts';

export interface ActivityOptions {
  states?: readonly JobState[];
  group?: string;
  limit?: number;
}

/** Rows of the activity view, newest first. */
export async function activity(context: Context, options: ActivityOptions = {}): Promise<JobView[]> {
  const limit = options.limit ?? 200;
  const records = await find(context, { ...options, limit });
  const shown = records.filter((job) => !job.dismissed).sort((one, other) => other.sequence - one.sequence);
  return Promise.all(shown.slice(0, limit).map((job) => view(context, job)));
}

function find({ account, store }: Context, { states, group, limit }: ActivityOptions): Promise<JobRecord[]> {
  const newest = (prefix: string) => ({ from: prefix, to: prefix + END, limit, reverse: true });
  return store.transact('read', async (transaction) => {
    if (group) {
      const all = await transaction.list('group', newest(`${account} ${group} `));
      const record = await transaction.get('groups', jobKey(account, group));
      const rows = [...all, ...(record ? await waitingOf(transaction, record, limit ?? 200) : [])];
      return states ? rows.filter((job) => states.includes(job.state)) : rows;
    }
    if (!states) return transaction.list('shown', newest(`${account} `));
    const lists = states
      .filter((state) => state !== 'waiting')
      .map((state) => transaction.list('state', newest(`${account} ${state} `)));
    if (states.includes('waiting')) lists.push(waiting(transaction, account, limit ?? 200));
    return (await Promise.all(lists)).flat();
  });
}

/** What a job was asked, as it was submitted or last edited. */
export interface AskedView {
  readonly operation: string;
  readonly params: unknown;
  /** The words of its sentence in Activity. */
  readonly about: Record<string, string>;
}

export async function askedOf(context: Context, id: string): Promise<AskedView | undefined> {
  const job = await context.store.transact('read', (transaction) =>
    transaction.get('jobs', jobKey(context.account, id)),
  );
  const asked = job && (await openAsked(context, id));
  return asked && { operation: job.operation, params: asked.params, about: asked.about };
}

/** A run's waiting jobs: the next ones first, then those that wait for a time or for another job. */
export async function waitingOf(
  transaction: Transaction,
  group: GroupRecord,
  limit: number,
): Promise<JobRecord[]> {
  const queue = queueStart(group.account, group.lane, group.sequence);
  const ready = await transaction.list('ready', { from: queue, to: queue + END, limit });
  const others = (await waiting(transaction, group.account, limit)).filter((job) => job.group === group.id);
  return [...new Map([...ready, ...others].map((job) => [job.id, job])).values()];
}

/** What goes next first; then what waits for a time or for another job. */
async function waiting(transaction: Transaction, account: string, limit: number): Promise<JobRecord[]> {
  const all = { from: `${account} `, to: `${account} ${END}`, limit };
  const lists = await Promise.all([
    transaction.list('ready', all),
    transaction.list('due', all),
    transaction.list('waits', all),
  ]);
  const found = new Map(lists.flat().map((job) => [job.id, job]));
  return [...found.values()].filter((job) => job.state === 'waiting');
}

export async function findView(context: Context, id: string): Promise<JobView | undefined> {
  const job = await context.store.transact('read', (transaction) =>
    transaction.get('jobs', jobKey(context.account, id)),
  );
  return job && view(context, job);
}

async function view(context: Context, job: JobRecord): Promise<JobView> {
  const [asked, became] = await Promise.all([openAsked(context, job.id), openBecame(context, job.id)]);
  return toView(job, asked, became);
}

function toView(job: JobRecord, asked: Asked | undefined, became: Became | undefined): JobView {
  const { id, operation, state, lane, at, sentAt, endedAt, attempts, notBefore, waitsFor, group } = job;
  const ended = state === 'done' || state === 'failed' || state === 'cancelled';
  const inverse = state === 'done' ? became?.inverse : undefined;
  return {
    ...{ id, operation, state, lane, at, sentAt, endedAt, attempts, waitsFor, group },
    about: asked?.about ?? {},
    notBefore: ended || state === 'sending' ? undefined : notBefore,
    result: state === 'done' ? became?.result : undefined,
    found: job.found,
    error:
      state !== 'failed'
        ? undefined
        : job.failedFor
          ? { code: 'earlier-failed', job: job.failedFor }
          : became?.error,
    evidence: state === 'needs-you' ? became?.evidence : undefined,
    undo: inverse && { operation: inverse.operation, until: inverse.until, heard: inverse.heard },
    dismissed: job.dismissed,
  };
}

/** Every run with something open, and the latest others; newest first. */
export async function groups(context: Context, perMinute: number): Promise<GroupView[]> {
  const { account, cipher, store } = context;
  const found = await store.transact('read', async (transaction) => {
    const records = await transaction.scan('groups', { from: `${account} `, to: `${account} ${END}` });
    const latest = records.sort((one, other) => other.sequence - one.sequence).slice(0, 50);
    const sealed = latest.map((group) => transaction.get('sealed', `${group.key}/group`));
    return { latest, sealed: await Promise.all(sealed) };
  });
  return Promise.all(
    found.latest.map(async (group, at) => {
      const sealed = found.sealed[at]?.sealed;
      const about = sealed ? ((await cipher.open(sealed)) as { about: Record<string, string> }).about : {};
      return groupView(group, about, perMinute);
    }),
  );
}

function groupView(group: GroupRecord, about: Record<string, string>, perMinute: number): GroupView {
  const { id, at, total, counts, paused } = group;
  const open = openCount(counts);
  return {
    ...{ id, at, total, paused, about, open },
    done: counts.done ?? 0,
    failed: counts.failed ?? 0,
    needsYou: counts['needs-you'] ?? 0,
    cancelled: counts.cancelled ?? 0,
    remainingMs: open > 0 && !paused ? Math.round((open / perMinute) * 60_000) : undefined,
  };
}
