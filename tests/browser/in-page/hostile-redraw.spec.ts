import { chromiumOnly, expect, test } from '../support/test.ts';
import { GRANTS, LAUNCHER, openPage, openSidebar, PAGE, prepare, SITE } from './support.ts';

test.use({ grants: GRANTS });

const foreign = () =>
  [...document.documentElement.children].filter((each) => !/^(HEAD|BODY)$/.test(each.tagName));

test('comes back when a page throws it out, with the app in it', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await openSidebar(tab);
  await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
  await tab.see(LAUNCHER);
  const frame = await tab.frame('inpage.html');
  await frame.see('.app');
});

test(
  'stays through navigation within the page, and when the page redraws its body',
  chromiumOnly('2026-11-29: the same code in both; being thrown out is tried in both above.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    const frame = await openSidebar(tab);
    await frame.evaluate(() => void Object.assign(globalThis, { mark: 1 }));
    await tab.evaluate(() => {
      history.pushState(null, '', '/next');
      document.body.replaceWith(document.createElement('body'));
    });
    expect(await frame.evaluate(() => (globalThis as { mark?: number }).mark)).toBe(1);
    await tab.see(LAUNCHER);
  },
);

test(
  'gives way to a page that never stops',
  chromiumOnly('2026-11-29: the same code in both; being thrown out is tried in both above.'),
  async ({ driver }) => {
    const { tab } = await openPage(driver);
    await tab.evaluate(() => {
      const counting = globalThis as unknown as { removed: number };
      counting.removed = 0;
      const purge = () => {
        for (const each of document.querySelectorAll('html > :not(head, body)')) {
          each.remove();
          counting.removed += 1;
        }
      };
      new MutationObserver(purge).observe(document.documentElement, { childList: true });
      purge();
    });
    const removed = () => tab.evaluate(() => (globalThis as unknown as { removed: number }).removed);
    await expect.poll(removed).toBe(5);
    // It would be back by now.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await removed()).toBe(5);
    expect(await tab.count(LAUNCHER)).toBe(0);
  },
);

test('writes nothing into the page’s own nodes, and leaves nothing behind', async ({ driver, network }) => {
  network.page('clinic.example', {
    html: PAGE.html.replace(
      '<title>',
      `<script>
        globalThis.seen = [];
        new MutationObserver((records) => {
          for (const { type, target, addedNodes } of records)
            seen.push(type + ' ' + target.nodeName + ' ' + [...addedNodes].map((node) => node.nodeName));
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        addEventListener('load', () => { globalThis.served = document.documentElement.outerHTML; seen.length = 0; });
      </script><title>`,
    ),
  });
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await openSidebar(tab);
  await tab.click({ role: 'button', name: 'Close the sidebar' });
  await tab.hover(LAUNCHER);
  await tab.click({ role: 'button', name: 'Hide the sidebar' });
  await tab.click({ role: 'button', name: 'On this page' });
  await tab.lose(LAUNCHER);
  const { seen, same } = await tab.evaluate(() => {
    const world = globalThis as unknown as { seen: string[]; served: string };
    return { seen: [...new Set(world.seen)], same: world.served === document.documentElement.outerHTML };
  });
  expect(
    seen.filter(
      (each) => each !== 'childList HTML DIV' && each !== 'childList HTML ' && each !== 'attributes DIV ',
    ),
  ).toEqual([]);
  expect(same).toBe(true);
  expect(await tab.evaluate(foreign)).toEqual([]);
});
