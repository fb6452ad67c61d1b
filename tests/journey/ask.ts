import type { MessageName, PersonView, RequestOf, ResponseOf } from '../../utils/messaging/index.ts';
import type { Surface } from '../browser/support/index.ts';

export type Person = PersonView;

/** Asks the background as the panel does, from the panel's own document, so that the answer is the API's and not the view's. */
export async function ask<Name extends MessageName>(
  panel: Surface,
  name: Name,
  payload: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = await panel.evaluate(
    (message: { name: string; payload: unknown }) =>
      chrome.runtime.sendMessage(message) as Promise<{
        ok: boolean;
        value?: unknown;
        failure?: { code: string };
      }>,
    { name, payload },
  );
  if (!answer?.ok) throw new Error(`${name}: ${answer?.failure?.code ?? 'no answer'}`);
  return answer.value as ResponseOf<Name>;
}

/**
 * Asks again until the answer holds; the API is asked, so a view that lies cannot pass. Slowly: each question is a request, and a
 * trial account has one a second.
 */
export async function until<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
  ms = 15_000,
): Promise<Value> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(`still not so after ${ms} ms: ${JSON.stringify(value).slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
