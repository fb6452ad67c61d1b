import { chromiumOnly, expect, test } from '../support/test.ts';
import { GRANTS, openSidebar, PAGE, prepare, SITE } from './support.ts';

test.use({ grants: GRANTS });

test(
  'shows who comes onto the page while it is open',
  chromiumOnly('2026-11-29: the same code in both; the panel is told in the same way.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    const frame = await openSidebar(tab);
    await frame.see('[data-key="phone:+13035550142"]');
    await tab.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Or ring Marcus Webb, +1 303 555 0177.';
      document.body.append(line);
    });
    await frame.see('[data-key="phone:+13035550177"]');
    expect(await frame.count('.rows .item[data-key]')).toBe(2);
  },
);
