/** Reads from the service and counts: GET only, and fewer requests than a trial account has in a minute (contract, 1.6). */
import { isObject, type JsonObject } from '../../../utils/whautomate/values/index.ts';

export const MOST_REQUESTS = 45;

export interface Answer {
  status: number;
  /** The parsed body; undefined where it was no JSON. */
  json: unknown;
  /** The rows, where the body is a list, bare or in an envelope. */
  rows: JsonObject[];
  headers: Headers;
}

export interface Probe {
  get(path: string, query?: Record<string, string>): Promise<Answer>;
  /** The same with a key that nobody has. */
  getWithWrongKey(path: string): Promise<Answer>;
  readonly requests: number;
}

/** Thrown when going on makes no sense: the key or the limit. */
export class CannotGoOn extends Error {
  override readonly name = 'CannotGoOn';
}

export function createProbe(host: string, key: string, fetch = globalThis.fetch): Probe {
  let requests = 0;

  async function ask(path: string, query: Record<string, string>, usedKey: string): Promise<Answer> {
    if (++requests > MOST_REQUESTS) throw new CannotGoOn(`more than ${MOST_REQUESTS} requests`);
    const url = `${host}${path}?${new URLSearchParams(query)}`;
    const response = await fetch(url, {
      headers: { 'x-api-key': usedKey, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    if (response.status === 429) throw new CannotGoOn('the service says 429: wait a minute, or a day');
    const json = parsed(await response.text());
    return { status: response.status, json, rows: rowsIn(json), headers: response.headers };
  }

  return {
    get: (path, query = {}) => ask(path, query, key),
    getWithWrongKey: (path) => ask(path, {}, 'not-a-key'),
    get requests() {
      return requests;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowsIn(json: unknown): JsonObject[] {
  const list = Array.isArray(json) ? json : Object.values(isObject(json) ? json : {}).find(Array.isArray);
  return (list ?? []).filter(isObject);
}
