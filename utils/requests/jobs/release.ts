import type { JobRecord } from '../store/records.ts';
import type { Ledger } from './ledger.ts';
import { jobKey } from './place.ts';

/**
 * A job is over: whoever waited for it goes on. Who needed its result fails with it, and who needed theirs, too.
 */
export async function release(ledger: Ledger, over: JobRecord, now: number): Promise<void> {
  const ended = [over];
  for (let job = ended.pop(); job; job = ended.pop()) {
    const { id, account, state } = job;
    const key = jobKey(account, id);
    for (const waiter of await ledger.transaction.list('waits', { from: key, to: key })) {
      if (state === 'done' || !waiter.after.includes(id)) {
        const waitsFor = waiter.waitsFor.filter((other) => other !== id);
        await ledger.change(waiter, { waitsFor, behind: state === 'done' ? id : waiter.behind });
        continue;
      }
      ended.push(await ledger.change(waiter, { state: 'failed', failedFor: id, endedAt: now, waitsFor: [] }));
    }
  }
}
