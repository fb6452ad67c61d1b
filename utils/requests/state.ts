import type { Context } from './context.ts';
import type { HoldState } from './hold.ts';
import { cancelGroup } from './jobs/group.ts';
import { openCount, openLedger } from './jobs/ledger.ts';
import { prune } from './jobs/prune.ts';
import { END, type Table } from './store/records.ts';
import type { EngineStatus } from './types.ts';

/**
 * What must be put right before work starts: operations an update took away are parked by the claim and come back here; a run
 * whose cancelling was interrupted is cancelled to its end; a refused key is tried once more.
 */
export async function prepareStart(context: Context): Promise<void> {
  const { account, operations, store } = context;
  const unfinished = await store.transact('relaxed', async (transaction) => {
    const ledger = await openLedger(transaction, account);
    if (ledger.account.refusedAt !== undefined) ledger.update({ refusedAt: undefined });
    const parked = `${account} parked `;
    for (const job of await transaction.list('state', { from: parked, to: parked + END })) {
      if (!(job.operation in operations)) continue;
      const checking = job.parkedAs === 'checking';
      await ledger.change(job, {
        state: checking ? 'checking' : 'waiting',
        notBefore: checking ? context.clock.now() : undefined,
      });
    }
    await prune(transaction, account, context.clock.now());
    const open = `${account} `;
    const groups = await transaction.list('openGroups', { from: open, to: open + END });
    ledger.flush();
    return groups.filter((group) => group.cancelled).map((group) => group.id);
  });
  for (const group of unfinished) await cancelGroup(context, group);
}

export async function status(
  { account, store }: Context,
  { hold, leading }: { hold: HoldState['current']; leading: boolean },
): Promise<EngineStatus> {
  const counts =
    (await store.transact('read', (transaction) => transaction.get('accounts', account)))?.counts ?? {};
  return {
    account,
    hold: hold?.hold,
    until: hold?.until,
    leading,
    open: openCount(counts),
    needsYou: counts['needs-you'] ?? 0,
    failed: counts.failed ?? 0,
    parked: counts.parked ?? 0,
  };
}

/** Other accounts whose jobs still wait in this store. */
export async function elsewhere({ account, store }: Context): Promise<{ account: string; open: number }[]> {
  const accounts = await store.transact('read', (transaction) =>
    transaction.scan('accounts', { from: '', to: END }),
  );
  return accounts
    .filter((other) => other.key !== account)
    .map((other) => ({
      account: other.key,
      open: openCount(other.counts) + (other.counts['needs-you'] ?? 0),
    }))
    .filter((other) => other.open > 0);
}

const AT_ONCE = 1000;

export async function erase({ account, store }: Context): Promise<void> {
  for (const table of ['jobs', 'sealed', 'groups'] as const satisfies readonly Table[]) {
    for (let left = true; left; ) {
      left = await store.transact('relaxed', async (transaction) => {
        const range = { from: `${account} `, to: `${account} ${END}`, limit: AT_ONCE };
        const records = await transaction.scan(table, range);
        for (const { key } of records) transaction.remove(table, key);
        return records.length === AT_ONCE;
      });
    }
  }
  await store.transact('strict', async (transaction) => transaction.remove('accounts', account));
}
