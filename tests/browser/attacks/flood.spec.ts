import fc from 'fast-check';
import { type MessageName, protocol } from '../../../utils/messaging/protocol.ts';
import { ask, GRANTS, openPage, SITE } from '../in-page/support.ts';
import { chromiumOnly, expect, test } from '../support/test.ts';
import { fromContentScript, state } from './support.ts';

test.use({ grants: GRANTS });

const NAMES = Object.keys(protocol) as MessageName[];
const MESSAGES = 1_000;

/** Words that mean something to some message, so that random payloads come near to real ones. */
const KEYS = [
  ...[
    'id',
    'name',
    'kind',
    'value',
    'origin',
    'text',
    'phones',
    'emails',
    'intent',
    'fields',
    'tabId',
    'key',
    'region',
  ],
  ...[
    'plan',
    'candidates',
    'identities',
    'edge',
    'at',
    'width',
    'where',
    'pass',
    'parents',
    'view',
    'next',
    'add',
    'remove',
  ],
  ...['__proto__', 'constructor', 'toString', 'then', 'toJSON'],
];
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'client',
    'demo',
    SITE,
    '+13035550142',
    'end',
    'everywhere?',
    -1,
    0.5,
    1e308,
    'x'.repeat(10_000),
    '\u0000',
    '\uD800',
  ),
);
const payload = fc.oneof(
  fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 6 }),
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 3 }),
);
const message = fc.oneof(
  { weight: 8, arbitrary: fc.record({ name: fc.constantFrom(...NAMES), payload }) },
  { weight: 1, arbitrary: fc.record({ name: fc.string(), payload }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const sample = (seed: number) => fc.sample(message, { numRuns: MESSAGES, seed });
const named = (each: unknown) => (each as { name?: string } | null)?.name ?? '';

test(`${MESSAGES} random messages from a content script: no effect, no data, no crash`, async ({
  driver,
}) => {
  test.setTimeout(180_000);
  const { options } = await openPage(driver);
  const clients = (await ask(options, 'people.search', { text: 'a' }).catch(() => ({
    matches: [],
  }))) as object;
  const before = await state(options, driver);
  const messages = sample(20261122).filter((each) => named(each) !== 'content.hide');
  const answers = await fromContentScript(driver, messages);

  expect(answers).toHaveLength(messages.length);
  expect(answers.filter((answer) => answer === 'no answer')).toEqual([]);
  const known = [...new Set(JSON.stringify(clients).match(/[A-Z][a-zé]+ [A-Z][a-zé]+/g) ?? [])];
  const leaked = answers.filter((answer) => known.some((name) => answer?.includes(name)));
  expect(leaked).toEqual([]);
  // What a content script may ask for is small: status words, parsed numbers, a pass. Nothing else is ever answered.
  const foreign = answers.filter(
    (answer, index) => answer?.startsWith('{"ok":true') && !/^content\./.test(named(messages[index])),
  );
  expect(foreign).toEqual([]);
  expect(await state(options, driver)).toBe(before);
});

test(
  `${MESSAGES} random messages from a page: nobody hears them`,
  chromiumOnly('2026-11-29: a page has no channel in either; the one it might find is tried in both.'),
  async ({ driver }) => {
    const { options, tab } = await openPage(driver);
    const before = await state(options, driver);
    const answers = await tab.evaluate(
      async (messages, id) => {
        const heard: unknown[] = [];
        addEventListener('message', (event) => event.source !== window && heard.push(event.data));
        const runtime = (
          globalThis as {
            chrome?: { runtime?: { sendMessage?(id: string, message: unknown): Promise<unknown> } };
          }
        ).chrome?.runtime;
        for (const each of messages) {
          postMessage(each, '*');
          document.dispatchEvent(
            new CustomEvent(String((each as { name?: string } | null)?.name), { detail: each }),
          );
          await runtime?.sendMessage?.(id, each).then(
            (answer) => heard.push(answer),
            () => undefined,
          );
        }
        return heard;
      },
      sample(7) as unknown[],
      new URL(driver.origin).host,
    );
    expect(answers).toEqual([]);
    expect(await state(options, driver)).toBe(before);
  },
);
