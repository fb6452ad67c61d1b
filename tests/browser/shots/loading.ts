import { openSidebar } from '../in-page/support.ts';
import { STRANGER } from '../steps/panel.ts';
import { tell } from '../steps/reach.ts';
import { accept, connected, tryToConnect } from '../steps/welcome.ts';
import type { ChromiumSurface, Surface } from '../support/index.ts';
import { SITE, type Stage } from './stage.ts';

/** Longer than all pictures of one state take, shorter than a surface is waited for. */
const SLOW = { '*': [{ kind: 'slow', ms: 15_000 }] } as const;
/** From 400 ms on the wait is shown, from 4 s on in words (design, "Waiting"). */
const SHOWN_MS = 700;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Everything takes its time: the service answers slowly, a page never ends. */
export async function loading(stage: Stage): Promise<void> {
  const { driver, network, sandbox, album } = stage;
  sandbox.setFaults(SLOW);
  const welcome = await driver.open('/welcome.html');
  await accept(welcome);
  await tryToConnect(welcome);
  await wait(SHOWN_MS);
  await album.shoot('welcome-loading', welcome);
  sandbox.setFaults({});
  await connected(welcome);
  await stage.allow(welcome);

  const page = await driver.open(network.fixture('hubspot-contact'));
  const panel = await stage.beside(page, 'sidepanel');
  await panel.see('.rows .item[data-key]');
  await slowly(stage, panel, 'search-loading', async () => {
    await panel.fill('[data-key="search"]', 'Anika');
    await panel.press('Enter');
  });
  await panel.until(() => document.querySelector('h2')?.innerText.includes('found in Whautomate'));
  await slowly(stage, panel, 'person-loading', () => panel.click('.rows .item'));
  await panel.see({ role: 'button', name: 'Add tag' });
  await slowly(stage, panel, 'booking-loading', () => panel.click({ role: 'button', name: 'Book' }));
  await panel.press('Escape');
  await panel.press('Escape');
  await panel.fill('[data-key="search"]', '');
  await slowly(stage, panel, 'look-up-loading', () => panel.click(`[data-key="${STRANGER.key}"]`));
  await panel.press('Escape');
  await slowly(stage, panel, 'today-loading', () => panel.click({ role: 'tab', name: 'Today' }));
  await panel.close();

  const popup = await stage.beside(page, 'popup');
  await popup.see('.rows .item');
  await slowly(stage, popup, 'popup-search-loading', async () => {
    await popup.fill('input', 'Maria');
    await popup.press('Enter');
  });
  await popup.close();
  await tell(await driver.open('/options.html'), 'sites.update', {
    origin: 'https://app.hubspot.com',
    inPage: true,
  });
  await page.bringToFront();
  const frame = await openSidebar(page);
  sandbox.setFaults(SLOW);
  await frame.click(`[data-key="${STRANGER.key}"]`);
  await wait(SHOWN_MS);
  await album.shootPage('inpage-loading', page);
  await endless(stage);
}

/** Does something while the service is slow, takes the pictures, and lets the service be quick again. */
async function slowly(
  { sandbox, album }: Stage,
  surface: Surface,
  name: string,
  act: () => Promise<void>,
): Promise<void> {
  sandbox.setFaults(SLOW);
  await act();
  await wait(SHOWN_MS);
  await album.shoot(name, surface);
  sandbox.setFaults({});
}

/** A page that never ends has told nothing yet of who is on it. */
async function endless(stage: Stage): Promise<void> {
  const { driver, network, album } = stage;
  const html = '<!doctype html><title>Slow</title><p>Call Olivia Hartwell, +1 303 555 0142.</p>';
  const body = () =>
    new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(html)) });
  network.serve(
    new URL(SITE).hostname,
    () => new Response(body(), { headers: { 'content-type': 'text/html' } }),
  );
  const tab = (await driver.open('about:blank')) as ChromiumSurface;
  await tab.page?.goto(`${SITE}/`, { waitUntil: 'commit' });
  for (const [surface, name] of [
    ['sidepanel', 'people-loading'],
    ['popup', 'popup-loading'],
  ] as const) {
    const ours = await stage.beside(tab, surface);
    await ours.see('[aria-busy="true"], .skeleton, .rows');
    await wait(SHOWN_MS);
    await album.shoot(name, ours);
    await ours.close();
  }
}
