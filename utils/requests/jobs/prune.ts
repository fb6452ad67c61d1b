import { END, type JobRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { batchKey, sealedKey } from './sealed.ts';

/** How long what is over is kept for the activity view. */
const KEEP_MS = 30 * 24 * 3_600_000;
const AT_ONCE = 200;

/** Forgets what has long been over, a few hundred at a time: every start does some. */
export async function prune(transaction: Transaction, account: string, now: number): Promise<void> {
  for (const state of ['done', 'failed', 'cancelled']) {
    const from = `${account} ${state} `;
    for (const job of await transaction.list('state', { from, to: from + END, limit: AT_ONCE })) {
      if ((job.endedAt ?? now) > now - KEEP_MS) break;
      await forget(transaction, job);
    }
  }
  const all = { from: `${account} `, to: `${account} ${END}`, limit: AT_ONCE };
  for (const group of await transaction.scan('groups', all)) {
    if (group.indexOpen || group.at > now - 2 * KEEP_MS) continue;
    transaction.remove('groups', group.key);
    transaction.remove('sealed', `${group.key}/group`);
  }
}

async function forget(transaction: Transaction, { account, batch, id, key }: JobRecord): Promise<void> {
  transaction.remove('jobs', key);
  transaction.remove('sealed', sealedKey(account, id, 'in'));
  transaction.remove('sealed', sealedKey(account, id, 'out'));
  if (!batch) return;
  const record = await transaction.get('sealed', batchKey(account, batch.id));
  if (!record) return;
  const left = (record.left ?? 1) - 1;
  if (left > 0) transaction.put('sealed', { ...record, left });
  else transaction.remove('sealed', record.key);
}
