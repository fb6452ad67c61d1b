import { openPanels } from './in-page/support.ts';
import { serveSandbox } from './steps/account.ts';
import { STRANGERS_SITE } from './steps/panel.ts';
import { tell } from './steps/tell.ts';
import { accept, connect } from './steps/welcome.ts';
import { FirefoxDriver } from './support/firefox/driver.ts';
import type { Driver, Surface } from './support/index.ts';
import { until } from './support/poll.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

test.use({ grants: [STRANGERS_SITE] });

let seen: Surface | undefined;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a destructured argument.
test.afterEach(({}, info) => tell(info, seen));

async function desk(driver: Driver): Promise<Surface> {
  const welcome = await driver.open('/welcome.html');
  await accept(welcome);
  await connect(welcome);
  const page = await driver.open(driver.network.fixture('hubspot-contact'));
  await page.until(() => CSS.highlights.size > 0);
  return page;
}

test(
  'says who is on the page and what was used, and switches the site off and on again',
  chromiumOnly('2026-11-29: the same page in both; the next test opens the real popup of both.'),
  async ({ driver, network }) => {
    serveSandbox(network);
    const page = await desk(driver);
    const popup = await driver.popup(page);
    seen = popup;
    await popup.see('.rows .item');
    expect(await popup.text('main h2')).toMatch(/^On this page · \d+$/);
    expect(await popup.text('.foot')).toMatch(/\d+ of 432,000 requests\s+used from here today/);

    const isSilent = () =>
      page.until(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0));
    await popup.click('[role="switch"]');
    await isSilent();
    await popup.see('[role="switch"][aria-checked="false"], [role="switch"]:not(:checked)');
    await popup.lose('.rows .item');
    await popup.click('[role="switch"]');
    await page.until(() => [...CSS.highlights.values()].some((ranges) => ranges.size > 0));
    await popup.see('.rows .item');
  },
);

test('is used whole by keyboard: search, down, Enter, and the panel opens at that person', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const page = await desk(driver);
  const popup = await driver.popup(page);
  seen = popup;
  await popup.until(() => document.activeElement?.matches('input'));
  const before = sandbox.log.length;
  await popup.type('Anika');
  await popup.see('.rows .item, .hint');
  expect(sandbox.log).toHaveLength(before);
  await popup.press('Enter');
  await popup.until(() => document.querySelector('h2')?.innerText.startsWith('Found'));
  expect(sandbox.log).toHaveLength(before + 2);
  await popup.press('ArrowDown');
  await popup.until(() => document.activeElement?.matches('.rows .item *, .rows .item'));
  await popup.press('Enter');

  if (driver instanceof FirefoxDriver) seen = await driver.sidebar();
  else {
    await until('the side panel', () => openPanels(driver));
    seen = await driver.panel(page);
  }
  await seen.until(() => document.body.innerText.includes('Dr. Anika Patel'));
  await seen.see({ role: 'button', name: 'Book' });
});
