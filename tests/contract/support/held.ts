import { expect } from 'vitest';
import { operationFor, requestErrors, responseErrors } from './validator.ts';

/** An answer, read. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

type Handler = (request: Request) => Promise<Response>;

interface Held {
  /** Sends a documented request; fails the test when request or answer is not as the file says. */
  call<T = never>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Sends a request that breaks the file on purpose; only the answer is held to it. */
  breach(method: string, path: string, body?: unknown): Promise<Answer<Record<string, string>>>;
  /** operationIds that were answered, each with the statuses seen. */
  readonly seen: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Holds a handler against openapi.yaml, call by call. */
export function holdToContract(handler: Handler): Held {
  const seen = new Map<string, Set<number>>();

  async function send<T>(method: string, path: string, body: unknown, checked: boolean): Promise<Answer<T>> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request(`https://api.whautomate.com${path}`, {
      method,
      headers: { 'x-api-key': 'key', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: text }),
    });
    const { operationId } = operationFor(request);
    if (checked) expect(await requestErrors(request), `${operationId} request`).toEqual([]);
    const response = await handler(request.clone());
    expect(await responseErrors(request, response), `${operationId} answer`).toEqual([]);
    seen.set(operationId, (seen.get(operationId) ?? new Set()).add(response.status));
    return { status: response.status, body: (await response.json()) as T };
  }

  return {
    call: (method, path, body) => send(method, path, body, true),
    breach: (method, path, body) => send(method, path, body, false),
    seen,
  };
}
