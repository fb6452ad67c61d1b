import * as z from 'zod/mini';
import { refusal } from './answers.ts';
import { WhautomateError } from './errors.ts';
import type { ApiRequest, Operation } from './operation.ts';
import type { Reader } from './values/index.ts';
import { wordsOf } from './words.ts';

type Shape = z.core.$ZodLooseShape;
type Params<S extends Shape> = z.input<z.ZodMiniObject<S, z.core.$strict>>;

/** A GET: `shape` holds the path parameters named in `path` and the query parameters. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRead<S extends Shape, Result>(
  id: string,
  path: string,
  shape: S,
  read: Reader<Result>,
): Operation<Params<S>, Result> {
  return define(id, 'GET', path, shape, read);
}

/** A POST, PUT or DELETE: `shape` holds the path parameters and, where there is one, the `body`. */
/* @__NO_SIDE_EFFECTS__ */
export function defineWrite<S extends Shape, Result>(
  id: string,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  shape: S,
  read: Reader<Result>,
): Operation<Params<S>, Result> {
  return define(id, method, path, shape, read);
}

/* @__NO_SIDE_EFFECTS__ */
function define<S extends Shape, Result>(
  id: string,
  method: ApiRequest['method'],
  path: string,
  shape: S,
  read: Reader<Result>,
): Operation<Params<S>, Result> {
  const kind = method === 'GET' ? 'read' : 'write';
  // Made when first asked for: a worker that wakes to answer one message does not build 83 schemas.
  const makeSchema = () => z.strictObject(shape);
  let schema: ReturnType<typeof makeSchema> | undefined;
  return {
    id,
    method,
    kind,
    request(params) {
      schema ??= makeSchema();
      const parsed = z.safeParse(schema, params);
      if (!parsed.success)
        throw new WhautomateError('invalid', { operation: id, effect: 'none', cause: parsed.error });
      return toRequest(method, path, parsed.data);
    },
    response(answer) {
      const refused = refusal(answer);
      if (refused)
        throw new WhautomateError('refused', { operation: id, serverText: refused.words, effect: 'none' });
      const result = read(answer);
      if (result !== undefined) return result;
      const effect = kind === 'write' ? 'possible' : 'none';
      throw new WhautomateError('malformed', { operation: id, serverText: wordsOf(answer), effect });
    },
  };
}

/** Parameters named in the path go there, percent-encoded; `body` is the body; the rest is the query. */
function toRequest(method: ApiRequest['method'], path: string, params: Record<string, unknown>): ApiRequest {
  const { body, ...rest } = params;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const query = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return {
    method,
    path: filled,
    ...(query.length > 0 && { query: Object.fromEntries(query.map(([key, value]) => [key, String(value)])) }),
    ...(body !== undefined && { body }),
  };
}
