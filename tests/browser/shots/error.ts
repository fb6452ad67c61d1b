import { openSidebar } from '../in-page/support.ts';
import { KEY } from '../steps/account.ts';
import { openClient, openForm, STRANGER } from '../steps/panel.ts';
import { tell } from '../steps/reach.ts';
import { accept, connected, KEY_FIELD, pressConnect } from '../steps/welcome.ts';
import type { Surface } from '../support/index.ts';
import type { Stage } from './stage.ts';

const BROKEN = { '*': [{ kind: 'serverError' }] } as const;

/** Things go wrong: a refused key, a service with problems, fields that cannot be saved, no connection. */
export async function failing(stage: Stage): Promise<void> {
  const { driver, network, sandbox, album } = stage;
  const welcome = await driver.open('/welcome.html');
  await accept(welcome);
  await welcome.fill(KEY_FIELD, 'not-the-key-of-anybody');
  await pressConnect(welcome);
  await welcome.see({ role: 'button', name: 'Try with India' });
  await album.shoot('welcome-error', welcome);
  await welcome.fill(KEY_FIELD, KEY);
  await pressConnect(welcome);
  await connected(welcome);
  await stage.allow(welcome);

  const page = await driver.open(network.fixture('hubspot-contact'));
  const panel = await stage.beside(page, 'sidepanel');
  await panel.see('.rows .item[data-key]');
  await broken(stage, panel);
  await refused(stage, panel);

  const popup = await stage.beside(page, 'popup');
  sandbox.setFaults(BROKEN);
  await popup.fill('input', 'Zebulon');
  await popup.press('Enter');
  await popup.see('.banner');
  await album.shoot('popup-error', popup);
  await popup.close();
  const options = await driver.open('/options.html');
  await options.click({ role: 'button', name: 'Replace key' });
  await options.fill(KEY_FIELD, 'not-the-key-of-anybody');
  await pressConnect(options);
  await options.see('[role="alert"], .banner');
  await album.shoot('options-error', options);

  await tell(options, 'sites.update', { origin: 'https://app.hubspot.com', inPage: true });
  await page.bringToFront();
  const frame = await openSidebar(page);
  await frame.fill('[data-key="search"]', 'Zacharias');
  await frame.press('Enter');
  await frame.see('.banner');
  await album.shootPage('inpage-error', page);
  network.offline(true);
  const late = await stage.beside(page, 'sidepanel');
  await late.fill('[data-key="search"]', 'Yolanda');
  await late.press('Enter');
  await late.see('.banner');
  await album.shoot('search-offline', late);
  await late.fill('[data-key="search"]', '');
  await late.click({ role: 'tab', name: 'Activity' });
  await album.shoot('activity-error', late);
}

/** The service has problems while somebody reads. */
async function broken({ sandbox, album }: Stage, panel: Surface): Promise<void> {
  sandbox.setFaults(BROKEN);
  await panel.fill('[data-key="search"]', 'Zebulon');
  await panel.press('Enter');
  await panel.see('.banner');
  await album.shoot('search-error', panel);
  await panel.fill('[data-key="search"]', '');
  await panel.click({ role: 'tab', name: 'Today' });
  await album.shoot('today-error', panel);
  await panel.click('[role="tab"]');
  await panel.click(`[data-key="${STRANGER.key}"]`);
  await panel.see('.banner');
  await album.shoot('look-up-error', panel);
  await panel.press('Escape');
  sandbox.setFaults({});
  await openClient(panel, 'Anika');
  sandbox.setFaults({
    listSlots: [{ kind: 'serverError' }],
    getAvailableSlots: [{ kind: 'serverError' }],
    ...BROKEN,
  });
  await panel.click({ role: 'button', name: 'Book' });
  await panel.see('.banner');
  await album.shoot('booking-error', panel);
  await panel.press('Escape');
  await panel.press('Escape');
  sandbox.setFaults({});
}

/** What is typed cannot be saved: first as it stands, then because the service refuses it. */
async function refused({ sandbox, album }: Stage, panel: Surface): Promise<void> {
  await panel.fill('[data-key="search"]', '');
  await openForm(panel);
  await panel.fill({ role: 'textbox', name: 'Name' }, '');
  await panel.fill({ role: 'textbox', name: 'Phone' }, '808 55');
  await panel.click({ role: 'button', name: 'Create client' });
  await panel.see('.err');
  await album.shoot('new-person-error', panel);
  await panel.fill({ role: 'textbox', name: 'Name' }, STRANGER.name);
  await panel.fill({ role: 'textbox', name: 'Phone' }, STRANGER.phone);
  sandbox.setFaults({ createClient: [{ kind: 'refused' }] });
  await panel.click({ role: 'button', name: 'Create client' });
  await panel.see('.banner');
  await album.shoot('new-person-refused', panel);
  sandbox.setFaults({});
}
