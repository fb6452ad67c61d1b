import { calls, serveSandbox } from './steps/account.ts';
import { openClient, openDesk, STRANGERS_SITE } from './steps/panel.ts';
import { tell as message } from './steps/reach.ts';
import { tell } from './steps/tell.ts';
import { accept, startDemo } from './steps/welcome.ts';
import type { Driver, Surface } from './support/index.ts';
import { until } from './support/poll.ts';
import { expect, test } from './support/test.ts';

test.use({ grants: [STRANGERS_SITE] });
test.describe.configure({ timeout: 120_000 });

let seen: Surface | undefined;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a destructured argument.
test.afterEach(({}, info) => tell(info, seen));

test('“erase everything” leaves nothing behind, and the product starts again at its welcome page', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const { welcome, page, panel } = await openDesk(driver);
  seen = panel;
  await openClient(panel, 'Anika');
  await addTag(panel, 'Came back');
  await until('the tag to be written', async () => calls(sandbox, 'addClientTags'));
  network.offline(true);
  await addTag(panel, 'Never sent');
  await until('the next one to wait', async () => (await open(panel)) > 0);
  const options = await driver.open('/options.html');
  await message(options, 'settings.set', { theme: 'dark' });
  await options.until(() => localStorage.length);
  // Needs somebody whose answer was lost for minutes; what shows it is a number on the toolbar button.
  await driver.background.evaluate(() => chrome.action.setBadgeText({ text: '1' }));
  const before = await traces(driver);
  expect(before.databases).toEqual(['accounts', 'directory', 'requests']);
  expect(before.alarms).toBeGreaterThan(0);
  expect(before.local.length).toBeGreaterThan(0);
  expect(before.origins).toContain(STRANGERS_SITE);
  expect(before.scripts).toBeGreaterThan(0);

  seen = options;
  await options.click({ role: 'button', name: 'Erase everything' });
  await options.click('dialog[open] .dialog-acts button:last-child');
  await options.lose('dialog[open]');
  await options.see({ role: 'button', name: 'Open the welcome page' });
  expect(await options.evaluate(() => localStorage.length)).toBe(0);
  await panel.lose('.rows .item[data-key]');
  await page.until(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0));

  const nothing = {
    ...{ databases: [], caches: [], local: [], session: [], sync: [] },
    ...{ scripts: 0, alarms: 0, badge: '', origins: before.required },
  };
  await expect.poll(() => traces(driver)).toMatchObject(nothing);
  // What still ran when it was erased has ended by now, and wrote nothing.
  const asked = sandbox.log.length;
  network.offline(false);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await traces(driver)).toMatchObject(nothing);
  await driver.stopBackground();
  expect(await traces(driver)).toMatchObject(nothing);
  expect(sandbox.log).toHaveLength(asked);

  await welcome.close();
  await options.click({ role: 'button', name: 'Open the welcome page' });
  const again = await driver.find('/welcome.html');
  seen = again;
  await accept(again);
  await startDemo(again);
  expect(await message(again, 'sites.list')).toEqual([]);
  await until('the demo account’s people', async () => {
    const found = await message<{ people: unknown[] }>(again, 'people.search', { text: 'a', local: true });
    return found.people.length > 0;
  });
});

async function addTag(panel: Surface, tag: string): Promise<void> {
  await panel.click('[data-key="tag"]');
  await panel.fill({ role: 'combobox', name: 'Tag' }, tag);
  await panel.press('Enter');
}

/** Writes that are not decided yet. */
const open = async (panel: Surface) =>
  (await message<{ jobs: { state: string }[] }>(panel, 'activity.list')).jobs.filter(
    ({ state }) => state !== 'done',
  ).length;

/** All that an extension can leave in a browser. */
function traces(driver: Driver) {
  return driver.background.evaluate(async () => {
    const keys = async (area: chrome.storage.StorageArea) => Object.keys(await area.get()).toSorted();
    const { origins = [] } = await chrome.permissions.getAll();
    return {
      databases: (await indexedDB.databases()).map(({ name = '' }) => name).toSorted(),
      caches: await caches.keys(),
      local: await keys(chrome.storage.local),
      // A new worker notes there that it has seen to open pages: of the extension, not of a person.
      session: (await keys(chrome.storage.session)).filter((key) => key !== 'caughtUp'),
      sync: await keys(chrome.storage.sync),
      scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
      alarms: (await chrome.alarms.getAll()).length,
      badge: await chrome.action.getBadgeText({}),
      origins: origins.toSorted(),
      required: (chrome.runtime.getManifest().host_permissions ?? []).toSorted(),
    };
  });
}
