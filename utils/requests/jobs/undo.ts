import { WhautomateError } from '@/utils/whautomate/index.ts';
import type { Context } from '../context.ts';
import { EngineError } from '../errors.ts';
import type { NewJob } from '../types.ts';
import { fieldsOf, foldTag, sameValue } from '../writes/compare.ts';
import type { Inverse, Params } from '../writes/declaration.ts';
import { jobKey } from './place.ts';
import { openAsked, openBecame } from './sealed.ts';

/** The one job that undoes another: asking twice is asking once. */
export function undoId(id: string): string {
  return `${id}~undo`;
}

/**
 * The job that takes a write back, after reading that this is still safe: the record is there, holds what we wrote, and, for
 * deletions, was touched by nobody since. Throws `EngineError('cannot-undo')` with the reason.
 */
export async function prepareUndo(context: Context, id: string): Promise<NewJob> {
  const job = await context.store.transact('read', (transaction) =>
    transaction.get('jobs', jobKey(context.account, id)),
  );
  if (!job) throw new EngineError('unknown-job', id);
  if (job.state !== 'done') throw cannot(id, 'not-done');
  const [asked, became] = await Promise.all([openAsked(context, id), openBecame(context, id)]);
  const inverse = became?.inverse;
  if (!inverse) throw cannot(id, job.found ? 'not-ours' : 'no-inverse');
  if (context.clock.now() > inverse.until) throw cannot(id, 'expired');
  const record = await readGuard(context, id, inverse);
  if (!unchanged(record, inverse)) throw cannot(id, 'changed-since');
  return {
    id: undoId(id),
    operation: inverse.operation,
    params: (inverse.merge ? merged(inverse, record) : inverse.params) as never,
    about: asked?.about,
    before: record,
  };
}

async function readGuard(context: Context, id: string, { guard }: Inverse): Promise<unknown> {
  try {
    return await context.readAnew(guard.operation, guard.params, 'interactive');
  } catch (error) {
    if (error instanceof WhautomateError && error.code === 'not-found') throw cannot(id, 'gone');
    throw error;
  }
}

function unchanged(record: unknown, { guard }: Inverse): boolean {
  const fields = fieldsOf(record);
  if (guard.updatedAt !== undefined && fields.updatedAt !== guard.updatedAt) return false;
  const has = (lists: Readonly<Record<string, readonly string[]>> = {}, wanted: boolean) =>
    Object.entries(lists).every(([name, values]) => {
      const present = (Array.isArray(fields[name]) ? fields[name] : []).map(foldTag);
      return values.every((value) => present.includes(foldTag(value)) === wanted);
    });
  if (!has(guard.holds, true) || !has(guard.lacks, false)) return false;
  return Object.entries(guard.expect).every(([name, value]) => sameValue(fields[name], value));
}

/** A replacing write must not carry back what others changed meanwhile: their fields are taken as they are now. */
function merged({ guard, params }: Inverse, record: unknown): Params {
  const fields = fieldsOf(record);
  const body = (params as Params).body ?? {};
  const kept = Object.entries(body).map(([name, value]) => [
    name,
    name in guard.expect || fields[name] === undefined ? value : fields[name],
  ]);
  return { ...params, body: Object.fromEntries(kept) };
}

function cannot(id: string, reason: string): EngineError {
  return new EngineError('cannot-undo', id, { reason });
}
