import type { Context } from '../context.ts';
import { EngineError } from '../errors.ts';
import type { JobRecord } from '../store/records.ts';
import type { Params } from '../writes/declaration.ts';
import { happened } from './done.ts';
import { type JobChange, type Ledger, openLedger } from './ledger.ts';
import { requeue } from './queue.ts';
import { openAsked, openBecame, seal } from './sealed.ts';
import { applyChange, settle } from './settle.ts';
import { tagRecords } from './submit.ts';

/** Changes one job in a transaction of its own; `decide` gives undefined for "not in this state". */
async function act(
  context: Context,
  id: string,
  decide: (job: JobRecord, ledger: Ledger) => JobChange | undefined | Promise<JobChange | undefined>,
): Promise<boolean> {
  const done = await context.store.transact('strict', async (transaction) => {
    const ledger = await openLedger(transaction, context.account);
    const job = await ledger.job(id);
    if (!job) throw new EngineError('unknown-job', id);
    const change = await decide(job, ledger);
    if (change) await applyChange(ledger, job, change, context.clock.now());
    ledger.flush();
    return change !== undefined;
  });
  if (done) context.emit('activity');
  context.kick();
  return done;
}

/** Takes back what was not sent. False when it was too late. */
export function cancel(context: Context, id: string): Promise<boolean> {
  return act(context, id, ({ state }) =>
    state === 'waiting' ? { state: 'cancelled', waitsFor: [] } : undefined,
  );
}

/** Puts a row away. What may still be sent is never sent then. */
export async function dismiss(context: Context, id: string): Promise<void> {
  const done = await act(context, id, ({ state }) => {
    if (state === 'done' || state === 'failed' || state === 'cancelled') return { dismissed: true };
    if (state === 'needs-you') return { state: 'failed', dismissed: true };
    return state === 'parked' ? { state: 'cancelled', dismissed: true, waitsFor: [] } : undefined;
  });
  if (!done) throw new EngineError('wrong-state', id);
}

export async function retry(context: Context, id: string, params: unknown): Promise<void> {
  const asked = await openAsked(context, id);
  if (!asked) throw new EngineError('unknown-job', id);
  const operation = await operationOf(context, id);
  const next = (params ?? asked.params) as Params;
  if (params !== undefined) context.operations[operation]?.request(next);
  const records = await tagRecords(context, operation, next);
  const put = await seal(context, id, 'in', { ...asked, params: next });
  await context.store.transact('strict', async (transaction) => {
    const ledger = await openLedger(transaction, context.account);
    const job = await ledger.job(id);
    if (job?.state !== 'failed' && job?.state !== 'cancelled') throw new EngineError('wrong-state', id);
    put(transaction);
    await requeue(ledger, job, { records });
    ledger.flush();
  });
  context.emit('activity');
  context.kick();
}

/** The person's answer to "we may have sent this". */
export async function answer(
  context: Context,
  id: string,
  said: 'happened' | 'send-again',
  which: number | undefined,
): Promise<void> {
  if (said === 'send-again') {
    const again = {
      state: 'waiting',
      attempts: 0,
      undecided: 0,
      checkFailures: 0,
      found: undefined,
    } as const;
    const done = await act(context, id, ({ state }) => (state === 'needs-you' ? again : undefined));
    if (!done) throw new EngineError('wrong-state', id);
    return;
  }
  const [asked, became] = await Promise.all([openAsked(context, id), openBecame(context, id)]);
  const job = await context.store.transact('read', async (transaction) =>
    (await openLedger(transaction, context.account)).job(id),
  );
  if (!asked || job?.state !== 'needs-you') throw new EngineError('wrong-state', id);
  const found = became?.evidence?.found ?? [];
  const result = found[which ?? 0];
  await settle(context, job, await happened(context, job, asked, { result, found: true }));
  context.kick();
}

async function operationOf(context: Context, id: string): Promise<string> {
  const job = await context.store.transact('read', async (transaction) =>
    (await openLedger(transaction, context.account)).job(id),
  );
  return job?.operation ?? '';
}
