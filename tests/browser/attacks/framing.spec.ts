import { protocol } from '../../../utils/messaging/protocol.ts';
import { ask, GRANTS, openSidebar, PAGE, prepare, SITE } from '../in-page/support.ts';
import type { Driver, Surface } from '../support/driver.ts';
import { chromiumOnly, expect, test } from '../support/test.ts';

test.use({ grants: GRANTS });

const EVIL = 'https://evil.example';

/** Every message but the one that hands in a pass, which whoever has none may try. */
const NAMES = Object.keys(protocol).filter((name) => name !== 'frame.redeem');

/** The address by which a page may reach our in-page document, told by the extension itself: more than a page can learn. */
function addressOf(driver: Driver): Promise<string> {
  return driver.background.evaluate(async (site) => {
    const [tab] = await chrome.tabs.query({ url: `${site}/*` });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => chrome.runtime.getURL('/inpage.html'),
    });
    return String(answer?.result);
  }, SITE);
}

function embed(tab: Surface, src: string): Promise<void> {
  return tab.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.style.cssText = 'width:400px;height:600px';
    document.body.append(frame);
  }, src);
}

/** What a frame that was not let in shows, and what it hears when it asks all the same. */
async function learns(frame: Surface) {
  await frame.until(() => document.readyState === 'complete');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const text = await frame.evaluate(() => document.body.innerText.trim());
  const answers = await Promise.all(
    NAMES.map((name) =>
      ask(frame, name).then(
        () => name,
        (error: Error) => error.message.split(': ').at(-1)?.trim(),
      ),
    ),
  );
  return { text, answers: [...new Set(answers)] };
}

const NOTHING = { text: '', answers: ['not-allowed'] };

test('a page that frames ours, with a guessed pass or none, shows nothing and is answered nothing', async ({
  driver,
  network,
}) => {
  network.page('clinic.example', PAGE);
  network.page('evil.example', { html: '<h1>Evil</h1>' });
  await prepare(driver);
  const granted = await driver.open(`${SITE}/`);
  const address = await addressOf(driver);
  for (const tab of [granted, await driver.open(`${EVIL}/`)]) {
    for (const pass of ['', '#guessed', '#__proto__']) {
      await embed(tab, address + pass);
      expect(await learns(await tab.frame('inpage.html'))).toEqual(NOTHING);
      await tab.evaluate(() => document.querySelector('iframe')?.remove());
    }
  }
});

test(
  'a frame inside another frame is no better',
  chromiumOnly('2026-11-29: the pass decides it, in both by the same code.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    const address = await addressOf(driver);
    await tab.evaluate((inner) => {
      const outer = document.createElement('iframe');
      outer.srcdoc = `<iframe src="${inner}#x"></iframe>`;
      document.body.append(outer);
    }, address);
    expect(await learns(await tab.frame('inpage.html'))).toEqual(NOTHING);
  },
);

test('our page in a window that a page opened shows nothing', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  await driver.open(`${SITE}/`);
  const own = await driver.open('/inpage.html#guessed');
  expect(await learns(own)).toEqual(NOTHING);
});

test('no other page of ours can be framed', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const base = (await addressOf(driver)).replace('/inpage.html', '');
  for (const origin of new Set([base, driver.origin]))
    for (const page of ['sidepanel', 'popup', 'options', 'welcome'])
      await embed(tab, `${origin}/${page}.html`);
  if (driver.name === 'chromium') await embed(tab, `${driver.origin}/inpage.html`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const contexts = await driver.background.evaluate(async () =>
    'getContexts' in chrome.runtime
      ? (await chrome.runtime.getContexts({})).map(
          ({ documentUrl = '', frameId }) => `${frameId} ${documentUrl}`,
        )
      : [],
  );
  expect(contexts.filter((each) => /^[1-9]/.test(each) && !/inpage\.html/.test(each))).toEqual([]);
  if (driver.name === 'chromium') expect(contexts.filter((each) => /inpage\.html/.test(each))).toEqual([]);
});

test('a page cannot find our frame, its address or its pass', async ({ driver, network }) => {
  network.page('clinic.example', {
    html: `<script>
      globalThis.heard = [];
      new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => heard.push(name))).observe({ type: 'resource', buffered: true });
      addEventListener('message', ({ data, origin }) => heard.push(origin + JSON.stringify(data)));
      addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI));
    </script>${PAGE.html}`,
    headers: { 'content-security-policy': "frame-src 'none'; script-src 'unsafe-inline'" },
  });
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const frame = await openSidebar(tab);
  await frame.see('.rows');
  const seen = await tab.evaluate(() => ({
    frames: window.length,
    iframes: document.querySelectorAll('iframe').length,
    roots: [...document.querySelectorAll('*')].filter((each) => each.shadowRoot).length,
    heard: (globalThis as unknown as { heard: string[] }).heard.filter((each) => /extension/.test(each)),
    attributes: [...(document.documentElement.lastElementChild?.attributes ?? [])].map(({ name }) => name),
  }));
  expect(seen).toEqual({ frames: 0, iframes: 0, roots: 0, heard: [], attributes: ['popover', 'style'] });
});

test(
  'a pass that was used opens no second frame',
  chromiumOnly('2026-11-29: the pass decides it, in both by the same code.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    const address = await driver.background.evaluate(async (site) => {
      const [open] = await chrome.tabs.query({ url: `${site}/*` });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: open?.id ?? -1 },
        func: async () => {
          const asked = await chrome.runtime.sendMessage({ name: 'content.frame', payload: {} });
          return `${chrome.runtime.getURL('/inpage.html')}#${asked.value.pass}`;
        },
      });
      return String(answer?.result);
    }, SITE);
    await embed(tab, address);
    const first = await tab.frame('inpage.html');
    await first.see('.app');
    await tab.goto(`${SITE}/again`);
    await embed(tab, address);
    expect(await learns(await tab.frame('inpage.html'))).toEqual(NOTHING);
  },
);
