import { createServer } from 'node:https';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { API_HOSTS } from '../../../../utils/platform/manifest.ts';
import { Dropped } from '../../../sandbox/http.ts';
import { selfSigned } from './certificate.ts';
import { fixturePage, type PageContent, pageHandler } from './pages.ts';
import { type Attempt, startProxy } from './proxy.ts';

export type { PageContent } from './pages.ts';
export type { Attempt, Outcome } from './proxy.ts';

/** A web-standard server: what the sandbox's `fetch` is. Rejecting with the sandbox's `Dropped` breaks the connection. */
export type Handler = (request: Request) => Promise<Response> | Response;

/** A request that reached one of the served hosts, decrypted. */
export interface Exchange {
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Which requests to break, and when: before the server sees them, or after it has acted but before the answer. */
export interface Drop {
  matches(exchange: Exchange): boolean;
  readonly when: 'before' | 'after';
}

/** The whole internet as a browser under test sees it: what is not served here does not exist. */
export interface Network {
  /** Loopback port of the CONNECT proxy that the browsers are started with. */
  readonly port: number;
  /** Every attempt to reach any host, refused ones included, oldest first; the browser's own {@link chatter} left out. */
  readonly attempts: readonly Attempt[];
  /** What the browser asked for on its own account, such as updates. All of it was refused. */
  readonly chatter: readonly Attempt[];
  /** Every request that was read on a served host, oldest first; one that was dropped before serving included. */
  readonly exchanges: readonly Exchange[];
  /** Serves a fixture by name, or a test's own page, at every path of a host. */
  page(host: string, page: string | PageContent): void;
  /** Serves a fixture at the host it has in the real world, and returns its real address. */
  fixture(name: string): string;
  /** Serves anything at a host. */
  serve(host: string, handler: Handler): void;
  /** Serves both of the vendor's API hosts. */
  api(handler: Handler): void;
  /** While offline every connection is cut, open ones included. */
  offline(on: boolean): void;
  /** Breaks the connection of matching requests until the returned function is called. */
  drop(drop: Drop): () => void;
  /** Forgets pages, servers, faults and the record: the state of a new network. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * What a broken connection still said. Chromium silently repeats a request, POST included, whose connection breaks without a word,
 * where the connection was open before it was needed: as one is whose request was abandoned, by a worker that died for instance
 * (`HttpNetworkTransaction::ShouldResendRequest`; seen 2026-11-29). A test that counts would see two where the extension sent one.
 */
const BEGINNING = 'HTTP/1.1 ';

/** Vendors' hosts that a browser calls by itself, whatever its switches say. Nothing here may serve them. */
const CHATTER =
  /^(accounts|clients2)\.google\.com$|^(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com$|\.gvt1\.com$|\.mozilla\.(com|net|org)$/;

/** Starts a network that serves nothing yet. */
export async function startNetwork(): Promise<Network> {
  const handlers = new Map<string, Handler>();
  const attempts: Attempt[] = [];
  const chatter: Attempt[] = [];
  const exchanges: Exchange[] = [];
  const drops = new Set<Drop>();
  let isOffline = false;

  const respond = async (request: Request, { incoming }: HttpBindings): Promise<Response> => {
    const exchange = await read(request);
    exchanges.push(exchange);
    const drop = [...drops].find((candidate) => candidate.matches(exchange));
    const handler = handlers.get(exchange.host);
    try {
      const answer = drop?.when === 'before' ? undefined : await handler?.(request);
      if (drop) throw new Dropped(drop.when);
      return answer ?? new Response(null, { status: 404 });
    } catch (error) {
      if (!(error instanceof Dropped)) throw error;
      incoming.socket.end(BEGINNING);
      return RESPONSE_ALREADY_SENT;
    }
  };

  const server = createServer(
    await selfSigned(),
    getRequestListener((request, env) => respond(request, env as HttpBindings)),
  );
  // One request a connection: one that was used before is repeated, too.
  server.maxRequestsPerSocket = 1;
  server.on('tlsClientError', (_error, socket) => socket.destroy());

  const proxy = await startProxy({
    judge: (host, port) =>
      isOffline ? 'offline' : port === 443 && handlers.has(host) ? 'served' : 'refused',
    record: (attempt) => (CHATTER.test(attempt.host) ? chatter : attempts).push(attempt),
    serve: (socket) => server.emit('connection', socket),
  });

  const network: Network = {
    port: proxy.port,
    attempts,
    chatter,
    exchanges,
    page: (host, page) => {
      handlers.set(host, pageHandler(typeof page === 'string' ? fixturePage(page) : page));
    },
    fixture: (name) => {
      const page = fixturePage(name);
      handlers.set(new URL(page.url).hostname, pageHandler(page));
      return page.url;
    },
    serve: (host, handler) => {
      handlers.set(host, handler);
    },
    api: (handler) => {
      for (const host of API_HOSTS) handlers.set(new URL(host).hostname, handler);
    },
    offline: (on) => {
      isOffline = on;
      if (on) proxy.hangUp();
    },
    drop: (drop) => {
      drops.add(drop);
      return () => drops.delete(drop);
    },
    reset: () => {
      isOffline = false;
      handlers.clear();
      drops.clear();
      attempts.length = 0;
      chatter.length = 0;
      exchanges.length = 0;
    },
    close: () => proxy.close(),
  };
  return network;
}

async function read(request: Request): Promise<Exchange> {
  const { hostname, pathname, search } = new URL(request.url);
  return {
    host: hostname,
    method: request.method,
    path: pathname + search,
    headers: request.headers,
    body: await request.clone().text(),
    at: Date.now(),
  };
}
