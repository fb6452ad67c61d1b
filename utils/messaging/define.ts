import * as z from 'zod/mini';

// The policy of extension pages forbids what zod compiles schemas with; without this each start reports a violation.
z.config({ jitless: true });

/**
 * Who may send a message; told from the browser's `sender`, never from the payload (architecture, wall 2).
 * `frame` is our own app inside a host page: it may look and navigate, and whatever writes moves to a native surface.
 */
export type Sender = 'panel' | 'popup' | 'options' | 'welcome' | 'frame' | 'content';

/** The extension's own top-level pages. */
export const NATIVE = ['panel', 'popup', 'options', 'welcome'] as const satisfies Sender[];
/** Every surface that may show a record. */
export const OURS = [...NATIVE, 'frame'] as const satisfies Sender[];

/** One message: what it takes, what it answers, who may send it. The answer's schema also strips what is not meant to leave. */
export interface Message<Request = unknown, Response = unknown> {
  request: z.ZodMiniType<Request>;
  response: z.ZodMiniType<Response>;
  senders: readonly Sender[];
}

/** Keeps a message's types; the protocol is the sum of these. */
export function message<Request, Response>(
  senders: readonly Sender[],
  request: z.ZodMiniType<Request>,
  response: z.ZodMiniType<Response>,
): Message<Request, Response> {
  return { request, response, senders };
}
