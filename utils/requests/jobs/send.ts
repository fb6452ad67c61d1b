import { WhautomateError } from '@/utils/whautomate/index.ts';
import { type Context, SETTLE_MS } from '../context.ts';
import type { Slot } from '../limiter/limiter.ts';
import type { JobRecord } from '../store/records.ts';
import type { Params } from '../writes/declaration.ts';
import { happened } from './done.ts';
import { referencedJobs, resolveReferences } from './references.ts';
import { type Asked, openAsked, openBecame } from './sealed.ts';
import { type Settlement, settle } from './settle.ts';

/** A machine that slept between claim and sending must not send what others may by now count as unknown. */
const STALE_CLAIM_MS = 5000;
/** The transport gives up after 25 s; this is for a transport that does not. */
const GIVE_UP_MS = 30_000;
/** After an answer was lost, what is still in the network has this long to land, even when 35 s have passed. */
const LANDING_MS = 5000;
const BACKOFF_MS = 2000;
const MAX_BACKOFF_MS = 120_000;

/** Sends one claimed job and writes down what became of it. Never rejects but for storage: then its lease tells, later. */
export async function send(
  context: Context,
  job: JobRecord,
  slot: Slot,
  closing: AbortSignal,
): Promise<void> {
  const prepared = await prepare(context, job);
  if ('failed' in prepared) {
    context.limiter.refund(slot);
    await settle(context, job, prepared.failed);
    return;
  }
  const { clock } = context;
  // The monotonic clock may stand still while a machine sleeps, the wall clock may be set: the greater one counts.
  const age = Math.max(clock.monotonic() - slot.at, clock.now() - (job.sentAt ?? 0));
  if (age > STALE_CLAIM_MS || closing.aborted) {
    context.limiter.refund(slot);
    await settle(context, job, notSent(job));
    return;
  }
  const { asked, params } = prepared;
  const operation = context.operations[job.operation];
  const sentAt = clock.monotonic();
  try {
    const answer = await attempt(context, job.operation, operation?.request(params), closing);
    const result = operation?.response(answer);
    context.limiter.answered();
    await settle(
      context,
      job,
      await happened(context, job, { ...asked, params }, { result, roundTripMs: clock.monotonic() - sentAt }),
    );
  } catch (error) {
    // Closing aborted it: the lease ends by itself, and the next life checks.
    if (!closing.aborted) await settle(context, job, refused(context, job, error, slot));
  }
}

type Prepared = { asked: Asked; params: Params } | { failed: Settlement };

/** Opens what was asked and fills in earlier results. */
async function prepare(context: Context, job: JobRecord): Promise<Prepared> {
  try {
    const asked = await openAsked(context, job.id);
    if (!asked) return { failed: failure('unreadable') };
    const results = new Map<string, unknown>();
    for (const id of referencedJobs(asked.params)) {
      results.set(id, (await openBecame(context, id))?.result);
    }
    const params = resolveReferences(asked.params, results) as Params;
    context.operations[job.operation]?.request(params);
    return { asked, params };
  } catch (error) {
    if (error instanceof WhautomateError) {
      return { failed: failure(error.code, error) };
    }
    if (error instanceof Error && 'code' in error && error.code === 'unreadable') {
      return { failed: failure('unreadable') };
    }
    // A vault locked in between: it was not sent, and waits.
    return { failed: notSent(job) };
  }
}

async function attempt(
  { transport, clock }: Context,
  operation: string,
  request: Parameters<typeof transport>[1] | undefined,
  closing: AbortSignal,
): Promise<unknown> {
  if (!request) throw new WhautomateError('invalid', { operation, effect: 'none' });
  const over = new AbortController();
  const givenUp = clock.sleep(GIVE_UP_MS, over.signal).then(() => {
    if (!over.signal.aborted) throw new WhautomateError('timeout', { operation, effect: 'possible' });
  });
  try {
    const signal = AbortSignal.any([closing, over.signal]);
    return await Promise.race([transport(operation, request, { signal }), givenUp]);
  } finally {
    over.abort();
  }
}

/** What an error means for the job. Only what surely had no effect may be sent again without reading. */
function refused(context: Context, job: JobRecord, error: unknown, slot: Slot): Settlement {
  const { clock, limiter } = context;
  const known = error instanceof WhautomateError ? error : undefined;
  if (known?.code === 'rate-limited' || known?.code === 'quota-exhausted') {
    limiter.refused(known.code, known.retryAfterMs);
    return notSent(job);
  }
  if (known?.status !== undefined) limiter.answered();
  if (!known || known.effect === 'possible') {
    const settled = slot.at + SETTLE_MS - clock.monotonic();
    return { change: { state: 'checking', notBefore: clock.now() + Math.max(LANDING_MS, settled) } };
  }
  if (known.code === 'forbidden') return { ...notSent(job), refused: true };
  if (known.code === 'network' || known.code === 'server' || known.code === 'timeout') {
    const wait = Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** (job.attempts - 1)) * (0.5 + context.random());
    return { change: { state: 'waiting', notBefore: clock.now() + Math.ceil(known.retryAfterMs ?? wait) } };
  }
  return failure(known.code, known);
}

/** Back in the queue as if it had not been taken. */
function notSent(job: JobRecord): Settlement {
  return { change: { state: 'waiting', attempts: job.attempts - 1, notBefore: undefined } };
}

function failure(code: string, error?: WhautomateError): Settlement {
  return {
    change: { state: 'failed' },
    became: { error: { code, status: error?.status, serverText: error?.serverText } },
  };
}
