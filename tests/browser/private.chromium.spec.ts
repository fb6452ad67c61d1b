import type { RequestOf, ResponseOf } from '../../utils/messaging/index.ts';
import { LAUNCHER, openSidebar } from './in-page/support.ts';
import { accountOf, calls, KEY, serveSandbox } from './steps/account.ts';
import { openClient } from './steps/panel.ts';
import { tell } from './steps/reach.ts';
import type { ChromiumDriver } from './support/chromium/driver.ts';
import type { PrivateWindow } from './support/chromium/private.ts';
import type { Driver, Evaluator, Surface } from './support/driver.ts';
import { until } from './support/poll.ts';
import { expect, test } from './support/test.ts';

const SITE = 'https://clinic.example';
const ACCOUNT = { region: 'global', key: KEY, plan: { perMinute: 300, perDay: 432_000 } };
/** A client of the account, by the name they are searched for. */
const NAME = 'Hannah';

test.use({ grants: [`${SITE}/*`] });

/** A private window with a person on its page, and an Options page among the windows that are not private. */
interface Desk {
  readonly window: PrivateWindow;
  readonly others: Surface;
}

/** Connects an account, and then opens a private window. */
async function sitDown(driver: Driver): Promise<Desk> {
  driver.network.page('clinic.example', {
    html: '<!doctype html><title>Clinic</title><p>Call Olivia Hartwell, +1 303 555 0142.</p>',
  });
  const options = await driver.open('/options.html');
  await tell(options, 'setup.accept');
  await tell(options, 'account.connect', ACCOUNT);
  await tell(options, 'sites.granted', { origin: SITE, reason: 'options' });
  await tell(options, 'sites.update', { origin: SITE, inPage: true });
  const window = await (driver as ChromiumDriver).openPrivateWindow(`${SITE}/`);
  return { window, others: await driver.open('/options.html') };
}

type LookUp = (driver: Driver, window: PrivateWindow, name: string) => Promise<void>;

const inPanel: LookUp = async (_driver, window, name) => {
  const panel = await window.panel();
  await panel.see('.rows .item[data-key]');
  await openClient(panel, name);
};
const inPopup: LookUp = async (driver, { page }, name) => {
  const popup = await driver.popup(page);
  await popup.see('[data-roving]');
  await popup.fill('input', name);
  await popup.press('Enter');
  await popup.until((words) => document.body.innerText.includes(words), `${name} `);
  await popup.press('Escape');
};
const inSidebar: LookUp = async (_driver, { page }, name) => {
  await page.see(LAUNCHER);
  await openClient(await openSidebar(page), name);
};

test('who is looked up in a private window, in panel, popup or page, is found and not kept', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const { window, others } = await sitDown(driver);
  await window.page.until(() => [...CSS.highlights.values()].some((ranges) => ranges.size > 0));
  // Something is kept already: a database that must stay as it is.
  await tell(others, 'people.search', { text: 'Patel' });
  await window.page.bringToFront();
  const before = await kept(driver.background);
  const [asked, spent] = [sandbox.log.length, await used(others)];
  const places = [
    ['popup', 'Diego', inPopup],
    ['sidebar', 'Julia', inSidebar],
    ['panel', NAME, inPanel],
  ] as const;
  for (const [place, name, lookUp] of places) {
    await test.step(place, async () => {
      const searches = calls(sandbox, 'listClients');
      await lookUp(driver, window, name);
      expect(calls(sandbox, 'listClients')).toBe(searches + 1);
      expect(await kept(driver.background)).toEqual(before);
    });
  }

  // One account, one budget: what was asked in there is counted where all is. What is on its way is counted already, and not in
  // the service's log yet.
  await expect.poll(async () => (await used(others)) - spent - (sandbox.log.length - asked)).toBe(0);

  // The same in front of everybody is remembered, or the test would prove nothing.
  await window.close();
  await until('the private window to go', async () => !(await hasPrivate(driver.background)));
  for (const [, name] of places) expect(await known(others, name)).toEqual([]);
  await tell(others, 'people.search', { text: NAME });
  expect(await known(others, NAME)).not.toEqual([]);
  expect((await kept(driver.background)).directory).not.toEqual(before.directory);
});

