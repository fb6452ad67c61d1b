import { chromiumOnly, expect, firefoxOnly, test } from '../support/test.ts';
import {
  ask,
  CONTINUE,
  GRANTS,
  LAUNCHER,
  openSidebar,
  PAGE,
  panelOpens,
  prepare,
  receipt,
  SITE,
} from './support.ts';

test.use({ grants: GRANTS });

const CSP =
  "default-src 'none'; frame-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

test('opens the app by a click, in a page with the strictest policy too, and asks nothing of the network', async ({
  driver,
  network,
}) => {
  await prepare(driver);
  for (const [what, headers] of [
    ['plain', {}],
    ['strict', { 'content-security-policy': CSP }],
  ] as const) {
    network.page('clinic.example', { ...PAGE, headers });
    const tab = await driver.open(`${SITE}/${what}`);
    const frame = await openSidebar(tab);

    await frame.see({ role: 'heading', name: 'On this page' });
    expect(await frame.text('.rows')).toContain('+1 303');
    // The pass is spent and gone from the address.
    expect(await frame.url()).toMatch(/\/inpage\.html$/);
    await tab.screenshot(`screenshots/in-page/${driver.name}-a-${what}-page.png`);
    await tab.close();
  }
  expect(new Set(network.attempts.map(({ host }) => host))).toEqual(new Set(['clinic.example']));
});

test(
  'stands in no page where it was not asked for',
  chromiumOnly('2026-11-29: the same code in both.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    const options = await prepare(driver);
    await ask(options, 'sites.update', { origin: SITE, inPage: false });
    const tab = await driver.open(`${SITE}/`);
    await tab.until(() => CSS.highlights.size > 0);
    expect(await tab.count(LAUNCHER)).toBe(0);

    await ask(options, 'sites.update', { origin: SITE, inPage: true });
    await tab.see(LAUNCHER);
    await ask(options, 'sites.update', { origin: SITE, inPage: false });
    await tab.lose(LAUNCHER);
  },
);

test('takes no write from inside the page, whoever asks', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  const options = await prepare(driver);
  const frame = await openSidebar(await driver.open(`${SITE}/`));
  const writes = [
    'person.create',
    'tags.change',
    'booking.book',
    'sites.update',
    'settings.set',
    'account.remove',
  ];
  for (const name of writes) await expect(ask(frame, name)).rejects.toThrow('not-allowed');
  expect(await receipt(options)).toMatchObject({ inPage: true });
});

test(
  'goes on in the panel at the same view',
  chromiumOnly('2026-11-22: Firefox opens its sidebar from no page; the next test is about that.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    const frame = await openSidebar(tab);
    await frame.click('.rows a, .rows button');
    // Nobody has the number yet, so looking it up leads to the form for somebody new.
    const form = { role: 'heading', name: 'New person' } as const;
    await frame.see(form);
    await frame.fill({ role: 'textbox', name: 'Name' }, 'Olivia Anne Hartwell');
    // A person looks before pressing: the click check wants half a second.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await frame.click(CONTINUE);
    await panelOpens(driver);
    const panel = await driver.panel(tab);
    await panel.see(form);
    await panel.until(() =>
      ['Olivia Anne Hartwell', '+1 303 555 0142'].every((typed) =>
        [...document.querySelectorAll('input')].some(({ value }) => value === typed),
      ),
    );
  },
);

test(
  'says in Firefox what opens the sidebar there',
  firefoxOnly('2026-11-22: Chromium opens its panel.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    const frame = await openSidebar(await driver.open(`${SITE}/`));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await frame.click({ role: 'button', name: 'Continue in the sidebar' });
    await frame.until(() =>
      /Press .*Sidebar button/.test(document.querySelector('.continue')?.textContent ?? ''),
    );
  },
);
