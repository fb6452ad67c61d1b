import { EngineError } from '../errors.ts';
import { END, type JobRecord } from '../store/records.ts';
import type { JobChange, Ledger } from './ledger.ts';
import { isOpen, jobKey } from './place.ts';

/**
 * Where a job joins the queue: behind the nearest open job of each of its records, and behind the jobs it needs. When one of
 * those has already failed, the job fails with it. `known`: open tails of records within the same submission, by record.
 */
export async function join(
  ledger: Ledger,
  job: Pick<JobRecord, 'account' | 'id' | 'records' | 'after'>,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<JobChange> {
  const waitsFor = new Set<string>();
  for (const needed of job.after) {
    const other = await ledger.job(needed);
    if (!other) throw new EngineError('bad-reference', needed);
    if (isOpen(other.state)) waitsFor.add(needed);
    else if (other.state !== 'done') return { state: 'failed', failedFor: needed, waitsFor: [] };
  }
  const tails = await Promise.all(
    job.records.map((record) => known.get(record) ?? openTail(ledger, job.account, record, job.id)),
  );
  for (const tail of tails) if (tail) waitsFor.add(tail);
  return { waitsFor: [...waitsFor], failedFor: undefined };
}

async function openTail(
  ledger: Ledger,
  account: string,
  record: string,
  self: string,
): Promise<string | undefined> {
  const prefix = `${account} ${record} `;
  const last = await ledger.transaction.list('chain', {
    from: prefix,
    to: prefix + END,
    limit: 1,
    reverse: true,
  });
  return last.find((job) => job.id !== self)?.id;
}

/** What failed or was cancelled waits again, at the end of the queue, and so does whatever failed for its sake. */
export async function requeue(ledger: Ledger, job: JobRecord, change: JobChange = {}): Promise<void> {
  const revived = [{ job, change }];
  for (let next = revived.shift(); next; next = revived.shift()) {
    const { account, id } = next.job;
    const records = next.change.records ?? next.job.records;
    const waiting = await ledger.change(next.job, {
      state: 'waiting',
      sequence: ledger.nextSequence(),
      attempts: 0,
      undecided: 0,
      checkFailures: 0,
      notBefore: undefined,
      endedAt: undefined,
      dismissed: undefined,
      ...next.change,
      ...(await join(ledger, { ...next.job, records })),
    });
    const key = jobKey(account, id);
    for (const other of await ledger.transaction.list('after', { from: key, to: key })) {
      if (waiting.state === 'waiting' && other.state === 'failed' && other.failedFor === id) {
        revived.push({ job: other, change: {} });
      }
    }
  }
}
