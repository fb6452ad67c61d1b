import { KEY, serveSandbox } from './steps/account.ts';
import { tell } from './steps/reach.ts';
import type { ChromiumDriver } from './support/chromium/driver.ts';
import type { PrivateWindow } from './support/chromium/private.ts';
import type { Driver, Evaluator, Surface } from './support/driver.ts';
import { expect, test } from './support/test.ts';

const SITE = 'https://clinic.example';
const ACCOUNT = { region: 'global', key: KEY, plan: { perMinute: 300, perDay: 432_000 } };

test.use({ grants: [`${SITE}/*`] });

/** A private window with a person on its page, an Options page beside it, and one among the windows that are not private. */
interface Desk {
  readonly window: PrivateWindow;
  readonly ours: Surface;
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
  const window = await (driver as ChromiumDriver).openPrivateWindow(`${SITE}/`);
  const ours = await window.openBeside('/options.html');
  return { window, ours, others: await driver.open('/options.html') };
}

test('people are found in a private window by a worker of its own, and nothing of it is kept', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const { window, ours, others } = await sitDown(driver);
  const isPrivate = () => chrome.extension.inIncognitoContext;
  expect(await driver.background.evaluate(isPrivate)).toBe(false);
  expect(await window.background.evaluate(isPrivate)).toBe(true);

  // What is searched for in front of everybody is remembered, or the test would prove nothing.
  expect((await kept(driver.background)).databases.directory).toBeUndefined();
  await tell(others, 'people.search', { text: 'Patel' });
  expect((await kept(driver.background)).databases.directory).toBeGreaterThan(0);

  // 2026-11-29: until then there is no account in private windows (below).
  await tell(ours, 'account.connect', ACCOUNT);
  await window.page.until(() => [...CSS.highlights.values()].some((ranges) => ranges.size > 0));
  const [before, asked] = [await kept(driver.background), sandbox.log.length];
  await tell(ours, 'people.lookup', { phones: ['+13035550142'], emails: [], name: 'Olivia Hartwell' });
  const { people } = await tell<{ people: unknown[] }>(ours, 'people.search', { text: 'Hannah' });
  expect(people.length).toBeGreaterThan(0);
  expect(sandbox.log.length).toBeGreaterThan(asked);
  expect(await kept(driver.background)).toEqual(before);

  // The private worker remembers it in memory, until the last private window is closed.
  expect((await kept(window.background)).databases.directory).toBeGreaterThan(0);
  await ours.close();
  await window.page.close();
  const { background } = await (driver as ChromiumDriver).openPrivateWindow(`${SITE}/`);
  expect((await kept(background)).databases.directory).toBeUndefined();
  expect(await kept(driver.background)).toEqual(before);
});

const SHARED =
  'storage.local is one for all windows, IndexedDB is not: the current account’s id is known, not the account';

test.fail(
  'a private window has the account that is connected',
  { annotation: { type: 'issue', description: `2026-11-29: ${SHARED}.` } },
  async ({ driver, network }) => {
    serveSandbox(network);
    const { ours } = await sitDown(driver);
    expect(await tell(ours, 'setup.get')).toHaveProperty('account');
  },
);

test.fail(
  'connecting in a private window takes the account from no other window',
  { annotation: { type: 'issue', description: `2026-11-29: ${SHARED}; the private id is written for all.` } },
  async ({ driver, network }) => {
    serveSandbox(network);
    const { ours, others } = await sitDown(driver);
    await tell(ours, 'account.connect', ACCOUNT);
    expect(await tell(others, 'setup.get')).toHaveProperty('account');
  },
);

/** What a worker finds on its disk: every setting, and how much stands in each database. */
function kept(background: Evaluator) {
  return background.evaluate(async () => {
    const databases: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      let records = 0;
      for (const store of database.objectStoreNames)
        records += await new Promise<number>((resolve) => {
          const request = database.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
        });
      database.close();
      databases[name] = records;
    }
    return { databases, local: await chrome.storage.local.get() };
  });
}
