import type { JobView } from '@/utils/messaging/index.ts';
import type { JobView as EngineJob, NewJob } from '@/utils/requests/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import type { Operations, Session } from './session.ts';

/** How long a surface waits for a write before it is told "still on its way": below the 30 s after which a worker may die. */
const WAIT_MS = 20_000;

/**
 * Puts one write into the queue and waits a while for its end. The intent's id makes a second press, or a surface that asks
 * again after the worker died, the same write.
 */
export async function perform(session: Session, job: NewJob<Operations>): Promise<EngineJob> {
  const [id] = await session.engine.submit(job, { lane: 'interactive' });
  const view = id === undefined ? undefined : await settle(session, id);
  if (!view) throw new Error(`the queue lost job ${id}`);
  return view;
}

/** Waits until a write ended, needs the person or is held; at most 20 s. */
export async function settle(session: Session, id: string): Promise<EngineJob | undefined> {
  return session.engine.outcome(id, { signal: AbortSignal.timeout(WAIT_MS) });
}

/** A write as surfaces see it: without the record, which they ask for by its id. */
export function jobView(job: EngineJob): JobView {
  const result = job.result as Partial<Person> | undefined;
  return {
    id: job.id,
    operation: job.operation,
    state: job.state,
    about: job.about,
    at: job.at,
    ...(job.notBefore === undefined ? {} : { notBefore: job.notBefore }),
    ...(job.error ? { error: job.error } : {}),
    ...(job.evidence ? { evidence: evidenceWords(job.evidence) } : {}),
    ...(job.undo && !job.undo.job ? { undo: { until: job.undo.until, heard: job.undo.heard } } : {}),
    ...(job.group === undefined ? {} : { group: job.group }),
    ...(result?.id === undefined ? {} : { result: { id: result.id, kind: result.kind } }),
  };
}

function evidenceWords({ sentAt, reason, found }: NonNullable<EngineJob['evidence']>): string[] {
  const names = found.map((record) => {
    const { name, id, start } = record as { name?: string; id?: string; start?: string };
    return [name, start, id].find((each) => each !== undefined) ?? '';
  });
  return [new Date(sentAt).toISOString(), reason, ...names.filter(Boolean)];
}
