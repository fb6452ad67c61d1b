import { expect, test } from '../support/test.ts';
import { GRANTS, LAUNCHER, openSidebar, PAGE, prepare, SITE } from './support.ts';

test.use({ grants: GRANTS });

test('opens the app beside who is on the page, by a click on the launcher', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const frame = await openSidebar(tab);
  await frame.see({ role: 'heading', name: 'On this page' });
  await frame.see({
    role: 'button',
    name: driver.name === 'firefox' ? 'Continue in the sidebar' : 'Continue in the side panel',
  });
  expect(await frame.evaluate(() => location.hash)).toBe('');
  await tab.screenshot(`/tmp/shots/in-page-${driver.name}.png`);
});
