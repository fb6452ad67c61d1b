import type { Context } from '../context.ts';
import { EngineError } from '../errors.ts';
import { openLedger } from './ledger.ts';
import { applyChange } from './settle.ts';
import { waitingOf } from './view.ts';

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
  for (let left = true; left; ) {
    left = await context.store.transact('relaxed', async (transaction) => {
      const ledger = await openLedger(transaction, context.account);
      const record = await ledger.group(group);
      const jobs = record ? await waitingOf(transaction, record, AT_ONCE) : [];
      for (const { id } of jobs) {
        // Cancelling one may have ended another.
        const job = await ledger.job(id);
        if (job?.state !== 'waiting') continue;
        await applyChange(ledger, job, { state: 'cancelled', waitsFor: [] }, context.clock.now());
      }
      ledger.flush();
      return jobs.length > 0;
    });
  }
  await changeGroup(context, group, { cancelled: false });
}
