import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ApiRequest,
  createHandlerTransport,
  createTransport,
  type TransportOptions,
  WhautomateError,
} from '@/utils/whautomate/index.ts';

const KEY = 'secret-key-1';
const read: ApiRequest = { method: 'GET', path: '/v1/clients/a', query: { searchText: 'é & b', page: '1' } };
const write: ApiRequest = { method: 'POST', path: '/v1/clients', body: { fullName: 'Ann', buffer: true } };

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server, so that what is tested is what goes over the wire. */
async function serve(listener: RequestListener, options: Partial<TransportOptions> = {}) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return createTransport({ baseUrl: `http://127.0.0.1:${port}`, key: async () => KEY, ...options });
}

async function failure(promise: Promise<unknown>): Promise<WhautomateError> {
  const error = await promise.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof WhautomateError) return error;
  throw error;
}

describe('on the wire', () => {
  it('sends key, query and JSON, and gives the parsed answer', async () => {
    const send = await serve(async (request, response) => {
      const chunks = await request.toArray();
      const { url, method, headers } = request;
      response.end(JSON.stringify({ url, method, headers, body: Buffer.concat(chunks).toString() }));
    });
    expect(await send('getClient', read)).toMatchObject({
      method: 'GET',
      url: '/v1/clients/a?searchText=%C3%A9+%26+b&page=1',
      headers: { 'x-api-key': KEY, accept: 'application/json' },
      body: '',
    });
    expect(await send('createClient', write)).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"fullName":"Ann","buffer":true}',
    });
  });

  it.each([
    ['an empty body', 200, ''],
    ['204', 204, undefined],
  ])('gives undefined for %s', async (_, status, body) => {
    const send = await serve((_request, response) => response.writeHead(status).end(body));
    expect(await send('cancelAppointment', write)).toBeUndefined();
  });

  it.each([408, 409, 425, 429, 500, 503])('asks once, whatever the answer (%i)', async (status) => {
    const answer = vi.fn<RequestListener>((_request, response) => response.writeHead(status).end('{}'));
    const send = await serve(answer);
    await failure(send('getClient', read));
    expect(answer).toHaveBeenCalledOnce();
  });

  it.each([
    ['is told with the round trip', {}, [[Date.UTC(2026, 10, 22, 9, 30), expect.any(Number)]]],
    ['is not taken from somebody’s cache', { age: '12' }, []],
    ['is not guessed from what is no date', { date: 'soon' }, []],
  ])('the service’s time %s', async (_, headers, told) => {
    const onTime = vi.fn();
    const send = await serve(
      (_request, response) =>
        response.writeHead(200, { date: 'Sun, 22 Nov 2026 09:30:00 GMT', ...headers }).end('{}'),
      { onTime },
    );
    await send('getClient', read);
    expect(onTime.mock.calls).toEqual(told);
  });

  it('follows no redirect, with or without the key', async () => {
    const answer = vi.fn<RequestListener>((_request, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end(),
    );
    const send = await serve(answer);
    expect(await failure(send('createClient', write))).toMatchObject({ code: 'network', effect: 'possible' });
    expect(answer).toHaveBeenCalledOnce();
  });
});

describe('when no answer comes', () => {
  it.each<[string, RequestListener]>([
    ['before the headers', () => {}],
    ['between headers and body', (_request, response) => response.writeHead(200).write('[{')],
  ])('times out %s', async (_, listener) => {
    const send = await serve(listener, { timeoutMs: 80 });
    expect(await failure(send('getClient', read))).toMatchObject({ code: 'timeout', effect: 'none' });
    expect(await failure(send('createClient', write))).toMatchObject({ code: 'timeout', effect: 'possible' });
  });

  it.each<[string, RequestListener]>([
    ['before the headers', (request) => request.socket.destroy()],
    ['within the body', (request, response) => response.write('[{', () => request.socket.destroy())],
  ])('tells a connection lost %s', async (_, listener) => {
    const send = await serve(listener);
    expect(await failure(send('getClient', read))).toMatchObject({ code: 'network', effect: 'none' });
    expect(await failure(send('createClient', write))).toMatchObject({ code: 'network', effect: 'possible' });
  });

  it('times out a handler that listens to no signal', async () => {
    const send = createHandlerTransport(() => new Promise(() => {}), { timeoutMs: 30 });
    expect(await failure(send('createClient', write))).toMatchObject({ code: 'timeout', effect: 'possible' });
  });
});

describe('when the caller gives up', () => {
  it('sends nothing after the signal', async () => {
    const answer = vi.fn<RequestListener>((_request, response) => response.end('{}'));
    const send = await serve(answer);
    const error = await failure(send('createClient', write, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'cancelled', effect: 'none' });
    expect(answer).not.toHaveBeenCalled();
  });

  it('sends nothing when the signal comes while the key is fetched', async () => {
    const answer = vi.fn<RequestListener>((_request, response) => response.end('{}'));
    const controller = new AbortController();
    const key = async () => {
      controller.abort();
      return KEY;
    };
    const send = await serve(answer, { key });
    const error = await failure(send('createClient', write, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'cancelled', effect: 'none' });
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([
    [read, 'none'],
    [write, 'possible'],
  ] as const)('cancels what is under way ($method)', async (request, effect) => {
    const controller = new AbortController();
    const send = await serve(() => controller.abort());
    const error = await failure(send('any', request, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'cancelled', effect });
  });
});

describe('before anything leaves', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();

  it('knows that it is offline', async () => {
    const send = createTransport({
      baseUrl: 'http://127.0.0.1:9',
      key: async () => KEY,
      fetch,
      isOnline: () => false,
    });
    expect(await failure(send('createClient', write))).toMatchObject({ code: 'network', effect: 'none' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('sends nothing once the key took too long', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(5001);
    const send = createTransport({ baseUrl: 'http://127.0.0.1:9', key: async () => KEY, fetch });
    expect(await failure(send('createClient', write))).toMatchObject({ code: 'timeout', effect: 'none' });
    expect(fetch).not.toHaveBeenCalled();
    clock.mockRestore();
  });

  it('passes on why there is no key', async () => {
    const locked = new Error('The vault is locked');
    const send = createTransport({ baseUrl: 'http://127.0.0.1:9', key: () => Promise.reject(locked), fetch });
    await expect(send('createClient', write)).rejects.toBe(locked);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each(['', '  ', 'two\nlines', 'ключ'])('refuses a key no header can carry (%j)', async (key) => {
    const send = createTransport({ baseUrl: 'http://127.0.0.1:9', key: async () => key, fetch });
    const error = await failure(send('createClient', write));
    expect(error).toMatchObject({ code: 'forbidden', effect: 'none', cause: undefined });
    expect(fetch).not.toHaveBeenCalled();
  });
});

it('never lets the key into an error, even if the server repeats it', async () => {
  const send = await serve((_request, response) =>
    response.writeHead(403).end(JSON.stringify({ message: `Key ${KEY} is not allowed` })),
  );
  const error = await failure(send('getClient', read));
  expect(error.serverText).toBe('Key *** is not allowed');
});
