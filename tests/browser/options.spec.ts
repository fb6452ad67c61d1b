import { KEY, serveSandbox } from './steps/account.ts';
import { openDesk, STRANGERS_SITE } from './steps/panel.ts';
import { tell } from './steps/tell.ts';
import { KEY_FIELD, pressConnect } from './steps/welcome.ts';
import type { Surface } from './support/index.ts';
import { until } from './support/poll.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

test.use({ grants: [STRANGERS_SITE] });
test.describe.configure({ timeout: 120_000 });

let seen: Surface | undefined;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a destructured argument.
test.afterEach(({}, info) => tell(info, seen));

test(
  'a change applies at once in the page, the panel and every other page of ours',
  chromiumOnly('2026-11-29: pages and background hear of it by the same code in both.'),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network);
    const { welcome, page, panel } = await openDesk(driver);
    const marked = () => [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0);
    const both = await page.until(marked);
    const options = await driver.open('/options.html');
    seen = options;
    await options.see({ role: 'button', name: 'Replace key' });

    await options.until(() => document.querySelector('#sites')?.textContent?.includes('Allowed'));
    // The receipt says when and why; the key is never shown.
    expect(await options.text('#sites')).toMatch(/app\.hubspot\.com\s+Allowed .*\s+Take back/);
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);

    await options.click({ role: 'radio', name: 'Dark' });
    for (const surface of [options, panel, welcome])
      await surface.until(() => document.documentElement.dataset.theme === 'dark');
    await options.click({ role: 'radio', name: 'As the computer' });
    await panel.until(() => document.documentElement.dataset.theme === undefined);

    await options.click({ role: 'checkbox', name: 'E-mail addresses' });
    await until('e-mail addresses to go', async () => (await page.evaluate(marked)) < both);
    await options.click({ role: 'checkbox', name: 'E-mail addresses' });
    // A tab in the background waits with looking until somebody looks at it.
    await page.bringToFront();
    await until('e-mail addresses to come back', async () => (await page.evaluate(marked)) === both);

    await options.bringToFront();
    await options.click({ role: 'switch', name: 'Find people on the sites I allowed' });
    await until('the page to fall silent', async () => (await page.evaluate(marked)) === 0);
    await page.bringToFront();
    await panel.click({ role: 'button', name: 'Turn on' });
    await until('people to be marked again', async () => (await page.evaluate(marked)) === both);
    await options.see('#detection [role="switch"][aria-checked="true"], #detection [role="switch"]:checked');

    await options.bringToFront();
    // A key that is refused leaves the old one in force.
    await options.click({ role: 'button', name: 'Replace key' });
    await options.fill(KEY_FIELD, 'not-the-key-of-anybody');
    await pressConnect(options);
    await options.see('.key-field [aria-invalid="true"], .err');
    await options.click({ role: 'button', name: 'Cancel' });
    const before = sandbox.log.length;
    await panel.fill('[data-key="search"]', 'Anika');
    await panel.press('Enter');
    await panel.until(() => document.querySelector('h2')?.innerText.includes('found in Whautomate'));
    expect(sandbox.log.slice(before).map(({ status }) => status)).toEqual([200, 200]);
  },
);
