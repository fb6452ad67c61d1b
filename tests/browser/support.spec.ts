import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './support/index.ts';
import { removeFolder, temporaryFolder } from './support/temporary.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

const GMAIL = 'https://mail.google.com/*';

test(
  'the network serves fixtures and pages as they are, refuses every other host, and breaks when told',
  chromiumOnly('2026-11-29: the proxy is ours, and the same for both.'),
  async ({ driver, network }) => {
    await test.step('a fixture at its real address', async () => {
      const tab = await driver.open(network.fixture('gmail-thread'));
      expect(await tab.url()).toContain('https://mail.google.com/mail/u/0/#inbox/');
      expect(await tab.evaluate(() => document.body.innerText)).toContain('(303) 555-0142');
    });

    await test.step('a page with its headers, and no other host', async () => {
      network.page('clinic.example', {
        html: '<h1>Ours</h1><script>document.title = "ran"</script>',
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      const tab = await driver.open('https://clinic.example/any/path?at=all');
      expect(await tab.text('h1')).toBe('Ours');
      expect(await tab.evaluate(() => document.title)).toBe('');
      const answers = await tab.evaluate(async () => {
        const addresses = ['https://tracker.example/', 'http://plain.example/', 'http://127.0.0.1:9/'];
        const fetched = addresses.map((address) =>
          fetch(address, { mode: 'no-cors' }).then(String, () => 'refused'),
        );
        return Promise.all(fetched);
      });
      expect(answers).toEqual(['refused', 'refused', 'refused']);
      const refused = network.attempts.filter(({ outcome }) => outcome === 'refused').map(({ host }) => host);
      expect(refused).toContain('tracker.example');
    });

    await test.step('the API, and what it was sent', async () => {
      network.api(() => Response.json({ hello: 'there' }));
      const answer = await driver.background.evaluate(async () => {
        const response = await fetch('https://api.in.whautomate.com/v1/locations?page=0', {
          method: 'POST',
          headers: { 'x-api-key': 'secret' },
          body: 'what was sent',
        });
        return response.json() as Promise<unknown>;
      });
      expect(answer).toEqual({ hello: 'there' });
      const exchange = network.exchanges.at(-1);
      expect(exchange).toMatchObject({
        host: 'api.in.whautomate.com',
        method: 'POST',
        path: '/v1/locations?page=0',
        body: 'what was sent',
      });
      expect(exchange?.headers.get('x-api-key')).toBe('secret');
    });

    const ask = (method: 'GET' | 'POST') =>
      driver.background.evaluate(
        (how: string) =>
          fetch('https://api.whautomate.com/', { method: how }).then(
            (response) => response.text(),
            () => 'lost',
          ),
        method,
      );
    await test.step('offline and back', async () => {
      network.api(() => new Response('fine'));
      network.offline(true);
      expect(await ask('GET')).toBe('lost');
      network.offline(false);
      expect(await ask('GET')).toBe('fine');
    });

    /** Abandons a request while its connection is being made: the browser keeps that for the next one. */
    const leaveConnectionOpen = async () => {
      const before = network.attempts.length;
      await driver.background.evaluate(async () => {
        const abandoned = new AbortController();
        const asked = fetch('https://api.whautomate.com/', { signal: abandoned.signal });
        setTimeout(() => abandoned.abort(), 1);
        await asked.catch(() => {});
      });
      await until('a connection nobody needs', async () => network.attempts.length > before);
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    for (const when of ['before', 'after'] as const) {
      await test.step(`one request dropped ${when} the server acts, which the browser does not repeat`, async () => {
        await leaveConnectionOpen();
        let acted = 0;
        network.api(() => {
          acted += 1;
          return new Response('fine');
        });
        const before = network.exchanges.length;
        const heal = network.drop({ when, matches: ({ method }) => method === 'POST' });
        expect(await ask('POST')).toBe('lost');
        expect(acted).toBe(when === 'before' ? 0 : 1);
        expect(network.exchanges).toHaveLength(before + 1);
        heal();
        expect(await ask('POST')).toBe('fine');
      });
    }
  },
);

test('a browser left alone asks for nothing', async ({ driver, network }) => {
  await driver.open('about:blank');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(network.attempts).toEqual([]);
});

test('the driver drives the real panel beside a tab, stops the background, and reaches into closed roots', async ({
  driver,
  network,
}, testInfo) => {
  const tab = await driver.open(network.fixture('gmail-thread'));
  const panel = await driver.panel(tab);

  await test.step('the panel, with real input', async () => {
    expect(await panel.url()).toBe(`${driver.origin}/sidepanel.html`);

    await panel.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { id: 'field', ariaLabel: 'Phone' });
      const button = Object.assign(document.createElement('button'), { textContent: 'Look up' });
      button.onclick = (event) => {
        button.dataset.trusted = `${event.isTrusted} ${navigator.userActivation.isActive} ${field.value}`;
      };
      // In the product's place, so that this is about the support alone.
      document.body.replaceChildren(field, button);
    });
    await panel.fill({ role: 'textbox', name: 'Phone' }, 'old');
    await panel.fill('#field', '+1 (303) 555-0142 ü');
    await panel.click({ role: 'button', name: 'Look up' });
    expect(await panel.read('button', (button) => button.dataset.trusted)).toBe(
      'true true +1 (303) 555-0142 ü',
    );
    await panel.press('Shift+Tab');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await driver.panel(tab)).toBe(panel);
  });

  await test.step('light and dark, at a width', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await panel.colorScheme(scheme);
      expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        scheme === 'dark',
      );
      await panel.screenshot(testInfo.outputPath(`panel-${scheme}.png`));
    }
    await panel.resize(360, 700);
    expect(await panel.evaluate(() => innerWidth)).toBe(360);
  });

  await test.step('the background stops, and comes back when asked', async () => {
    const mark = () =>
      driver.background.evaluate(() => {
        const scope = globalThis as { startMark?: number };
        scope.startMark ??= Math.random();
        return scope.startMark;
      });
    const first = await mark();
    expect(await mark()).toBe(first);
    await driver.stopBackground();
    expect(await mark()).not.toBe(first);
  });

  await test.step('a frame in a closed shadow root', async () => {
    network.page('outer.example', {
      html: `<p style="height:300px">Outer</p><div></div><script>
        const frame = document.createElement('iframe');
        frame.src = 'https://inner.example/';
        document.querySelector('div').attachShadow({ mode: 'closed' }).append(frame);
      </script>`,
    });
    network.page('inner.example', {
      html: '<button onclick="this.dataset.hit = event.isTrusted">In</button>',
    });
    const outer = await driver.open('https://outer.example/');
    const frame = await outer.frame('inner.example');
    await frame.click('button');
    expect(await frame.read('button', (button) => button.dataset.hit)).toBe('true');
  });
});

