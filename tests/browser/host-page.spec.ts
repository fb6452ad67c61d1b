import { tell } from './steps/reach.ts';
import { accept, startDemo } from './steps/welcome.ts';
import type { Surface } from './support/index.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

/** Fixtures and the sites they are served at. */
const PAGES = [
  ['gmail-thread', 'mail.google.com'],
  ['hubspot-contact', 'app.hubspot.com'],
  ['article', 'www.tidewater-review.org'],
] as const;

test.use({ grants: PAGES.map(([, host]) => `https://${host}/*`) });
test.describe.configure({ timeout: 90_000 });

test('a page’s own DOM is as before to the byte, after detection and under the card', async ({
  driver,
  network,
}) => {
  const welcome = await driver.find('/welcome.html');
  await accept(welcome);
  for (const [fixture] of PAGES) {
    await test.step(fixture, async () => {
      // Without an account the script reads nothing: what is there now is the page alone.
      const page = await driver.open(network.fixture(fixture));
      const before = await watch(page);
      expect(before.length).toBeGreaterThan(5_000);
    });
  }
  await startDemo(welcome);
  for (const [fixture, host] of PAGES) {
    await test.step(fixture, async () => {
      const page = await driver.find(host);
      await page.bringToFront();
      await page.until(isPainted);
      await page.evaluate(rest);
      expect(await changesOf(page)).toEqual({ foreign: [], hosts: 0, same: true });
    });
  }
  const page = await driver.find('mail.google.com');
  await page.bringToFront();
  await page.hover('a[href^="mailto:"]');
  await page.until(() => document.querySelectorAll(':popover-open').length === 1);
  expect(await changesOf(page)).toEqual({ foreign: [], hosts: 1, same: true });
});

test(
  'what a page shows and takes away by itself comes and goes in the panel',
  chromiumOnly('2026-11-29: the same code in both; torture.spec.ts is the harder page.'),
  async ({ driver, network }) => {
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);
    await startDemo(welcome);
    network.page('app.hubspot.com', {
      html: '<!doctype html><title>App</title><main><p>Call Ines Duarte: +351 912 345 678</p></main>',
    });
    const page = await driver.open('https://app.hubspot.com/contacts');
    const panel = await driver.panel(page);
    const shows = (number: string) =>
      panel.until((key: string) => !!document.querySelector(`[data-key="phone:${key}"]`), number);
    await shows('+351912345678');
    // The site's own adapter was loaded beside the detector, and says that it knows none of this.
    expect(await tell(panel, 'page.people', {})).toMatchObject({
      adapter: { name: 'hubspot', healthy: false },
    });

    await page.evaluate(() => {
      history.pushState({}, '', '/contacts/2');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<p>Call Jonas Keller: +49 30 901820</p>';
    });
    await shows('+4930901820');
    await panel.lose('[data-key="phone:+351912345678"]');

    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text) text.nodeValue = 'Call Jonas Keller: +49 89 2180 0';
    });
    await shows('+498921800');
    await panel.lose('[data-key="phone:+4930901820"]');
  },
);

/** Remembers the page's markup and lets an observer of the page's own note every change; returns the markup. */
function watch(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const scope = globalThis as { watched?: { markup: string; changes: MutationRecord[] } };
    const changes: MutationRecord[] = [];
    const whole = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => changes.push(...records)).observe(document, whole);
    scope.watched = { markup: document.documentElement.outerHTML, changes };
    return scope.watched.markup;
  });
}

/** What changed since: all that is not the coming and going of one element of ours at the end of the document. */
function changesOf(page: Surface): Promise<{ foreign: string[]; hosts: number; same: boolean }> {
  return page.evaluate(() => {
    const { watched } = globalThis as { watched?: { markup: string; changes: MutationRecord[] } };
    if (!watched) throw new Error('Nobody watched this page.');
    const isOurs = (node: Node) =>
      node instanceof HTMLElement && node.getAttribute('popover') === 'manual' && node.innerHTML === '';
    const foreign = watched.changes.filter(
      ({ target, addedNodes, removedNodes }) =>
        !isOurs(target) &&
        !(target === document.documentElement && [...addedNodes, ...removedNodes].every(isOurs)),
    );
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const hosts = [...copy.children].filter(isOurs);
    for (const host of hosts) host.remove();
    return {
      foreign: foreign.map(({ type, target }) => `${type} ${target.nodeName}`),
      hosts: hosts.length,
      same: copy.outerHTML === watched.markup,
    };
  });
}

function isPainted(): boolean {
  return [...CSS.highlights.values()].some((people) => people.size > 0);
}

/** Two idle moments: whatever detection still had to do is done. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(() => resolve()));
  });
}
