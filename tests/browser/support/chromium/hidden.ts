import type { CDPSession } from '@playwright/test';
import { until } from '../poll.ts';
import type { Send } from './surface.ts';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What the protocol says of a target; a private window's profile is a browser context of its own. */
export interface TargetInfo {
  readonly type: string;
  readonly url: string;
  readonly attached: boolean;
  readonly browserContextId?: string;
}

/** A target that Playwright hides or holds alone (side panel, popup, worker), spoken to through the browser's session. */
export interface Tunnel {
  readonly targetId: string;
  readonly send: Send;
  /** False once the target has gone. */
  isOpen(): boolean;
}

/**
 * Attaches to the first target whose address satisfies `matches`, waiting for it. Messages travel inside messages
 * (`flatten: false`), because Playwright would swallow the events of a session it does not know.
 */
export async function attach(
  browser: CDPSession,
  what: string,
  matches: (target: TargetInfo) => boolean,
): Promise<Tunnel> {
  const { targetId } = await until(what, async () =>
    (await browser.send('Target.getTargets')).targetInfos.find(matches),
  );
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let isOpen = true;

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    isOpen = false;
    for (const [id, settle] of waiting) settle({ id, error: { message: `${what} has gone` } });
    waiting.clear();
  });

  const request = async (method: string, params: unknown): Promise<never> => {
    if (!isOpen) throw new Error(`${method}: ${what} has gone`);
    lastId += 1;
    const id = lastId;
    const answered = new Promise<Answer>((settle) => waiting.set(id, settle));
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as never; // The protocol's types say what each method answers.
  };
  const send: Send = (method, params) => request(method, params);
  return { targetId, send, isOpen: () => isOpen };
}
