import { WhautomateError } from '@/utils/whautomate/index.ts';
import { type Context, SETTLE_MS } from '../context.ts';
import type { JobRecord } from '../store/records.ts';
import { fieldsOf } from '../writes/compare.ts';
import type { Inquiry, Verdict } from '../writes/declaration.ts';
import { happened, madeText } from './done.ts';
import { referencedJobs, resolveReferences } from './references.ts';
import { type Asked, openAsked, openBecame } from './sealed.ts';
import { type Settlement, settle } from './settle.ts';

/** Nobody could tell: asked again after these, then the person is. */
const ASK_AGAIN_MS = [10_000, 30_000] as const;
/** The telling itself failed for good this often: the person is asked, with what is known. */
const UNREADABLE_AFTER = 4;
const TRANSIENT_LIMIT = 20;
const MOST_ATTEMPTS = 4;
const KNOWN_WITHIN_MS = 5000;

const TRANSIENT: ReadonlySet<string> = new Set([
  'network',
  'timeout',
  'server',
  'rate-limited',
  'quota-exhausted',
  'cancelled',
]);

/** Finds out, by reading, what became of a job whose outcome is unknown, and writes that down. */
export async function check(context: Context, job: JobRecord): Promise<void> {
  let asked: Asked | undefined;
  try {
    asked = await openAsked(context, job.id);
    const verdict = asked && (await inquire(context, job, asked));
    if (verdict && asked) await settle(context, job, await judged(context, job, asked, verdict));
    else await settle(context, job, undecided(context, job, 'unreadable', []));
  } catch (error) {
    await settle(context, job, notTold(context, job, error));
  }
}

async function inquire(context: Context, job: JobRecord, asked: Asked): Promise<Verdict | undefined> {
  const results = new Map<string, unknown>();
  for (const id of referencedJobs(asked.params)) {
    results.set(id, (await openBecame(context, id))?.result);
  }
  const params = resolveReferences(asked.params, results) as Asked['params'];
  // What an earlier job made is what was there before this one.
  const before = asked.before ?? (results.size === 1 ? results.values().next().value : undefined);
  const earlier = job.behind && (await openBecame(context, job.behind))?.result;
  const inquiry: Inquiry = {
    params,
    before,
    seen: [before, earlier].flatMap((record) => stampOf(record) ?? []),
    ...sentBetween(context, job),
    read: (operation, params) =>
      context.readAnew(operation, params, job.lane === 'interactive' ? 'interactive' : 'normal'),
    explained: (kind, id) => explained(context, kind, id),
  };
  return context.writes[job.operation]?.reconcile(inquiry);
}

function stampOf(record: unknown): string | undefined {
  const { updatedAt } = fieldsOf(record);
  return typeof updatedAt === 'string' ? updatedAt : undefined;
}

/**
 * When it was sent, by the service's clock: as well as that was known then, or is known now, where this very worker sent it and so
 * can measure back on its own clock.
 */
function sentBetween(
  { sentAt, serviceTime }: Context,
  job: JobRecord,
): Pick<Inquiry, 'sentAt' | 'sentFrom' | 'sentTo'> {
  const at = job.sentAt ?? job.at;
  const { sentFrom = at, sentTo = at } = job;
  const mine = sentAt.get(job.id);
  const now = mine === undefined ? undefined : serviceTime.at(mine);
  return now && now.to - now.from < sentTo - sentFrom
    ? { sentAt: at, sentFrom: now.from, sentTo: now.to }
    : { sentAt: at, sentFrom, sentTo };
}

/** Whether one of our jobs is known to have made that record. */
async function explained({ account, cipher, store }: Context, kind: string, id: string): Promise<boolean> {
  const tag = `${account} ${await cipher.tag(madeText(account, kind, id))}`;
  return (
    (await store.transact('read', (transaction) => transaction.count('made', { from: tag, to: tag }))) > 0
  );
}

async function judged(context: Context, job: JobRecord, asked: Asked, verdict: Verdict): Promise<Settlement> {
  switch (verdict.verdict) {
    case 'happened':
      return happened(context, job, asked, { result: verdict.result, found: !verdict.ours });
    case 'undecided':
      return undecided(context, job, verdict.reason, verdict.found);
    case 'not-there': {
      const early = unlanded(context, job);
      if (early > 0) {
        return { change: { state: 'checking', missedOnce: true, notBefore: context.clock.now() + early } };
      }
      if (job.attempts >= MOST_ATTEMPTS) {
        return { change: { state: 'failed' }, became: { error: { code: 'repeated' } } };
      }
      const change = {
        state: 'waiting',
        notBefore: undefined,
        undecided: 0,
        checkFailures: 0,
        missedOnce: undefined,
      } as const;
      const params = verdict.params as Asked['params'] | undefined;
      return { change, asked: params && { ...asked, params } };
    }
  }
}

/**
 * Ms for which a request that left no trace may still land. Where this worker sent it, its own clock told before the check; where
 * the service's clock is known then and now, that tells; else the wall clock must say 35 s twice, as it may have been set once.
 */
function unlanded({ clock, sentAt, serviceTime }: Context, job: JobRecord): number {
  if (sentAt.has(job.id)) return 0;
  const { sentFrom = 0, sentTo = Number.POSITIVE_INFINITY } = job;
  const now = serviceTime.at(clock.monotonic());
  if (now && sentTo - sentFrom <= KNOWN_WITHIN_MS) return sentTo + SETTLE_MS - now.from;
  return job.missedOnce ? 0 : SETTLE_MS;
}

function undecided(context: Context, job: JobRecord, reason: string, found: readonly unknown[]): Settlement {
  const now = context.clock.now();
  const wait = ASK_AGAIN_MS[job.undecided];
  if (wait !== undefined) {
    return { change: { state: 'checking', undecided: job.undecided + 1, notBefore: now + wait } };
  }
  const evidence = { sentAt: job.sentAt ?? job.at, checkedAt: now, reason, found };
  return { change: { state: 'needs-you', notBefore: undefined }, became: { evidence } };
}

/** The reading failed: later again while that may help, else the person is asked. */
function notTold(context: Context, job: JobRecord, error: unknown): Settlement {
  const code = error instanceof WhautomateError ? error.code : undefined;
  const failures = job.checkFailures + 1;
  const hopeless = code !== undefined && !TRANSIENT.has(code) && code !== 'forbidden';
  if (failures >= (hopeless ? UNREADABLE_AFTER : TRANSIENT_LIMIT)) {
    return undecided(context, { ...job, undecided: ASK_AGAIN_MS.length }, 'unreadable', []);
  }
  const wait = Math.min(300_000, 2000 * 2 ** failures) * (0.5 + context.random());
  return {
    change: { state: 'checking', checkFailures: failures, notBefore: context.clock.now() + Math.ceil(wait) },
    refused: code === 'forbidden',
  };
}
