import type { Page } from '@playwright/test';
import { ask, GRANTS, LAUNCHER, openSidebar, PAGE, SITE } from '../in-page/support.ts';
import { accountOf, KEY, serveSandbox } from '../steps/account.ts';
import type { ChromiumDriver } from '../support/chromium/driver.ts';
import type { ChromiumSurface } from '../support/chromium/surface.ts';
import type { Driver, Surface } from '../support/driver.ts';
import { FirefoxDriver } from '../support/firefox/driver.ts';
import { inMemory, showsMemory } from '../support/firefox/memory.ts';
import { expect, test } from '../support/test.ts';
import { fromContentScript } from './support.ts';

test.use({ grants: GRANTS });

/** Surely in the memory of the page's process: it stands in the page. A search would be worth nothing if it did not find this. */
const ON_PAGE = 'Olivia Hartwell';

/** What is said to the browser's consoles, in every page, frame and worker that Chromium shows. */
function listen(driver: Driver): string[] {
  const said: string[] = [];
  if (driver.name !== 'chromium') return said;
  const { context } = driver as ChromiumDriver;
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error())));
  return said;
}

/** Everything in the memory of a tab's renderer: the page, our content script, their strings. The frame lives in another process. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

/** A Firefox whose processes can be searched byte by byte; the report says so where the system forbids it. */
function searchable(driver: Driver): FirefoxDriver | undefined {
  if (!(driver instanceof FirefoxDriver)) return undefined;
  if (showsMemory) return driver;
  const description = '2026-11-29: memory is read from /proc, which only Linux has.';
  test.info().annotations.push({ type: 'not searched', description });
  return undefined;
}

/** Those of some texts that stand in the process of the tab or frame at an address. */
async function inProcessOf(
  { system }: FirefoxDriver,
  part: string,
  texts: readonly string[],
): Promise<string[]> {
  const pid = await system.processOf(part);
  if (pid === undefined) throw new Error(`No process holds ${part}.`);
  return inMemory(pid, texts);
}

/** What a page can read, and what our script there could read for it. */
async function readable(tab: Surface, driver: Driver): Promise<Readonly<Record<string, string>>> {
  const page = await tab.evaluate(() => ({
    dom: document.documentElement.outerHTML,
    world: Object.keys(globalThis)
      .map((key) => {
        try {
          return `${key} ${JSON.stringify((globalThis as Record<string, unknown>)[key])}`;
        } catch {
          return key;
        }
      })
      .join('\n'),
    highlights: [...CSS.highlights].flatMap(([, group]) => [...group].map(String)).join('\n'),
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    entries: performance
      .getEntries()
      .map(({ name }) => name)
      .join('\n'),
  }));
  const scripts = await driver.background.evaluate(async (site) => {
    const [open] = await chrome.tabs.query({ url: `${site}/*` });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: open?.id ?? -1 },
      func: async () => JSON.stringify(await chrome.storage.local.get().catch(String)),
    });
    return String(answer?.result);
  }, SITE);
  const local = await driver.background.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
  return { ...page, scripts, local };
}

test('key and records are found nowhere a page or its script can look', async ({ driver, network }) => {
  test.setTimeout(120_000);
  const said = listen(driver);
  const sandbox = serveSandbox(network);
  const { clients } = await accountOf(sandbox);
  const client = clients
    .map(({ texts }) => texts)
    .find(({ fullName = '', phone = '' }) => /^\p{L}+ \p{L}{4,}$/u.test(fullName) && phone.length > 8);
  if (!client?.fullName || !client.phone)
    throw new Error(`No client to look for among ${JSON.stringify(clients[0])}.`);
  network.page('clinic.example', PAGE);
  const options = await driver.open('/options.html');
  await ask(options, 'setup.accept');
  await ask(options, 'account.connect', {
    region: 'global',
    key: KEY,
    plan: { perMinute: 300, perDay: 432_000 },
  });
  await ask(options, 'sites.granted', { origin: SITE, reason: 'options' });
  await ask(options, 'sites.update', { origin: SITE, inPage: true });
  await ask(options, 'people.search', { text: client.fullName });

  const secrets = [
    KEY,
    client.fullName,
    client.phone,
    client.phone.replace(/\D/g, '').slice(-9),
    client.email,
  ].filter((each): each is string => !!each && each.length > 5);
  const places: Record<string, string> = {};
  const firefox = searchable(driver);
  const tab = await driver.open(`${SITE}/`);
  await tab.see(LAUNCHER);
  await tab.until(() => CSS.highlights.size > 0);
  if (firefox) {
    expect(await inProcessOf(firefox, SITE, [ON_PAGE])).toEqual([ON_PAGE]);
    places.memory = String(await inProcessOf(firefox, SITE, secrets));
  }
  const frame = await openSidebar(tab);
  await ask(frame, 'people.search', { text: client.fullName });
  await frame.click({ role: 'tab', name: 'Today' });
  await frame.click('.search input, input');
  await frame.type(client.fullName.slice(0, 4));
  await frame.press('Enter');
  await frame.until((name) => document.body.innerText.includes(name), client.fullName);

  Object.assign(places, await readable(tab, driver), { console: said.join('\n') });
  if (driver.name === 'chromium') {
    const { page } = tab as ChromiumSurface;
    if (page) places.heap = await heapOf(page);
    expect(places.heap).toContain(ON_PAGE);
  }
  if (firefox) {
    // Firefox loads an extension's frame into the process of the page around it, "as a temporary measure" (ProcessIsolation.cpp, ESR
    // 153): what the sidebar shows can be kept from the page's scripts, but not from a page that has taken over its process.
    const { system } = firefox;
    const isShared = (await system.processOf('inpage.html')) === (await system.processOf(SITE));
    places.memoryAfter = String(await inProcessOf(firefox, SITE, isShared ? [KEY] : secrets));
    // Where they are known they are found.
    expect(await inProcessOf(firefox, 'inpage.html', [client.fullName])).toEqual([client.fullName]);
    expect(await inProcessOf(firefox, '/options.html', secrets)).toEqual(secrets);
  }
  const answers = await fromContentScript(driver, [
    { name: 'content.hello', payload: {} },
    { name: 'content.judge', payload: { candidates: [{ text: client.phone }] } },
  ]);
  places.answers = answers.map((answer) => answer.replaceAll(client.phone ?? '', '')).join('\n');
  const found = Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
  );
  expect(found).toEqual([]);
  expect(sandbox.log.some(({ body }) => body?.includes(KEY))).toBe(false);
});
