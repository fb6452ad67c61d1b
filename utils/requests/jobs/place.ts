import { digits, type JobRecord } from '../store/records.ts';
import { type JobState, LANES, type Lane } from '../types.ts';

const OPEN: ReadonlySet<JobState> = new Set(['waiting', 'sending', 'checking', 'needs-you', 'parked']);

/** Whether a job may still have, or already have had, an effect nobody accounted for: later ones on its records wait. */
export function isOpen(state: JobState): boolean {
  return OPEN.has(state);
}

export function jobKey(account: string, id: string): string {
  return `${account} ${id}`;
}

/** Where a lane's ready jobs lie: ungrouped ones first, then group by group in the order of asking. */
export function laneStart(account: string, lane: Lane): string {
  return `${account} ${LANES.indexOf(lane)}`;
}

/** Where one group's ready jobs begin. */
export function queueStart(account: string, lane: Lane, groupSequence: number): string {
  return `${laneStart(account, lane)} ${digits(groupSequence)}`;
}

/** The record with every index field as its state demands. */
export function place(job: JobRecord): JobRecord {
  const { account, id, sequence, state } = job;
  const free = job.waitsFor.length === 0;
  const ready = state === 'waiting' && free && job.notBefore === undefined;
  const due =
    job.notBefore !== undefined &&
    ((state === 'waiting' && free) || state === 'sending' || state === 'checking');
  const shownAt = `${account} ${digits(sequence)}`;
  return {
    ...job,
    indexReady: ready
      ? `${queueStart(account, job.lane, job.groupSequence ?? 0)} ${digits(sequence)}`
      : undefined,
    indexDue: due ? `${account} ${digits(job.notBefore ?? 0)}` : undefined,
    indexChain:
      isOpen(state) && job.records.length > 0
        ? job.records.map((record) => `${account} ${record} ${digits(sequence)}`)
        : undefined,
    indexWaits: free ? undefined : job.waitsFor.map((other) => jobKey(account, other)),
    indexAfter: job.after.length === 0 ? undefined : job.after.map((other) => jobKey(account, other)),
    indexMade: job.made && `${account} ${job.made}`,
    indexShown: job.dismissed || (job.group && state === 'waiting') ? undefined : shownAt,
    indexState: state === 'waiting' ? undefined : `${account} ${state} ${digits(sequence)} ${id}`,
    indexGroup: job.group && state !== 'waiting' ? `${account} ${job.group} ${digits(sequence)}` : undefined,
  };
}
