import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { FailureView } from './messages/views.ts';
import { type MessageName, type Protocol, protocol, type RequestOf, type ResponseOf } from './protocol.ts';
import type { Envelope } from './send.ts';
import { type Origin, originOf } from './sender.ts';

/** What fulfils a message. It is called in the same turn the message arrives, so a user gesture still counts in it. */
export type Handler<Name extends MessageName> = (
  request: RequestOf<Name>,
  from: Origin,
) => Promise<ResponseOf<Name>> | ResponseOf<Name>;

export type Handlers = { [Name in MessageName]: Handler<Name> };

export interface RouterOptions {
  handlers: Handlers;
  /** Turns whatever a handler threw into data; never lets a key or a record out. */
  failureOf(error: unknown): FailureView;
  /** Whether a frame inside a page stands where our own script put it; any other is told nothing (architecture, wall 4). */
  isOpenFrame(origin: Origin): Promise<boolean>;
  originOf?: (from: Browser.runtime.MessageSender) => Origin | undefined;
}

const NOT_ALLOWED: Envelope<never> = { ok: false, failure: { code: 'not-allowed' } };

const shape = z.object({
  name: z.string(),
  payload: z.unknown(),
  /** Said by a surface of itself (`sayPrivate`). Believed, since it can only make us keep less. */
  private: z.optional(z.literal(true)),
});

/**
 * Checks a message's shape, its sender, its schema, in that order, and only then calls the handler (architecture, wall 2).
 * Returns undefined for what is not ours to answer. Answers are cut to their schema: what it does not name stays inside.
 */
export function createRouter({ handlers, failureOf, isOpenFrame, originOf: tell = originOf }: RouterOptions) {
  return (message: unknown, from: Browser.runtime.MessageSender): Promise<Envelope<unknown>> | undefined => {
    const parsed = shape.safeParse(message);
    if (!parsed.success || !isName(parsed.data.name)) return undefined;
    const { name, payload } = parsed.data as { name: MessageName; payload: unknown };
    const entry = protocol[name];
    const told = tell(from);
    const origin = told && { ...told, private: told.private || parsed.data.private === true };
    if (!origin || !(entry.senders as readonly string[]).includes(origin.sender)) {
      return Promise.resolve(NOT_ALLOWED);
    }
    if (origin.sender === 'frame' && name !== 'frame.redeem') {
      return isOpenFrame(origin).then((isOpen) => (isOpen ? checked(name, payload, origin) : NOT_ALLOWED));
    }
    return checked(name, payload, origin);
  };

  function checked(name: MessageName, payload: unknown, origin: Origin): Promise<Envelope<unknown>> {
    const request = protocol[name].request.safeParse(payload);
    if (!request.success) return Promise.resolve({ ok: false, failure: { code: 'bad-request' } });
    return answer(name, () => (handlers[name] as Handler<MessageName>)(request.data as never, origin));
  }

  async function answer(name: MessageName, run: () => unknown): Promise<Envelope<unknown>> {
    try {
      const value = await start(run);
      return { ok: true, value: protocol[name].response.parse(value) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}

/** Runs in the caller's turn and turns a synchronous throw into a rejection. */
function start(run: () => unknown): Promise<unknown> {
  try {
    return Promise.resolve(run());
  } catch (error) {
    return Promise.reject(error);
  }
}

function isName(name: string): name is keyof Protocol {
  return Object.hasOwn(protocol, name);
}
