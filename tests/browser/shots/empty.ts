import { GRIP, openSidebar } from '../in-page/support.ts';
import { tell } from '../steps/reach.ts';
import { SITE, type Stage } from './stage.ts';

const NOBODY =
  '<!doctype html><title>Opening hours</title><h1>Opening hours</h1><p>Monday to Friday, nine to five.</p>';

/** Nothing is there yet: not set up, nobody on the page, nobody found, nothing waiting. */
export async function empty(stage: Stage): Promise<void> {
  const { driver, network, album } = stage;
  network.page(new URL(SITE).hostname, { html: NOBODY });
  const page = await driver.open(`${SITE}/`);
  const bare = await driver.open('/welcome.html');
  await bare.see({ role: 'button', name: 'Accept and go on' });
  await album.shoot('welcome-empty', bare);
  await bare.close();
  for (const surface of ['sidepanel', 'popup'] as const) {
    const early = await stage.beside(page, surface);
    await early.see('h1, h2');
    await early.see('button');
    await album.shoot(`${surface}-not-set-up`, early);
    await early.close();
  }
  const settings = await driver.open('/options.html');
  await settings.see({ role: 'button', name: 'Open the welcome page' });
  await album.shoot('options-empty', settings);
  await settings.close();

  await stage.connect();
  await tell(await driver.open('/options.html'), 'sites.update', { origin: SITE, inPage: true });
  await page.see(GRIP);
  const panel = await stage.beside(page, 'sidepanel');
  await panel.see('.empty');
  await album.shoot('people-empty', panel);
  for (const tab of ['Today', 'Activity', 'More']) {
    await panel.click({ role: 'tab', name: tab });
    await album.shoot(`${tab.toLowerCase()}-empty`, panel);
  }
  await panel.fill('[data-key="search"]', 'Zebulon');
  await panel.press('Enter');
  await panel.lose('[aria-busy="true"]');
  await album.shoot('search-empty', panel);
  await panel.close();
  const popup = await stage.beside(page, 'popup');
  await popup.see('.foot button');
  await album.shoot('popup-empty', popup);
  await popup.close();
  await page.bringToFront();
  await openSidebar(page);
  await album.shootPage('inpage-empty', page);
}
