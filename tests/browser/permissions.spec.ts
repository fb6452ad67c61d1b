import type { SiteView } from '../../utils/messaging/index.ts';
import { prepare, SITE, STRANGE, somebody, tell } from './steps/reach.ts';
import type { Driver, Surface } from './support/driver.ts';
import { expect, test } from './support/test.ts';

/** Groups painted on a page, by name: `client` and `contact` are only for sites granted by name. */
const painted = () => [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name);
const sites = (surface: Surface) => tell<SiteView[]>(surface, 'sites.list');

async function start(driver: Driver, origin: string) {
  const options = await prepare(driver);
  const client = await somebody(options);
  driver.network.page(new URL(origin).hostname, {
    html: `<!doctype html><title>Front desk</title><p>Ring ${client.e164}</p>`,
  });
  const tab = await driver.open(`${origin}/`);
  return { options, client, tab };
}

test.describe('a site nobody granted', () => {
  test('is not read until a click asks, then once, in one colour', async ({ driver }) => {
    const { client, tab } = await start(driver, STRANGE);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await tab.evaluate(painted)).toEqual([]);

    const popup = await driver.popup(tab);
    await popup.see(`[data-key="phone:${client.e164}"]`);
    expect(await tab.until(paintedOnce)).not.toContain('client');
    expect(await tell(popup, 'page.people', {})).toMatchObject({ state: 'ready', origin: STRANGE });
    expect(await sites(popup)).toEqual([]);

    const panel = await driver.panel(tab);
    await panel.see('[data-key="always"]');
    await panel.see(`[data-key="phone:${client.e164}"]`);
  });

  test('is not read again on the next page', async ({ driver }) => {
    const { tab } = await start(driver, STRANGE);
    await driver.popup(tab);
    await tab.until(paintedOnce);
    driver.network.page('elsewhere.example', { html: '<!doctype html><p>Write to ada@example.com</p>' });
    await tab.goto('https://elsewhere.example/');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await tab.evaluate(painted)).toEqual([]);
  });
});

const paintedOnce = () => {
  const groups = [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name);
  return groups.length > 0 ? groups : undefined;
};

test.describe('one site', () => {
  test.use({ grants: [`${SITE}/*`] });

  test('taken back falls silent at once; one press in the panel asks for it again, by its name', async ({
    driver,
  }) => {
    const { options, client, tab } = await start(driver, SITE);
    await tab.until(() => CSS.highlights.get('wh-client')?.size);

    await tell(options, 'sites.revoke', { origin: SITE });
    await tab.until(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0));
    expect(await sites(options)).toEqual([]);

    await driver.popup(tab);
    await tab.until(paintedOnce);
    expect(await tab.evaluate(painted)).not.toContain('wh-client');
    const panel = await driver.panel(tab);
    // A headless Chromium shows no prompt and never answers: there, only what is asked for can be seen.
    const answers = driver.name === 'firefox';
    const asked = answers ? undefined : await refuseRequests(panel);
    await panel.click('[data-key="always"]');
    if (asked) {
      expect(await asked()).toEqual([{ origins: [`${SITE}/*`] }]);
      await panel.see('.banner [data-key="always"]');
      return;
    }
    await panel.lose('[data-key="always"]');
    await tab.until(() => CSS.highlights.get('wh-client')?.size);
    expect(await sites(options)).toMatchObject([{ origin: SITE, reason: 'panel', statusColours: true }]);
    await panel.see(`[data-key="phone:${client.e164}"]`);
  });

  test('taken back in the browser itself is taken back here', async ({ driver }) => {
    const { options, tab } = await start(driver, SITE);
    await tab.until(paintedOnce);
    await driver.background.evaluate(
      async (origin) => void (await chrome.permissions.remove({ origins: [`${origin}/*`] })),
      SITE,
    );
    await tab.until(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0));
    await expect.poll(() => sites(options)).toEqual([]);
    const scripts = await driver.background.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts).toEqual([]);
  });
});

test.describe('all sites', () => {
  test.use({ grants: ['https://*/*'] });

  test('are read in one colour, but for those named; one can be switched off', async ({ driver }) => {
    const { options, client, tab } = await start(driver, STRANGE);
    await tab.until(paintedOnce);
    expect(await tab.evaluate(painted)).not.toContain('wh-client');
    expect(await sites(options)).toMatchObject([{ origin: 'https://*', statusColours: false }]);

    await tell(options, 'sites.granted', { origin: STRANGE, reason: 'options' });
    await tab.until(() => CSS.highlights.get('wh-client')?.size);

    await tell(options, 'sites.revoke', { origin: STRANGE });
    await tab.until(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0));
    await tab.goto(`${STRANGE}/again`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await tab.evaluate(painted)).toEqual([]);

    driver.network.page('elsewhere.example', { html: `<!doctype html><p>Ring ${client.e164}</p>` });
    const other = await driver.open('https://elsewhere.example/');
    await other.until(paintedOnce);
    await tell(options, 'sites.revoke', { origin: 'https://*' });
    await other.until(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0));
    expect(await sites(options)).toEqual([]);
  });
});

/** Says no to whatever a surface asks of the browser from now on; returns what it asked for. */
async function refuseRequests(surface: Surface): Promise<() => Promise<object[] | undefined>> {
  await surface.evaluate(() => {
    const asked: object[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = async (permissions: object) => {
      asked.push(permissions);
      return false;
    };
  });
  return () => surface.evaluate(() => (globalThis as { asked?: object[] }).asked);
}
