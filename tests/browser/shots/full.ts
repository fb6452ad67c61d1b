import { openSidebar } from '../in-page/support.ts';
import { chooseFirstFree, openClient, openForm, pressBeginning } from '../steps/panel.ts';
import { runCommand, tell } from '../steps/reach.ts';
import type { Surface } from '../support/index.ts';
import type { Stage } from './stage.ts';

/** Everything is there: an account at work, people on the page, a booking made. */
export async function full(stage: Stage): Promise<void> {
  const { driver, network, album } = stage;
  const welcome = await stage.connect();
  await album.shoot('welcome-full', welcome);
  const page = await driver.open(network.fixture('hubspot-contact'));
  await page.until(() => CSS.highlights.size > 0);
  const panel = await stage.beside(page, 'sidepanel');
  await panel.see('.rows .item[data-key]');
  await panels(stage, panel);
  const popup = await stage.beside(page, 'popup');
  await popup.see('.rows .item');
  await album.shoot('popup-full', popup);
  await popup.fill('input', 'a');
  await popup.press('Enter');
  await popup.lose('[aria-busy="true"]');
  await album.shoot('popup-search-full', popup);
  await popup.close();
  const options = await driver.open('/options.html');
  await options.see({ role: 'button', name: 'Replace key' });
  await album.shoot('options-full', options);
  await options.click({ role: 'button', name: 'Erase everything' });
  await album.shoot('options-erase', options);
  await options.press('Escape');
  await onPage(stage, options);
}

async function panels({ album }: Stage, panel: Surface): Promise<void> {
  await album.shoot('people-full', panel);
  await panel.click({ role: 'button', name: 'Choose' });
  await album.shoot('people-choosing', panel);
  await panel.press('Escape');
  await openForm(panel);
  await album.shoot('new-person-full', panel);
  await panel.press('Escape');
  await panel.see('[data-key="search"]');
  await panel.fill('[data-key="search"]', 'a');
  await panel.press('Enter');
  await panel.lose('[aria-busy="true"]');
  await album.shoot('search-full', panel);
  await openClient(panel, 'Anika');
  await panel.see('.appt, .card');
  await album.shoot('person-full', panel);
  await panel.press('t');
  await panel.see({ role: 'combobox', name: 'Tag' });
  await album.shoot('person-tagging', panel);
  await panel.fill({ role: 'combobox', name: 'Tag' }, 'Came back');
  await panel.press('Enter');
  await panel.until(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === '');
  while ((await panel.count('[role="combobox"]')) > 0) await panel.press('Escape');
  await panel.click({ role: 'button', name: 'Book' });
  await panel.see('.slot, .empty');
  await album.shoot('booking-full', panel);
  await panel.press('Escape');
  await chooseFirstFree(panel);
  await album.shoot('booking-check', panel);
  await pressBeginning(panel, 'Book ');
  await panel.see({ role: 'heading', name: 'Booked' });
  await album.shoot('booking-booked', panel);
  await panel.click({ role: 'button', name: 'Done' });
  await panel.press('Escape');
  await panel.see('[data-key="search"]');
  await panel.fill('[data-key="search"]', '');
  for (const tab of ['Today', 'Activity', 'More']) {
    await panel.click({ role: 'tab', name: tab });
    await panel.lose('[aria-busy="true"]');
    await album.shoot(`${tab.toLowerCase()}-full`, panel);
  }
  await panel.close();
}

/** The card and the sidebar stand in somebody else's page. */
async function onPage({ driver, network, album }: Stage, options: Surface): Promise<void> {
  const page = await driver.open(network.fixture('gmail-thread'));
  await page.until(() => CSS.highlights.get('wh-client')?.size);
  await album.shootPage('card-full', page, async () => {
    await runCommand(driver, page, 'next-person');
    await page.see({ role: 'dialog' });
  });
  await page.press('Escape');
  await tell(options, 'sites.update', { origin: 'https://mail.google.com', inPage: true });
  const frame = await openSidebar(page);
  await frame.see('.rows .item[data-key]');
  await album.shootPage('inpage-full', page);
}
