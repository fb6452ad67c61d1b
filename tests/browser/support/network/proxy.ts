import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What became of an attempt to leave the browser. */
export type Outcome = 'served' | 'refused' | 'offline';

/** One attempt of the browser, or anything in it, to reach a host. */
export interface Attempt {
  readonly host: string;
  readonly port: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly outcome: Outcome;
}

export interface ProxyOptions {
  /** Says what shall become of a connection; called once an attempt. */
  judge(host: string, port: number): Outcome;
  /** Told of every attempt, in order, plain-http ones included. */
  record(attempt: Attempt): void;
  /** Takes over the raw connection of a served attempt. */
  serve(socket: Socket): void;
}

export interface Proxy {
  readonly port: number;
  /** Breaks every open connection: what going offline does. */
  hangUp(): void;
  close(): Promise<void>;
}

/**
 * An HTTP CONNECT proxy on loopback, the browser's only way out. Plain http is refused: nothing here is served without TLS.
 */
export async function startProxy({ judge, record, serve }: ProxyOptions): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { hostname, port } = new URL(request.url ?? '', 'http://unknown.invalid');
    record({ host: hostname, port: Number(port || 80), at: Date.now(), outcome: 'refused' });
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser drops connections at will; that is not this server's failure.
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', (request, stream, head) => {
    const socket = stream as Socket;
    const { hostname: host, port: asked } = new URL(`https://${request.url}`);
    const port = Number(asked || 443);
    const outcome = judge(host, port);
    record({ host, port, at: Date.now(), outcome });
    if (outcome === 'offline') return socket.destroy();
    if (outcome === 'refused') return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    return serve(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    hangUp,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        hangUp();
      }),
  };
}
