import { WhautomateError } from '@/utils/whautomate/index.ts';
import { changedFields, differing, fieldsOf, isObject } from './compare.ts';
import type { Inquiry, Verdict } from './declaration.ts';
import { createdSince, touchedSince } from './stamps.ts';

export const NOT_THERE: Verdict = { verdict: 'not-there' };
const PAGE = 100;
const MOST_PAGES = 5;

export function found(result: unknown): Verdict {
  return { verdict: 'happened', result, ours: false };
}

export function undecided(reason: string, records: readonly unknown[] = []): Verdict {
  return { verdict: 'undecided', reason, found: records };
}

/** The record, or undefined when the service knows no such id. */
export async function readOne(
  { read }: Inquiry,
  operation: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  try {
    return await read(operation, params);
  } catch (error) {
    if (error instanceof WhautomateError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Every page of a list, at most five: `complete` says whether that was all. */
export async function readAll(
  { read }: Inquiry,
  operation: string,
  params: Record<string, unknown>,
): Promise<{ records: unknown[]; complete: boolean }> {
  const records = new Map<string, unknown>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const rows = (await read(operation, { ...params, page, limit: PAGE })) as unknown[];
    const before = records.size;
    for (const row of rows) records.set(String(fieldsOf(row).id ?? JSON.stringify(row)), row);
    // A service that ignores `page` repeats itself.
    if (rows.length < PAGE || records.size === before)
      return { records: [...records.values()], complete: true };
  }
  return { records: [...records.values()], complete: false };
}

/** A deletion happened when the record is gone; while it is there, sending again can't do more than was asked. */
export async function tellDeleted(
  inquiry: Inquiry,
  operation: string,
  params: Record<string, unknown>,
): Promise<Verdict> {
  const record = await readOne(inquiry, operation, params);
  return record === undefined ? found(undefined) : NOT_THERE;
}

/**
 * A replacing write happened when the record holds what was sent. When it does not and nobody touched it since, it did not
 * happen; when somebody did, sending again might erase their edit.
 */
export async function tellReplaced(
  inquiry: Inquiry,
  operation: string,
  params: Record<string, unknown>,
): Promise<Verdict> {
  const record = await readOne(inquiry, operation, params);
  if (record === undefined) return undecided('gone');
  const sent = inquiry.params.body ?? {};
  // A merged body holds the whole record; what was meant is what it changes.
  const meant = isObject(inquiry.before) ? changedFields(inquiry.before, sent) : sent;
  if (differing(record, meant).length === 0) return found(record);
  const touched = touchedSince(record, inquiry);
  if (touched === 'untouched') return NOT_THERE;
  if (touched === 'unknown' && isObject(inquiry.before)) {
    // No stamp, but the person saw it: every field we meant to change is still as it was.
    const old = fieldsOf(inquiry.before);
    const same = Object.fromEntries(Object.keys(meant).map((name) => [name, old[name]]));
    if (differing(record, same).length === 0) return NOT_THERE;
  }
  return undecided('changed-since', [record]);
}

export interface Created {
  /** As in `makes`: which records other jobs account for. */
  kind: string;
  records: readonly unknown[];
  complete: boolean;
  matches(fields: Readonly<Record<string, unknown>>): boolean;
  /**
   * `state`: what was asked for is that such a record exists, so one that was there before will do. `event`: it must be
   * a new one (a person of the same name, a message of the same words).
   */
  asked: 'state' | 'event';
}

/** A creation happened when a record as sent is there that no other job of ours made and the person had not seen before. */
export async function tellCreated(
  inquiry: Inquiry,
  { kind, records, complete, matches, asked }: Created,
): Promise<Verdict> {
  const known = new Set((Array.isArray(inquiry.before) ? inquiry.before : []).map(idOf));
  const candidates: unknown[] = [];
  for (const record of records) {
    const id = idOf(record);
    if (!matches(fieldsOf(record)) || (id && known.has(id))) continue;
    if (!id || !(await inquiry.explained(kind, id))) candidates.push(record);
  }
  const since = (...answers: (boolean | string)[]) =>
    candidates.filter((record) => answers.includes(createdSince(record, inquiry)));
  // Everything asked for is there, perhaps from before: better found than doubled.
  const fresh = asked === 'state' ? candidates : since(true, 'perhaps');
  if (fresh.length > 0) return found(fresh.at(-1));
  const undated = since('unknown');
  if (undated.length > 0) return undecided('undated', undated);
  return complete ? NOT_THERE : undecided('too-many');
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === 'string' ? record : fieldsOf(record).id;
  return typeof id === 'string' ? id : undefined;
}
