import type { Context } from '../context.ts';
import { EngineError } from '../errors.ts';
import { END } from '../store/records.ts';
import { openLedger } from './ledger.ts';
import { applyChange } from './settle.ts';

/** Keeps back, or lets go on, what a run has not sent. */
export async function pauseGroup(context: Context, group: string, paused: boolean): Promise<void> {
  await changeGroup(context, group, { paused });
  context.kick();
}

async function changeGroup(
  context: Context,
  id: string,
  change: { paused?: boolean; cancelled?: boolean },
): Promise<void> {
  await context.store.transact('strict', async (transaction) => {
    const ledger = await openLedger(transaction, context.account);
    const group = await ledger.group(id);
    if (!group) throw new EngineError('unknown-job', id);
    ledger.saveGroup({ ...group, ...change });
    ledger.flush();
  });
  context.emit('activity');
}

const AT_ONCE = 500;

/** Marks the group first, so that a death halfway leaves nothing to be sent; `start` finishes such a group. */
export async function cancelGroup(context: Context, group: string): Promise<void> {
  await changeGroup(context, group, { cancelled: true, paused: false });
  const prefix = `${context.account} ${group} `;
  for (let from: string | undefined = prefix; from !== undefined; ) {
    const start: string = from;
    from = await context.store.transact('relaxed', async (transaction) => {
      const ledger = await openLedger(transaction, context.account);
      const jobs = await transaction.list('group', { from: start, to: prefix + END, limit: AT_ONCE });
      for (const { id } of jobs) {
        const job = await ledger.job(id);
        if (job?.state !== 'waiting') continue;
        await applyChange(ledger, job, { state: 'cancelled', waitsFor: [] }, context.clock.now());
      }
      ledger.flush();
      const last = jobs.at(-1)?.indexGroup;
      return jobs.length < AT_ONCE || !last ? undefined : `${last} `;
    });
  }
  await changeGroup(context, group, { cancelled: false });
}
