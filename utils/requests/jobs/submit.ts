import type { Context } from '../context.ts';
import { EngineError } from '../errors.ts';
import { END, type JobRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import type { NewJob, SubmitOptions } from '../types.ts';
import type { Params } from '../writes/declaration.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { jobKey } from './place.ts';
import { join } from './queue.ts';
import { referencedJobs } from './references.ts';
import { type Asked, seal, sealBatch } from './sealed.ts';

interface Prepared {
  id: string;
  /** The caller's own: it may be known already. */
  given: boolean;
  operation: string;
  records: string[];
  after: string[];
  asked: Asked;
  batch?: { id: string; at: number };
}

/** From this many on, what jobs were asked is sealed together. */
const BATCH_FROM = 20;
const BATCH = 100;

/** Validates and seals first, then one strict transaction for all of them. */
export async function submit(
  context: Context,
  jobs: readonly NewJob[],
  options: SubmitOptions,
): Promise<string[]> {
  for (const job of jobs) validate(context, job);
  const prepared = await Promise.all(jobs.map((job) => prepare(context, job)));
  const putAsked = await sealAsked(context, prepared);
  const about = options.group && (await context.cipher.seal({ about: options.group.about ?? {} }));
  await context.store.transact('strict', async (transaction) => {
    const ledger = await openLedger(transaction, context.account);
    const known = await knownAmong(context, ledger, prepared);
    const fresh = prepared.filter(({ id }) => !known.has(id));
    const groupSequence = await joinGroup(context, ledger, options, fresh.length);
    if (options.group && about) {
      const key = `${jobKey(context.account, options.group.id)}/group`;
      transaction.put('sealed', { key, sealed: about });
    }
    putAsked(transaction, fresh);
    await addAll(context, ledger, fresh, { ...options, groupSequence });
    ledger.flush();
  });
  return prepared.map((job) => job.id);
}

/** Which of them were submitted before: their intent was pressed twice, or its answer was lost. */
async function knownAmong(
  { account }: Context,
  ledger: Ledger,
  prepared: readonly Prepared[],
): Promise<ReadonlySet<string>> {
  const given = prepared.filter((job) => job.given).map(({ id }) => id);
  const start = jobKey(account, commonStart(given));
  const range = { from: start, to: start + END, limit: 1 };
  // A run's jobs are named after it: with none of that name on disk, thousands of look-ups less.
  if (given.length > 1 && (await ledger.transaction.scan('jobs', range)).length === 0) return new Set();
  const there = await Promise.all(given.map((id) => ledger.job(id)));
  return new Set(there.flatMap((job) => job?.id ?? []));
}

/** The longest text that all of them begin with. */
function commonStart([first = '', ...others]: readonly string[]): string {
  return others.reduce((start, text) => {
    let length = 0;
    while (length < start.length && start[length] === text[length]) length += 1;
    return start.slice(0, length);
  }, first);
}

function validate({ operations, writes }: Context, { operation, params }: NewJob): void {
  const declared = operations[operation];
  if (!declared) throw new EngineError('unknown-operation', operation);
  if (declared.kind !== 'write' || !writes[operation]) throw new EngineError('not-a-write', operation);
  if (referencedJobs(params).length === 0) declared.request(params);
}

async function prepare(context: Context, job: NewJob): Promise<Prepared> {
  const { operation, about = {}, before } = job;
  const id = job.id ?? newId(context);
  const params = job.params as Params;
  const after = [...new Set([...(job.after ?? []), ...referencedJobs(params)])];
  const asked = { params, about, before };
  return {
    id,
    given: job.id !== undefined,
    operation,
    after,
    asked,
    records: await tagRecords(context, operation, params),
  };
}

/** Seals what each job was asked, by itself or a hundred together. The gift writes it for the jobs that are new. */
async function sealAsked(
  context: Context,
  prepared: readonly Prepared[],
): Promise<(transaction: Transaction, fresh: readonly Prepared[]) => void> {
  if (prepared.length < BATCH_FROM) {
    const sealed = prepared.map(async (one) => [one, await seal(context, one.id, 'in', one.asked)] as const);
    const puts = new Map(await Promise.all(sealed));
    return (transaction, fresh) => {
      for (const one of fresh) puts.get(one)?.(transaction);
    };
  }
  const parts = Array.from({ length: Math.ceil(prepared.length / BATCH) }, (_, part) =>
    prepared.slice(part * BATCH, (part + 1) * BATCH),
  );
  const puts = await Promise.all(
    parts.map((part) => {
      const id = newId(context);
      part.forEach((one, at) => {
        one.batch = { id, at };
      });
      return sealBatch(
        context,
        id,
        part.map(({ asked }) => asked),
      );
    }),
  );
  return (transaction, fresh) => {
    if (fresh.length > 0) for (const put of puts) put(transaction);
  };
}

/** Which records a job touches, as tags. */
export async function tagRecords(context: Context, operation: string, params: Params): Promise<string[]> {
  const { account, cipher, writes } = context;
  const records = new Set(writes[operation]?.records(params));
  return Promise.all([...records].map((record) => cipher.tag(`record ${account} ${record}`)));
}

async function addAll(
  { account, clock }: Context,
  ledger: Ledger,
  fresh: readonly Prepared[],
  { lane = 'normal', group, groupSequence }: SubmitOptions & { groupSequence: number | undefined },
): Promise<void> {
  const at = clock.now();
  const tails = new Map<string, string>();
  // With nothing open, no record has a tail on disk: thousands of look-ups less.
  const quiet = Object.values(ledger.account.counts).every((count) => count === 0);
  for (const { id, operation, records, after, batch } of fresh) {
    const base = { account, id, records, after };
    const place =
      quiet && after.length === 0
        ? { waitsFor: records.flatMap((record) => tails.get(record) ?? []) }
        : await join(ledger, base, tails);
    const job: Omit<JobRecord, 'version'> = {
      ...base,
      key: jobKey(account, id),
      operation,
      lane,
      state: 'waiting',
      sequence: ledger.nextSequence(),
      at,
      batch,
      group: group?.id,
      groupSequence,
      waitsFor: [],
      attempts: 0,
      undecided: 0,
      checkFailures: 0,
      ...place,
    };
    await ledger.add(job);
    for (const record of records) tails.set(record, id);
  }
}

async function joinGroup(
  { account, clock }: Context,
  ledger: Ledger,
  { group, lane = 'normal' }: SubmitOptions,
  added: number,
): Promise<number | undefined> {
  if (!group) return undefined;
  const known = await ledger.group(group.id);
  const record = known ?? {
    key: jobKey(account, group.id),
    account,
    id: group.id,
    sequence: ledger.nextSequence(),
    lane,
    at: clock.now(),
    total: 0,
    counts: {},
    paused: false,
    cancelled: false,
  };
  ledger.saveGroup({ ...record, total: record.total + added });
  return record.sequence;
}

function newId({ random }: Context): string {
  const part = () => Math.floor(random() * 2 ** 32).toString(36);
  return `${part()}${part()}${part()}`;
}
