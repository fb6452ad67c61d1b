import { createFetch } from 'ofetch';
import { type ErrorCode, WhautomateError } from './errors.ts';
import { readAnswer } from './failure.ts';
import type { ApiRequest, Transport } from './operation.ts';

export interface TransportOptions {
  /** Scheme and host of the account's region, such as `https://api.whautomate.com` (contract, 1). */
  baseUrl: string;
  /** The API key, asked for with every call. When it rejects (a locked vault), the call rejects with the same reason. */
  key: () => Promise<string>;
  /** Default: the browser's. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds for the whole call, body included. Default 25 s: Chrome ends a worker that is silent for 30. */
  timeoutMs?: number;
  /** False when there is no network to send on. Default: what the browser says. */
  isOnline?: () => boolean;
  /** Told the service's time with every answer that carries it: `Date` in ms since 1970, heard just now, `roundTripMs` after asking. */
  onTime?: (stamped: number, roundTripMs: number) => void;
}

/** Answers requests in this very process, as the demo account does. */
export type Handler = (request: Request) => Promise<Response> | Response;

/** Whoever asked counts the time from then on: what a stalled machine sends much later, they take for lost already. */
const SLOW_KEY_MS = 5000;

/** Nothing of the browser's own takes part: no cookies, no cache, no referrer, and no redirect that would carry the key on. */
const UNATTENDED = {
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const;

/**
 * Sends requests to the vendor's service, each once: whether to try again is the request engine's decision. Whatever goes
 * wrong is a `WhautomateError`; a write that may have left has effect `possible` unless the server says otherwise.
 */
export function createTransport(options: TransportOptions): Transport {
  const {
    key,
    timeoutMs = 25_000,
    onTime,
    isOnline = () => globalThis.navigator?.onLine !== false,
  } = options;
  const send = createSender(options.baseUrl, options.fetch ?? ((...request) => globalThis.fetch(...request)));

  return async (operation, request, { signal } = {}) => {
    const kind = request.method === 'GET' ? 'read' : 'write';
    let effect: 'none' | 'possible' = 'none';
    const failure = (code: ErrorCode, cause?: unknown) =>
      new WhautomateError(code, { operation, effect, cause });

    if (signal?.aborted) throw failure('cancelled');
    if (!isOnline()) throw failure('network');
    const began = performance.now();
    const secret = await key();
    if (signal?.aborted) throw failure('cancelled');
    if (performance.now() - began > SLOW_KEY_MS) throw failure('timeout');
    const headers = headersWith(secret);
    if (!headers) throw failure('forbidden');

    const timeout = AbortSignal.timeout(timeoutMs);
    const limit = AbortSignal.any(signal ? [signal, timeout] : [timeout]);
    if (kind === 'write') effect = 'possible';
    const asked = performance.now();
    const answer = await Promise.race([send(request, headers, limit), rejection(limit)]).catch(
      (error: unknown) => {
        if (signal?.aborted) throw failure('cancelled');
        if (timeout.aborted) throw failure('timeout');
        throw failure('network', reasonOf(error));
      },
    );
    const stamped = timeIn(answer.headers);
    if (stamped !== undefined) onTime?.(stamped, performance.now() - asked);
    return readAnswer(operation, kind, answer, secret);
  };
}

/** A transport over an in-process handler, with the same mapping of answers to errors. It works offline. */
export function createHandlerTransport(
  handler: Handler,
  { key = async () => 'demo', timeoutMs }: Partial<Pick<TransportOptions, 'key' | 'timeoutMs'>> = {},
): Transport {
  const fetch = async (url: string | URL | Request, init?: RequestInit) => handler(new Request(url, init));
  return createTransport({ baseUrl: 'https://demo.invalid', key, fetch, timeoutMs, isOnline: () => true });
}

/**
 * ofetch with everything off that decides for us: it would repeat GETs and parse what is no JSON (facts: whether to try again
 * is the engine's decision, and a bad body must not mask its status). Our own signal ends headers and body alike.
 */
function createSender(baseURL: string, fetch: typeof globalThis.fetch) {
  const http = createFetch({ fetch, defaults: { ...UNATTENDED, baseURL, responseType: 'text' } });
  return async ({ method, path, query, body }: ApiRequest, headers: Headers, signal: AbortSignal) => {
    if (body !== undefined) headers.set('content-type', 'application/json');
    // Serialised here: ofetch leaves an object alone that has a field called `buffer`.
    const json = body === undefined ? undefined : JSON.stringify(body);
    const response = await http.raw<string, 'text'>(path, {
      ...{ method, query, body: json, headers, signal },
      retry: false,
      ignoreResponseError: true,
    });
    return { status: response.status, headers: response.headers, text: response._data ?? '' };
  };
}

/** When the service answered, by its own clock. An answer out of somebody's cache (`Age`) says when another was given. */
function timeIn(headers: Headers): number | undefined {
  const stamped = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(stamped) || headers.has('age') ? undefined : stamped;
}

/** Undefined for a key that no header can carry. The browser's own error would quote it. */
function headersWith(key: string): Headers | undefined {
  try {
    return key.trim() === '' ? undefined : new Headers({ 'x-api-key': key, accept: 'application/json' });
  } catch {
    return undefined;
  }
}

/** Rejects once the signal fires, for fetches that do not listen to it, or stop listening once the headers are there. */
function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** What the browser said. ofetch's own error also holds the request: the key in its headers, a person's name in its query. */
function reasonOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
}
