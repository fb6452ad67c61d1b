/**
 * One operation of the vendor's API as data: how its parameters become a request, and how an answer becomes the normal form.
 *
 * Parameters are always one plain JSON object: path and query parameters under their OpenAPI names, and the request body, as
 * the OpenAPI file has it, under `body`: `{ clientId: 'nCVBNhfgYU', body: { tags: ['VIP'] } }`. So a job of the request
 * engine is `{ operation: 'addClientTags', params }` and outlives the worker.
 */
export interface Operation<Params = unknown, Result = unknown> {
  /** The OpenAPI operation id, such as `createClient`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Whether it changes anything at the vendor's. */
  readonly kind: 'read' | 'write';
  /** Throws `WhautomateError('invalid', effect: 'none')` when the parameters are not what the service takes. */
  request(params: Params): ApiRequest;
  /** Throws `WhautomateError('malformed')` for an answer of the wrong shape, `refused` for a 200 that carries an error. */
  response(answer: unknown): Result;
}

/** A request without host and key: those belong to the transport. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Percent-encoded, such as `/v1/clients/nCVBNhfgYU`. */
  path: string;
  query?: Record<string, string>;
  body?: unknown;
}

/** Sends a request and gives the parsed JSON (undefined for an empty body). Throws `WhautomateError`. */
export type Transport = (
  operation: string,
  request: ApiRequest,
  options?: { signal?: AbortSignal },
) => Promise<unknown>;
