import { workerAfterStart } from '../support/chromium/worker.ts';
import type { Driver } from '../support/driver.ts';
import { until } from '../support/poll.ts';
import { chromiumOnly, expect, test } from '../support/test.ts';
import { GRANTS, LAUNCHER, openPage, openSidebar, PAGE, prepare, SITE } from './support.ts';

test.use({ grants: GRANTS });

/** Reloads the extension, as an update does. */
async function reload(driver: Driver): Promise<void> {
  if (driver.name === 'firefox') {
    await driver.background.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    return;
  }
  // Chromium lets an unpacked extension come back only in developer mode.
  const manager = await driver.open('chrome://extensions/');
  await manager.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
        reload(id: string, options: { failQuietly: boolean }): Promise<void>;
      };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, new URL(driver.origin).host);
  await manager.close();
  await workerAfterStart(driver);
}

/** Everything in a page that is not the page's own. */
const ours = () => ({
  hosts: document.querySelectorAll('html > :not(head, body)').length,
  painted: [...CSS.highlights.values()].reduce((sum, group) => sum + group.size, 0),
  reloads: (globalThis as { loaded?: number }).loaded,
});

test('a page open through an update is recovered without a reload, and nothing is doubled', async ({
  driver,
  network,
}) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await tab.evaluate(() => void Object.assign(globalThis, { loaded: 1 }));
  await openSidebar(tab);
  await tab.until(() => CSS.highlights.size > 0);

  await reload(driver);
  // The old sidebar stood open; the new one is closed.
  await tab.lose({ role: 'button', name: 'Close the sidebar' });
  await tab.see(LAUNCHER);
  await until('one launcher and one painted number', async () => {
    const { hosts, painted, reloads } = await tab.evaluate(ours);
    return hosts === 1 && painted === 1 && reloads === 1;
  });
  const frame = await openSidebar(tab);
  await frame.see('.rows');
  expect(await tab.count(LAUNCHER)).toBe(1);
  expect(await tab.evaluate(ours)).toEqual({ hosts: 1, painted: 1, reloads: 1 });
});

test(
  'where no new script comes, the old one leaves and says one quiet line, which can be closed',
  chromiumOnly('2026-11-22: Firefox ends the scripts of an extension that goes.'),
  async ({ driver }) => {
    const { tab } = await openPage(driver);
    await tab.until(() => CSS.highlights.size > 0);
    await driver.background.evaluate(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      await chrome.permissions.remove({
        origins: origins.filter((origin) => origin.includes('clinic.example')),
      });
    });
    await reload(driver);
    await tab.evaluate(() => dispatchEvent(new Event('focus')));
    await tab.lose(LAUNCHER);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.click({ role: 'button', name: 'Close' });
    await tab.until(() => document.querySelectorAll('html > :not(head, body)').length === 0);
  },
);

test(
  'a page that plays the new script has no effect on the living one',
  chromiumOnly('2026-11-29: the same code in both.'),
  async ({ driver }) => {
    const { tab } = await openPage(driver);
    await tab.until(() => CSS.highlights.size > 0);
    await tab.evaluate(() => {
      for (const name of [
        'whautomate-sidebar:successor',
        'wxt:content-script-started',
        'visibilitychange',
        'pageshow',
        'focus',
      ])
        for (const target of [document, window, document.documentElement.lastElementChild])
          target?.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'detector' } }));
      postMessage({ type: 'wxt:content-script-started', contentScriptName: 'detector', messageId: 'x' }, '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await tab.evaluate(ours)).toMatchObject({ hosts: 1, painted: 1 });
  },
);