test.describe('the popup', () => {
  test.use({
    // A build with a popup of our own, so that this is about the support and not about the product's popup.
    extension: async ({ kind }, use) => {
      const folder = temporaryFolder('probe');
      cpSync(kind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', folder, { recursive: true });
      const file = path.join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { action: object };
      manifest.action = { ...manifest.action, default_popup: 'popup.html' };
      writeFileSync(file, JSON.stringify(manifest));
      writeFileSync(path.join(folder, 'popup.html'), '<h1>Popup</h1><input aria-label="Search">');
      await use(folder);
      removeFolder(folder);
    },
  });

  test('opens over a tab, is driven, and may act on that tab', async ({ driver, network }) => {
    network.page('clinic.example', { html: '<h1>Ours</h1>' });
    const tab = await driver.open('https://clinic.example/');
    const popup = await driver.popup(tab);
    await popup.fill({ role: 'textbox', name: 'Search' }, 'Olivia');
    expect(await popup.read('input', (field) => (field as HTMLInputElement).value)).toBe('Olivia');
    const seen = await driver.background.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: active?.id ?? -1 },
        func: () => document.body.innerText,
      });
      return frame?.result;
    });
    expect(seen).toBe('Ours');
  });
});

test.describe('granted sites', () => {
  test.use({ grants: [GMAIL] });

  test('are granted, run the extension’s scripts, and leave the required hosts as they are', async ({
    driver,
    network,
  }) => {
    const [granted, manifest] = await driver.background.evaluate(async () => [
      (await chrome.permissions.getAll()).origins ?? [],
      chrome.runtime.getManifest().host_permissions ?? [],
    ]);
    expect(granted).toContain(GMAIL);
    expect(manifest).not.toContain(GMAIL);

    const tab = await driver.open(network.fixture('gmail-thread'));
    expect(await tab.url()).toContain('https://mail.google.com/');
    const ran = await driver.background.evaluate(async () => {
      const [open] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: open?.id ?? -1 },
        func: () => `${location.hostname} ${typeof chrome.runtime.id}`,
      });
      return frame?.result;
    });
    expect(ran).toBe('mail.google.com string');
  });
});