test('a panel beside a private window keeps nothing while another window is in front', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const { window, others } = await sitDown(driver);
  await window.page.bringToFront();
  const panel = await window.panel();
  await panel.see('.rows .item[data-key]');
  await openClient(panel, NAME);
  await driver.background.evaluate(() => chrome.windows.create({ focused: true }));
  await until('the other window to be in front', () =>
    driver.background.evaluate(async () => !(await chrome.windows.getLastFocused()).incognito),
  );
  // News of people, at which the panel asks again for whom it shows.
  const opened = calls(sandbox, 'getClient');
  await tell(others, 'people.search', { text: 'Patel' });
  await panel.lose('[aria-busy="true"]');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(calls(sandbox, 'getClient')).toBe(opened);
  expect(await known(others, 'Patel')).not.toEqual([]);
  expect(await known(others, NAME)).toEqual([]);
});

test('the account is the one of all windows, and stays when the private window goes', async ({
  driver,
  network,
}) => {
  serveSandbox(network);
  const { window, others } = await sitDown(driver);
  const { account } = await tell<ResponseOf<'setup.get'>>(others, 'setup.get');
  expect(account).toBeDefined();
  const panel = await window.panel();
  expect((await tell<ResponseOf<'setup.get'>>(panel, 'setup.get')).account).toEqual(account);

  // Chromium shows the extension's own pages in no private window: Options open in another.
  await others.close();
  await panel.evaluate(() => chrome.runtime.openOptionsPage());
  const options = await driver.find('/options.html');
  expect(await options.evaluate(async () => (await chrome.tabs.getCurrent())?.incognito)).toBe(false);

  await window.close();
  await until('the private window to go', async () => !(await hasPrivate(driver.background)));
  expect((await tell<ResponseOf<'setup.get'>>(options, 'setup.get')).account).toEqual(account);
});

test('what is saved from a private window is listed under Activity in the others', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const { window, others } = await sitDown(driver);
  const locationId = (await accountOf(sandbox)).locations[0]?.id ?? '';
  await window.page.bringToFront();
  const panel = await window.panel();
  const fields = { name: 'Olivia Hartwell', phone: '+1 303 555 0142', locationId };
  const person: RequestOf<'person.create'> = { intent: 'from-private-1', kind: 'client', fields };
  await tell(panel, 'person.create', person);
  await window.close();
  const { jobs } = await tell<ResponseOf<'activity.list'>>(others, 'activity.list');
  expect(jobs.map(({ about, state }) => ({ name: about.name, state }))).toEqual([
    { name: 'Olivia Hartwell', state: 'done' },
  ]);
  expect((await accountOf(sandbox)).clients.some(({ texts }) => texts.fullName === 'Olivia Hartwell')).toBe(
    true,
  );
});

/** Who is kept here by a name, without a request. */
async function known(surface: Surface, text: string): Promise<unknown[]> {
  const { people } = await tell<ResponseOf<'people.search'>>(surface, 'people.search', { text, local: true });
  return people;
}

async function used(surface: Surface): Promise<number> {
  return (await tell<ResponseOf<'activity.list'>>(surface, 'activity.list')).budget.day.used;
}

function hasPrivate(background: Evaluator): Promise<boolean> {
  return background.evaluate(async () => (await chrome.windows.getAll()).some(({ incognito }) => incognito));
}

/** What is on disk: every setting, and a fingerprint of each database; of the queue's, without what counts requests. */
function kept(background: Evaluator): Promise<Readonly<Record<string, unknown>>> {
  return background.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bytes = (_key: string, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? [...new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer)]
        : value;
    const found: Record<string, unknown> = { local: await chrome.storage.local.get() };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      const stores = [...database.objectStoreNames].filter(
        (store) => `${name} ${store}` !== 'requests accounts',
      );
      const records = await Promise.all(
        stores.map((store) => settled(database.transaction(store).objectStore(store).getAll())),
      );
      database.close();
      const text = new TextEncoder().encode(JSON.stringify(records, bytes));
      found[name] = [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))].join();
    }
    return found;
  });
}
