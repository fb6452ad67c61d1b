import { serveSandbox } from './steps/account.ts';
import { tell } from './steps/reach.ts';
import { accept, connect } from './steps/welcome.ts';
import type { FirefoxDriver } from './support/firefox/driver.ts';
import type { Surface } from './support/index.ts';
import { until } from './support/poll.ts';
import { expect, test } from './support/test.ts';

const SITE = 'https://clinic.example';

test.use({ grants: [`${SITE}/*`] });

test('people are found in a private window, and nothing of it is kept', async ({ driver, network }) => {
  const sandbox = serveSandbox(network);
  network.page('clinic.example', {
    html: '<!doctype html><title>Clinic</title><p>Call Olivia Hartwell, +1 303 555 0142.</p>',
  });
  const welcome = await driver.open('/welcome.html');
  await accept(welcome);
  await connect(welcome);
  const { system } = driver as FirefoxDriver;
  await system.openPrivateWindow(`${SITE}/`);
  const page = await driver.find(SITE);
  await page.until(() => [...CSS.highlights.values()].some((ranges) => ranges.size > 0));
  const isPrivate = () =>
    driver.background.evaluate(
      async (site) => (await chrome.tabs.query({ url: `${site}/*` }))[0]?.incognito,
      SITE,
    );
  expect(await isPrivate()).toBe(true);
  const before = await kept();

  // A page of ours in the same window, as its sidebar is.
  const ours = await driver.open('/options.html');
  await page.bringToFront();
  const asked = sandbox.log.length;
  await tell(ours, 'people.lookup', { phones: ['+13035550142'], emails: [], name: 'Olivia Hartwell' });
  await tell(ours, 'people.search', { text: 'Anika' });
  expect(sandbox.log.length).toBeGreaterThan(asked);
  expect((await known(ours, 'Anika')).people).toEqual([]);
  expect(await kept()).toEqual(before);

  // The same search in front of everybody is remembered, or the test would prove nothing.
  await page.close();
  await ours.close();
  await until('the private window to go', async () => (await isPrivate()) === undefined);
  const others = await driver.open('/options.html');
  await tell(others, 'people.search', { text: 'Patel' });
  expect((await known(others, 'Patel')).people.length).toBeGreaterThan(0);

  function known(surface: Surface, text: string) {
    return tell<{ people: unknown[] }>(surface, 'people.search', { text, local: true });
  }

  /** What is on disk: every setting, and how much stands in the directory. */
  function kept() {
    return driver.background.evaluate(async () => {
      const local = await chrome.storage.local.get();
      // Looking must not make it.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'directory'))
        return { records: 0, local };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('directory');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const count = (store: string) =>
        new Promise<number>((resolve) => {
          const request = database.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
        });
      let records = 0;
      for (const store of database.objectStoreNames) records += await count(store);
      database.close();
      return { records, local };
    });
  }
});
