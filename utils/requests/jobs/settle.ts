import type { Context } from '../context.ts';
import type { JobRecord } from '../store/records.ts';
import { type JobChange, type Ledger, openLedger } from './ledger.ts';
import { isOpen } from './place.ts';
import { release } from './release.ts';
import { type Asked, type Became, seal } from './sealed.ts';

export interface Settlement {
  change: JobChange;
  became?: Became;
  /** New parameters for the next attempt. */
  asked?: Asked;
  /** The service refused the key: nothing more is sent until somebody looks. */
  refused?: boolean;
}

/**
 * Writes down what became of a claim, if it is still this one's: a job whose version moved on belongs to somebody else. False then.
 * One transaction: the state, the sealed result with its inverse, whoever waited, the limiter.
 */
export async function settle(context: Context, job: JobRecord, settlement: Settlement): Promise<boolean> {
  const { change, became, asked, refused } = settlement;
  const putBecame = became && (await seal(context, job.id, 'out', became));
  const putAsked = asked && (await seal(context, job.id, 'in', asked));
  const settled = await context.store.transact('relaxed', async (transaction) => {
    const ledger = await openLedger(transaction, context.account);
    const current = await ledger.job(job.id);
    if (current?.version !== job.version) return false;
    putBecame?.(transaction);
    putAsked?.(transaction);
    await applyChange(ledger, current, change, context.clock.now());
    if (refused) ledger.update({ refusedAt: context.clock.now() });
    context.limiter.load(ledger.account.limiter);
    ledger.update({ limiter: context.limiter.record() });
    ledger.flush();
    return true;
  });
  context.emit('activity');
  return settled;
}

/** Changes a job and, when that ends it, lets go of whoever waited for it. */
export async function applyChange(
  ledger: Ledger,
  job: JobRecord,
  change: JobChange,
  now: number,
): Promise<JobRecord> {
  const ends = change.state !== undefined && isOpen(job.state) && !isOpen(change.state);
  const next = await ledger.change(job, ends ? { endedAt: now, notBefore: undefined, ...change } : change);
  if (ends) await release(ledger, next, now);
  return next;
}
