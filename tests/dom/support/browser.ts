import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import type { Envelope } from '@/utils/messaging/index.ts';

type Tree = { [key: string]: Tree | string };

/** `locales/en.yml` as the browser serves it: one flat list, plurals joined by bars (`@wxt-dev/i18n`). */
function messages(tree: Tree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = [...path, key];
    if (typeof value !== 'object') return [[at.join('_'), String(value)]];
    return 'n' in value ? [[at.join('_'), Object.values(value).join(' | ')]] : messages(value, at);
  });
}

const english = new Map(messages(parse(readFileSync('locales/en.yml', 'utf8')) as Tree));

/** What a test's background answers: a value, a failure's code, or a function of the payload. */
export type Answers = Record<string, unknown>;

/** A failure as an answer. */
export const refusal = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

/** Every message that was sent, in order. */
export interface Sent {
  name: string;
  payload: unknown;
}

/** The fake browser speaks English and a pretend background answers. Returns the list of what was sent. */
export function installBrowser(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string, given: string[] | string = []) =>
      (english.get(name) ?? '').replaceAll(/\$(\d)/g, (_, place) => [given].flat()[Number(place) - 1] ?? ''),
    getUILanguage: () => 'en',
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Sent) => {
    sent.push(message);
    return envelope(answers[message.name], message);
  }) as never);
  return sent;
}

function envelope(answer: unknown, { name, payload }: Sent): Envelope<unknown> | Promise<Envelope<unknown>> {
  if (answer === undefined) throw new Error(`The test answers no ${name}.`);
  if (answer instanceof Promise) return answer.then((value) => envelope(value, { name, payload }));
  if (typeof answer === 'function') return envelope(answer(payload), { name, payload });
  if (typeof answer === 'object' && answer !== null && 'refusal' in answer) {
    return { ok: false, failure: answer.refusal as { code: string } };
  }
  return { ok: true, value: answer };
}

/** Tells every surface that something changed, as the background does. */
export async function tellChanged(changed: string): Promise<void> {
  // The fake passes on what it is given; its types ask for a sender and an answer that nobody reads here.
  const trigger = fakeBrowser.runtime.onMessage.trigger as (message: unknown) => Promise<unknown>;
  await trigger({ changed });
}

/** What the browser's own prompt answers from now on; the spy tells what it was asked. */
export function answerPrompt(granted: boolean) {
  // WebExtension types say void for what resolves to a boolean.
  return vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async () => granted) as never);
}
