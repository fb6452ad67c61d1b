import { browser } from 'wxt/browser';
import type { FailureView } from './messages/views.ts';
import type { Changed, MessageName, RequestOf, ResponseOf } from './protocol.ts';

/** A request the background refused or could not fulfil; `failure.code` chooses the words. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly failure: FailureView;
  constructor(failure: FailureView, options?: ErrorOptions) {
    super(failure.code, options);
    this.failure = failure;
  }
}

const gone = new AbortController();
/** Aborts once a message has found that this extension was updated or removed under its sender. */
export const extensionGone: AbortSignal = gone.signal;

let isPrivate = false;
/**
 * Said with every message from now on: this surface stands beside a private window. Browsers tell the background of no side panel
 * which window it is in; what is in a tab needs not say it.
 */
export function sayPrivate(): void {
  isPrivate = true;
}

/** What travels back: the router never lets an exception cross as one. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; failure: FailureView };

/**
 * Sends one message to the background. Carries types only, so that a surface bundles no schema.
 * Throws `RequestFailure`; code `stale` means that this extension was updated under the surface.
 */
export async function send<Name extends MessageName>(
  name: Name,
  payload: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  let answer: Envelope<ResponseOf<Name>> | undefined;
  try {
    answer = (await browser.runtime.sendMessage({
      name,
      payload,
      ...(isPrivate ? { private: true } : {}),
    })) as typeof answer;
  } catch (cause) {
    if (browser.runtime?.id) throw new RequestFailure({ code: 'no-background' }, { cause });
    gone.abort();
    throw new RequestFailure({ code: 'stale' }, { cause });
  }
  if (answer === undefined) throw new RequestFailure({ code: 'no-background' });
  if (answer.ok) return answer.value;
  throw new RequestFailure(answer.failure);
}

/** How long to wait before each further try, in ms: a background that was ended starts with the next message. */
const PAUSES = [50, 400, 1500];

/**
 * As `send`, and again when the background was ended under the message. Only for what may arrive twice: questions, and writes
 * whose `intent` makes the second the same write as the first.
 */
export async function sendUntilHeard<Name extends MessageName>(
  name: Name,
  payload: RequestOf<Name>,
  sendMessage: typeof send = send,
): Promise<ResponseOf<Name>> {
  for (const pause of PAUSES) {
    try {
      return await sendMessage(name, payload);
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.failure.code !== 'no-background') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return sendMessage(name, payload);
}

/** Calls `listener` whenever the background says that something changed, until the signal ends it. */
export function onChanged(listener: (change: Changed) => void, signal: AbortSignal): void {
  const receive = (message: unknown) => {
    if (isChanged(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), { once: true });
}

function isChanged(message: unknown): message is Changed {
  return typeof message === 'object' && message !== null && 'changed' in message;
}
