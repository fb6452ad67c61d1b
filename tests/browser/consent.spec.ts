import { ask } from '../journey/ask.ts';
import { KEY, serveSandbox } from './steps/account.ts';
import { accept, KEY_FIELD } from './steps/welcome.ts';
import type { Network, Surface } from './support/index.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

const PAGES = ['mail.google.com', 'app.hubspot.com'];

test.use({ grants: PAGES.map((host) => `https://${host}/*`) });
test.describe.configure({ timeout: 180_000 });

test('until Accept nothing leaves the browser, whatever is opened, pressed or asked', async ({
  driver,
  network,
}) => {
  serveSandbox(network);
  const welcome = await driver.find('/welcome.html');
  await welcome.see({ role: 'button', name: 'Accept and go on' });
  const page = await driver.open(network.fixture('gmail-thread'));
  await driver.open(network.fixture('hubspot-contact'));
  const options = await driver.open('/options.html');
  const panel = await driver.panel(page);
  await panel.see({ role: 'button', name: 'Open the welcome page' });

  // Nothing in the panel can be typed into, so what a search or a booking would send is sent for it.
  expect(await panel.count('input, textarea')).toBe(0);
  const refused = (surface: Surface, name: string, payload: unknown) =>
    surface.evaluate(
      async (message: object) =>
        ((await chrome.runtime.sendMessage(message)) as { failure?: { code: string } }).failure?.code,
      { name, payload },
    );
  const plan = { perMinute: 60, perDay: 100 };
  expect(await refused(panel, 'people.search', { text: 'Olivia' })).toBe('no-account');
  expect(await refused(panel, 'people.lookup', { phones: ['+13035550142'], emails: [] })).toBe('no-account');
  expect(await refused(options, 'account.connect', { region: 'global', key: KEY, plan })).toBe('no-consent');
  expect(await refused(options, 'account.demo', {})).toBe('no-consent');

  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(outside(network)).toEqual([]);
});

test(
  'after Accept still nothing leaves before a key is tried',
  chromiumOnly('2026-11-29: until Accept is the harder half, and runs in both.'),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network);
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);
    await welcome.fill(KEY_FIELD, KEY);
    const page = await driver.open(network.fixture('gmail-thread'));
    const panel = await driver.panel(page);
    await panel.see({ role: 'button', name: 'Open the welcome page' });
    expect(outside(network)).toEqual([]);

    await welcome.click('button[type="submit"]');
    await welcome.see({ role: 'button', name: 'Use another account' });
    expect(sandbox.log.map(({ operation }) => operation)).toEqual(['getAccountInfo']);

    // A page with people on it costs nothing by itself, and neither does the panel beside it.
    await page.until(() => [...CSS.highlights.values()].some((people) => people.size > 0));
    await panel.until(() => document.querySelectorAll('.rows .name').length > 1);
    await ask(panel, 'setup.get', {});
    expect(sandbox.log).toHaveLength(1);
  },
);

/** Every attempt to leave the browser that is not the opening of a page by the test itself. */
function outside(network: Network) {
  return network.attempts.filter(({ host }) => !PAGES.includes(host));
}
