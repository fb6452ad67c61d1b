import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** Thrown by the handler instead of an answer: the connection is to end here. */
export class Dropped extends Error {
  override readonly name = 'Dropped';
}

/** A web-standard handler as a Node listener, for `node:http` and `node:https` alike. */
export function listenerOf(fetch: (request: Request) => Promise<Response>): RequestListener {
  const answer = async (request: Request, { incoming }: HttpBindings): Promise<Response> => {
    try {
      return await fetch(request);
    } catch (error) {
      if (!(error instanceof Dropped)) throw error;
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  // The adapter would otherwise replace the test's own global Request and Response.
  return getRequestListener(answer as Parameters<typeof getRequestListener>[0], {
    overrideGlobalObjects: false,
  });
}

/** Listens on loopback only. Port 0 takes a free one. */
export async function listen(
  listener: RequestListener,
  port: number,
): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${actual}` };
}
