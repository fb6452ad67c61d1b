import type { AccountRecord, GroupRecord, JobRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import type { JobState } from '../types.ts';
import { isOpen, jobKey, place } from './place.ts';

type Counts = GroupRecord['counts'];
/** What a change may touch: the indexes follow by themselves. */
export type JobChange = Partial<Omit<JobRecord, 'key' | 'account' | 'id' | 'version' | `index${string}`>>;

/** The account's books within one transaction: every change of a job passes through here, so that the counts stay right. */
export interface Ledger {
  readonly transaction: Transaction;
  readonly account: AccountRecord;
  update(change: Partial<AccountRecord>): void;
  nextSequence(): number;
  job(id: string): Promise<JobRecord | undefined>;
  group(id: string): Promise<GroupRecord | undefined>;
  saveGroup(group: GroupRecord): void;
  add(job: Omit<JobRecord, 'version'>): Promise<JobRecord>;
  change(job: JobRecord, change: JobChange): Promise<JobRecord>;
  /** Writes the account and its groups: the last thing before the transaction ends. */
  flush(): void;
}

export async function openLedger(transaction: Transaction, accountId: string): Promise<Ledger> {
  const stored = await transaction.get('accounts', accountId);
  let account: AccountRecord = stored ?? { key: accountId, sequence: 0, counts: {} };
  let dirty = false;
  const groups = new Map<string, GroupRecord>();

  async function group(id: string): Promise<GroupRecord | undefined> {
    const known = groups.get(id) ?? (await transaction.get('groups', jobKey(accountId, id)));
    if (known) groups.set(id, known);
    return known;
  }

  async function save(next: JobRecord, previous: JobRecord | undefined): Promise<JobRecord> {
    transaction.put('jobs', next);
    const [from, to] = [shownState(previous), shownState(next)];
    if (from !== to) {
      account = { ...account, counts: shift(account.counts, from, to) };
      dirty = true;
    }
    if (next.group && previous?.state !== next.state) {
      const known = await group(next.group);
      if (known)
        groups.set(next.group, { ...known, counts: shift(known.counts, previous?.state, next.state) });
    }
    return next;
  }

  return {
    transaction,
    get account() {
      return account;
    },
    update(change) {
      account = { ...account, ...change };
      dirty = true;
    },
    nextSequence() {
      account = { ...account, sequence: account.sequence + 1 };
      dirty = true;
      return account.sequence;
    },
    job: (id) => transaction.get('jobs', jobKey(accountId, id)),
    group,
    saveGroup: (changed) => void groups.set(changed.id, changed),
    add: (job) => save(place({ ...job, version: 1 }), undefined),
    change: (job, change) => save(place({ ...job, ...change, version: job.version + 1 }), job),
    flush() {
      if (dirty) transaction.put('accounts', account);
      for (const changed of groups.values()) transaction.put('groups', withOpenIndex(changed));
    },
  };
}

/** How many of a group's jobs are not over. */
export function openCount(counts: Counts): number {
  return (Object.keys(counts) as JobState[])
    .filter((state) => isOpen(state) && state !== 'needs-you')
    .reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

function withOpenIndex(group: GroupRecord): GroupRecord {
  return { ...group, indexOpen: openCount(group.counts) > 0 ? group.key : undefined };
}

/** What is put away counts nowhere. */
function shownState(job: JobRecord | undefined): JobState | undefined {
  return job && !job.dismissed ? job.state : undefined;
}

function shift(counts: Counts, from: JobState | undefined, to: JobState | undefined): Counts {
  const next = { ...counts };
  if (from) next[from] = (next[from] ?? 0) - 1;
  if (to) next[to] = (next[to] ?? 0) + 1;
  return next;
}
