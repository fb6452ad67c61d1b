import type { Sandbox } from '../sandbox/index.ts';
import { calls, KEY, serveSandbox } from './steps/account.ts';
import { accept, connected, KEY_FIELD, pressConnect, tryToConnect } from './steps/welcome.ts';
import type { Network, Surface } from './support/index.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

/** One way in which a right-looking key is not accepted, and the words it gets. */
interface Refusal {
  readonly name: string;
  readonly words: RegExp;
  /** Breaks what the answer depends on. */
  break(sandbox: Sandbox, network: Network): void;
  /** Puts it right again. */
  heal(sandbox: Sandbox, network: Network): void;
}

const fault = (kind: 'tooMany' | 'html' | 'empty' | 'serverError'): Pick<Refusal, 'break' | 'heal'> => ({
  break: (sandbox) => sandbox.setFaults({ getAccountInfo: [{ kind }] }),
  heal: (sandbox) => sandbox.setFaults({}),
});

const answer = (status: number, message: string): Pick<Refusal, 'break' | 'heal'> => ({
  break: (_, network) => network.api(() => Response.json({ message }, { status })),
  heal: (sandbox, network) => network.api((request) => sandbox.fetch(request)),
});

const REFUSALS: readonly Refusal[] = [
  {
    name: 'no network',
    words: /^api\.whautomate\.com did not answer\. Check the connection/,
    break: (_, network) => network.offline(true),
    heal: (_, network) => network.offline(false),
  },
  { name: 'the minute’s limit', words: /^This minute's requests are used up/, ...fault('tooMany') },
  {
    name: 'the day’s limit',
    words: /^Today's requests of this account are used up, so the key can't be tried/,
    ...answer(429, 'Limit Exceeded'),
  },
  { name: 'an HTML page', words: /^Whautomate answered in a way we don't understand/, ...fault('html') },
  { name: 'an empty body', words: /^Whautomate answered in a way we don't understand/, ...fault('empty') },
  { name: 'status 500', words: /^Whautomate had a problem \(500\)/, ...fault('serverError') },
  {
    name: 'an unknown route',
    words: /^This address answers, but not as Whautomate does/,
    ...answer(403, 'Missing Authentication Token'),
  },
];

test(
  'each refusal of the service has a sentence of its own, and the typed key stays',
  chromiumOnly('2026-11-29: form and background are the same code in both.'),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network);
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);
    await welcome.fill(KEY_FIELD, KEY);

    for (const refusal of REFUSALS) {
      await test.step(refusal.name, async () => {
        refusal.break(sandbox, network);
        await pressConnect(welcome);
        expect(await refusalOf(welcome, refusal.words.source)).toMatch(refusal.words);
        expect(await typedKey(welcome)).toBe(KEY);
        refusal.heal(sandbox, network);
      });
    }

    await pressConnect(welcome);
    await connected(welcome);
  },
);

test(
  'a wrong key and a wrong region are told apart by one press',
  chromiumOnly('2026-11-29: form and background are the same code in both.'),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network);
    // The account lives in India: Global does not know its key.
    network.api((request) =>
      new URL(request.url).hostname === 'api.in.whautomate.com'
        ? sandbox.fetch(request)
        : Response.json({ message: 'Forbidden' }, { status: 403 }),
    );
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);

    await tryToConnect(welcome, { key: 'not-the-key-of-anybody', region: 'India' });
    expect(await refusalOf(welcome, 'India does not know this key')).toContain('copy the key again, whole');
    expect(await typedKey(welcome)).toBe('not-the-key-of-anybody');

    await tryToConnect(welcome, { region: 'Global' });
    expect(await refusalOf(welcome, 'Global does not know this key')).toContain('choose India');
    expect(await typedKey(welcome)).toBe(KEY);

    await welcome.click({ role: 'button', name: 'Try with India' });
    await connected(welcome);
    expect(await welcome.evaluate(() => document.body.innerText)).toContain(
      'Connected to Lumora Dental & Wellness, India',
    );
  },
);

