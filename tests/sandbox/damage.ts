import type { FaultKind } from './faults.ts';
import type { NumericIds } from './numeric-ids.ts';

type Json = unknown;
type Change = (value: Json, key: string) => Json;

/** Applies a change to every value inside, innermost first. */
export function deep(value: Json, change: Change, key = ''): Json {
  if (Array.isArray(value))
    return change(
      value.map((item) => deep(item, change, key)),
      key,
    );
  if (typeof value !== 'object' || value === null) return change(value, key);
  const entries = Object.entries(value).map(([name, item]) => [name, deep(item, change, name)]);
  return change(Object.fromEntries(entries), key);
}

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && 'id' in value;

const HTML =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';

const sameHead = (response: Response) => ({
  status: response.status,
  headers: { 'content-type': 'application/json' },
});

async function rewritten(response: Response, change: (body: Json) => Json): Promise<Response> {
  return new Response(JSON.stringify(change(await response.json())), sameHead(response));
}

/** The answer as the fault leaves it; kinds that are no matter of the answer leave it alone. */
export async function damaged(response: Response, kind: FaultKind, ids: NumericIds): Promise<Response> {
  switch (kind) {
    case 'serverErrorAfter':
      return Response.json({ message: 'Internal server error' }, { status: 500 });
    case 'gatewayTimeout':
      return Response.json({ message: 'Endpoint request timed out' }, { status: 504 });
    case 'html':
      return new Response(HTML, { status: 200, headers: { 'content-type': 'text/html' } });
    case 'empty':
      return new Response('', sameHead(response));
    case 'truncated': {
      const text = await response.text();
      return new Response(text.slice(0, Math.ceil(text.length / 2)), sameHead(response));
    }
    case 'envelope':
      return rewritten(response, (body) => (Array.isArray(body) ? { data: body, total: body.length } : body));
    case 'stringBooleans':
      return rewritten(response, (body) =>
        deep(body, (value) => (typeof value === 'boolean' ? `${value}` : value)),
      );
    case 'extraFields':
      return rewritten(response, (body) =>
        deep(body, (value) => (isRecord(value) ? { ...value, __v: 3, internal: { shard: 'b' } } : value)),
      );
    case 'numericIds':
      return rewritten(response, (body) =>
        deep(body, (value, key) => (key === 'id' && typeof value === 'string' ? ids.numberOf(value) : value)),
      );
    default:
      return response;
  }
}
