import english from 'virtual:messages';
import type { MessageName } from '@/utils/messaging/index.ts';
import { answersFor } from './answers.ts';

type Listener = (message: unknown) => void;

/** As much of the browser as the panel needs, answered from fixtures. `window.harness` lets a script play the background. */
const heard = new Set<Listener>();
const query = new URLSearchParams(location.search);
const answers = answersFor(query);
const event = { addListener: () => undefined, removeListener: () => undefined };

export const browser = {
  i18n: {
    getMessage(name: string, given: string[] | string = []): string {
      if (name === '@@bidi_dir') return query.get('dir') ?? 'ltr';
      return (english[name] ?? '').replaceAll(
        /\$(\d)/g,
        (_: string, place: string) => [given].flat()[Number(place) - 1] ?? '',
      );
    },
    getUILanguage: () => 'en',
  },
  runtime: {
    id: 'harness',
    async sendMessage({ name, payload }: { name: MessageName; payload: never }): Promise<unknown> {
      const answer = answers[name];
      await new Promise((done) => setTimeout(done, Number(query.get('delay') ?? 0)));
      const value = await (typeof answer === 'function' ? answer(payload) : answer);
      if (value instanceof Object && 'refusal' in value) return { ok: false, failure: value.refusal };
      if (value === undefined && name !== 'activity.outcome')
        throw new Error(`The harness answers no ${name}`);
      return { ok: true, value };
    },
    onMessage: {
      addListener: (listener: Listener) => heard.add(listener),
      removeListener: (listener: Listener) => heard.delete(listener),
    },
    getURL: (path: string) => path,
    openOptionsPage: async () => undefined,
  },
  tabs: {
    query: async () => [{ id: 1, windowId: 1 }],
    create: async () => undefined,
    onActivated: event,
    onRemoved: event,
  },
  permissions: { request: async () => true },
};

Object.assign(window, {
  harness: {
    answers,
    tell: (changed: string) => {
      for (const listener of heard) listener({ changed });
    },
  },
});
