import { mainJob } from '../journey/main-job.ts';
import { LAUNCHER, openSidebar } from './in-page/support.ts';
import { accountOf, serveSandbox } from './steps/account.ts';
import { violations, violationsOnPage } from './steps/axe.ts';
import { openClient, openDesk, STRANGER, STRANGERS_SITE } from './steps/panel.ts';
import { tell as message, prepare, runCommand, somebody } from './steps/reach.ts';
import { tell } from './steps/tell.ts';
import { accept, connected, KEY_FIELD, pressConnect, startDemo } from './steps/welcome.ts';
import { FirefoxDriver } from './support/firefox/driver.ts';
import type { Surface } from './support/index.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

/** A site with a number on it that somebody has, and one that nobody has. */
const DESK = 'https://desk.example';

test.use({ grants: [STRANGERS_SITE, `${DESK}/*`] });
test.describe.configure({ timeout: 240_000 });

let seen: Surface | undefined;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a destructured argument.
test.afterEach(({}, info) => tell(info, seen));

test(
  'every view of the main job on the demo account is free of axe’s violations, light and dark, and reaches out to nobody',
  chromiumOnly(
    '2026-11-22: the same views and the same demo in both; a minute of Firefox tells nothing new.',
  ),
  async ({ driver, network }) => {
    const found: Record<string, string[]> = {};
    const views: string[] = [];
    await mainJob(driver, {
      page: 'hubspot-contact',
      person: STRANGER,
      connect: startDemo,
      report: () => undefined,
      look: async (surface, name) => {
        if (name === 'page') return; // somebody else's
        views.push(name);
        const wrong = await violations(surface);
        if (wrong.length > 0) found[name] = wrong;
      },
    });
    expect(found).toEqual({});
    expect(views).toEqual([
      ...['welcome', 'connected', 'people', 'new-person', 'person', 'tagged'],
      ...['booking', 'confirm', 'booked', 'moved', 'cancelled'],
    ]);
    // The demo answers inside the extension: only the page itself was fetched.
    expect(new Set(network.attempts.map(({ host }) => host))).toEqual(new Set(['app.hubspot.com']));
  },
);

test(
  'refusals, tabs, dialogs, options and the popup are free of axe’s violations, light and dark',
  chromiumOnly('2026-11-29: the same views in both; half a minute of Firefox tells nothing new.'),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network);
    const found: Record<string, string[]> = {};
    const look = async (name: string, surface: Surface) => {
      const wrong = await violations(surface);
      if (wrong.length > 0) found[name] = wrong;
    };
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);
    await look('an open form', welcome);
    await welcome.fill(KEY_FIELD, 'not-the-key-of-anybody');
    await pressConnect(welcome);
    await welcome.see({ role: 'button', name: 'Try with India' });
    await look('a refused key', welcome);
    await welcome.fill(KEY_FIELD, sandbox.key);
    await pressConnect(welcome);
    await connected(welcome);

    const page = await driver.open(network.fixture('hubspot-contact'));
    const panel = await driver.panel(page);
    seen = panel;
    for (const tab of ['Today', 'Activity', 'More']) {
      await panel.click({ role: 'tab', name: tab });
      await look(tab, panel);
    }
    await panel.click('[role="tab"]');
    await openClient(panel, 'Anika');
    await panel.click({ role: 'button', name: 'Add tag' });
    await panel.see({ role: 'combobox', name: 'Tag' });
    await look('a tag being added', panel);
    await panel.press('Escape');
    await panel.press('Escape');

    const options = await driver.open('/options.html');
    await options.see({ role: 'button', name: 'Replace key' });
    await look('options', options);
    await options.click({ role: 'button', name: 'Erase everything' });
    await look('a question', options);
    await options.press('Escape');
    const popup = await driver.popup(page);
    await popup.see('input');
    await look('the popup', popup);
    expect(found).toEqual({});
  },
);

test(
  'card, launcher and sidebar in light and dark pages are free of axe’s violations',
  chromiumOnly('2026-11-29: the same views in both.'),
  async ({ driver, network }) => {
    const found: Record<string, string[]> = {};
    const look = (name: string, wrong: string[]) =>
      wrong.length > 0 && Object.assign(found, { [name]: wrong });
    const options = await prepare(driver);
    await message(options, 'sites.granted', { origin: DESK, reason: 'options' });
    await message(options, 'sites.update', { origin: DESK, inPage: true });
    const client = await somebody(options);
    for (const scheme of ['light', 'dark'] as const) {
      network.page(new URL(DESK).hostname, {
        html: `<!doctype html><html lang="en"><title>Desk</title><style>:root { color-scheme: ${scheme} }</style>
        <p>Ring Olivia Hartwell, +1 303 555 0142</p><p>or ${client.e164}</p>`,
      });
      const page = await driver.open(`${DESK}/`);
      await page.until(() => CSS.highlights.get('wh-client')?.size);
      await page.see(LAUNCHER);
      for (const which of ['somebody new', 'a client']) {
        await runCommand(driver, page, 'next-person');
        look(`${scheme}, the card of ${which}`, await violationsOnPage(driver, DESK));
        const ground = await page.read({ role: 'dialog' }, (card) => getComputedStyle(card).backgroundColor);
        expect(ground).toBe(scheme === 'dark' ? 'rgb(38, 35, 41)' : 'rgb(255, 255, 255)');
      }
      const frame = await openSidebar(page);
      look(`${scheme}, around the sidebar`, await violationsOnPage(driver, DESK));
      if (scheme === 'light') look('in the sidebar', await violations(frame));
      await page.close();
    }
    expect(found).toEqual({});
  },
);

test('an appointment is booked without a mouse', async ({ driver, network }) => {
  const sandbox = serveSandbox(network);
  const { panel } = await openDesk(driver);
  if (driver instanceof FirefoxDriver) await driver.enterSidebar();
  seen = panel;
  const before = (await accountOf(sandbox)).appointments.length;

  await panel.until(() => document.activeElement?.matches('[data-key="search"]'));
  await panel.type('Anika');
  await panel.press('Enter');
  await panel.until(() => document.querySelector('h2')?.innerText.includes('found in Whautomate'));
  await panel.press('ArrowDown');
  await panel.press('Enter');
  await panel.see({ role: 'button', name: 'Book' });
  await panel.press('b');
  await panel.see({ role: 'heading', name: 'Book for ⁨Dr. Anika Patel⁩' });
  for (let day = 0; day < 10; day++) {
    // While times are looked up there is nothing to stop at, and past the last stop Firefox takes the keys out of its sidebar.
    await panel.see('.slot, .empty button');
    if (!(await isOn(panel, '.empty button'))) await reach(panel, '.slot, .empty button');
    if (await isOn(panel, '.slot')) break;
    await panel.press('Enter');
  }
  await panel.press('ArrowRight');
  await panel.press('Enter');
  await panel.see('.slot[aria-checked="true"]');
  await reach(panel, '.btn-primary');
  await panel.press('Enter');
  await panel.see({ role: 'heading', name: 'Check and book' });
  await reach(panel, '.btn-primary');
  await panel.press('Enter');
  await panel.see({ role: 'heading', name: 'Booked' });

  expect((await accountOf(sandbox)).appointments).toHaveLength(before + 1);
});

/** Presses Tab until the focus is on an element; fails when it never gets there. */
async function reach(panel: Surface, selector: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await panel.press('Tab');
    if (await isOn(panel, selector)) return;
  }
  throw new Error(`Forty Tabs did not lead to ${selector}.`);
}

function isOn(panel: Surface, selector: string): Promise<boolean> {
  return panel.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector);
}