test(
  'what cannot be a key is refused without a request, each with its sentence',
  chromiumOnly('2026-11-29: form and background are the same code in both.'),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network);
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);
    const typed = [
      ['', 'Paste your API key first.'],
      ['   ', 'Paste your API key first.'],
      ['two words', 'The key has a space in it. Copy it again, as one piece.'],
      ['schlüssel-1234', 'The key has a sign that keys never have: ü. Copy it again from Whautomate.'],
      ['short', 'That is too short for a key. Copy all of it.'],
      ['k'.repeat(201), 'That is too long for a key. Copy only the key.'],
    ] as const;

    for (const [key, words] of typed) {
      await tryToConnect(welcome, { key });
      expect(await refusalOf(welcome, words)).toBe(words);
      expect(await typedKey(welcome)).toBe(key);
    }
    expect(sandbox.log).toEqual([]);

    await tryToConnect(welcome, { key: `  ${KEY}  ` });
    await connected(welcome);
    expect(calls(sandbox, 'getAccountInfo')).toBe(1);
  },
);

test('once connected, the key is in no document, no store in the clear and no answer', async ({
  driver,
  network,
}) => {
  serveSandbox(network);
  const welcome = await driver.find('/welcome.html');
  await accept(welcome);
  const answers = await listenToAnswers(welcome);
  await tryToConnect(welcome);
  await connected(welcome);
  const options = await driver.open('/options.html');
  await options.see({ role: 'button', name: 'Replace key' });
  const panel = await driver.panel(options);
  await panel.see('#search, [data-key="search"]');

  for (const surface of [welcome, options, panel]) expect(await everything(surface)).not.toContain(KEY);
  expect(await stored(options)).toContain('currentAccount');
  expect(await stored(options)).not.toContain(KEY);
  const heard = await answers();
  expect(heard).toContain('Lumora Dental');
  expect(heard).not.toContain(KEY);
  expect(await askEverything(options)).not.toContain(KEY);
  const kept = await databases(options);
  expect(kept).toContain('[a key that cannot be taken out]');
  expect(kept).not.toContain('[a key to take]');
  expect(kept).not.toContain(KEY);
});

/** The sentence that the form shows, once it begins with the given words (a regular expression's source, or plain). */
function refusalOf(welcome: Surface, start: string): Promise<string> {
  return welcome.until((words: string) => {
    const shown = [...document.querySelectorAll<HTMLElement>('.err, .banner .b, [role="alert"]')];
    const pattern = new RegExp(words.startsWith('^') ? words : words.replace(/[.()?]/g, '\\$&'));
    return shown.map((each) => each.innerText.trim()).find((text) => pattern.test(text));
  }, start);
}

function typedKey(welcome: Surface): Promise<string> {
  return welcome.read(KEY_FIELD, (field) => (field as HTMLInputElement).value);
}

/** Whatever a document holds: its markup, what was typed, and its own stores. */
function everything(surface: Surface): Promise<string> {
  return surface.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
    const typed = fields.map(({ value }) => value);
    return JSON.stringify([
      document.documentElement.outerHTML,
      typed,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]);
  });
}

/** Everything the extension keeps in its storage areas. */
function stored(surface: Surface): Promise<string> {
  return surface.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
}

/** Records what the background answers to a document's messages, and what it tells everybody, from now on. */
async function listenToAnswers(surface: Surface): Promise<() => Promise<string>> {
  await surface.evaluate(() => {
    const scope = globalThis as { heard?: unknown[] };
    const heard: unknown[] = [];
    scope.heard = heard;
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
    Object.assign(runtime, {
      sendMessage: async (message: unknown) => {
        const answer = await send(message);
        heard.push(answer);
        return answer;
      },
    });
    runtime.onMessage.addListener((message: unknown) => {
      heard.push(message);
    });
  });
  return () => surface.evaluate(() => JSON.stringify((globalThis as { heard?: unknown[] }).heard));
}

/** The answers to every message that tells about accounts, as text. */
function askEverything(surface: Surface): Promise<string> {
  return surface.evaluate(async () => {
    const ask = (name: string) => chrome.runtime.sendMessage({ name, payload: {} }) as Promise<unknown>;
    const names = ['setup.get', 'sites.list', 'activity.list', 'budget.get', 'booking.options'];
    return JSON.stringify(await Promise.all(names.map(ask)));
  });
}

/** The text of every record of every database: bytes as Latin letters, so that a key among them would be seen. */
function databases(surface: Surface): Promise<string> {
  return surface.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const words = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
      if (value instanceof CryptoKey)
        return value.extractable ? '[a key to take]' : '[a key that cannot be taken out]';
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.values(value).map(words).join(' ');
    };
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        texts.push(...(await settled(database.transaction(store).objectStore(store).getAll())).map(words));
      database.close();
    }
    return texts.join('\n');
  });
}
