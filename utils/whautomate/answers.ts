/** What whole answers look like: a record, a list, an acknowledgement, or a refusal behind a 200. */
import type { Acknowledged } from './model.ts';
import { isObject, isUnset, type Reader, readFlag, readId } from './values/index.ts';
import { wordsOf } from './words.ts';

const ENVELOPES = ['data', 'items', 'results'];

/** One record, bare or inside `{data: …}` or `{<name>: …}`. */
/* @__NO_SIDE_EFFECTS__ */
export function one<T>(read: Reader<T>, name: string): Reader<T> {
  return (answer) => {
    if (!isObject(answer) || readId(answer.id) !== undefined) return read(answer);
    return read([...ENVELOPES, name].map((key) => answer[key]).find(isObject) ?? answer);
  };
}

/**
 * A list: a bare array as documented, or an envelope around one (contract, 1.3; open question B1). A row of the wrong shape
 * makes the whole answer unreadable: to skip it would make a full page look short, and paging would end there.
 */
/* @__NO_SIDE_EFFECTS__ */
export function many<T>(read: Reader<T>, name: string): Reader<T[]> {
  return (answer) => {
    const rows = rowsOf(answer, name)?.map(read);
    return rows?.every((row) => row !== undefined) ? rows : undefined;
  };
}

function rowsOf(answer: unknown, name: string, depth = 2): unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  if (!isObject(answer) || depth === 0) return undefined;
  for (const key of [...ENVELOPES, name]) {
    const rows = rowsOf(answer[key], name, depth - 1);
    if (rows !== undefined) return rows;
  }
  return undefined;
}

/** Deleting and cancelling answer `{success: true}`, `{}`, the record or nothing at all (open question B11). */
export const acknowledged: Reader<Acknowledged> = (answer) => {
  const raw = answer ?? {};
  return isObject(raw) ? { acknowledged: true, raw } : undefined;
};

/**
 * The server's words when a 200 carries an error (contract, 1.5; open question B13): `error` as text, object or nested, or a
 * `success` that is false. An `error` that is unset in any of the API's ways (`""`, null, false, `{}`) is none.
 */
export function refusal(answer: unknown): { words: string | undefined } | undefined {
  if (!isObject(answer)) return undefined;
  if (isUnset(answer.error) && readFlag(answer.success) !== false) return undefined;
  return { words: wordsOf(answer) };
}
