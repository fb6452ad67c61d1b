import type { Driver, Surface } from '../support/index.ts';
import { accept, type ConnectAnswers, connect } from './welcome.ts';

/** Somebody on the HubSpot contact page whom no sandbox account knows. */
export const STRANGER = {
  name: 'Beatrix Ottoman',
  key: 'email:beatrix.ottoman@example.com',
  phone: '+18085550123',
} as const;

/** Where {@link STRANGER} is. Grant it before the browser starts. */
export const STRANGERS_SITE = 'https://app.hubspot.com/*';

/** A page with people on it and the panel beside it, on a connected account. */
export interface Desk {
  /** Where the account was connected; still open. */
  readonly welcome: Surface;
  readonly page: Surface;
  readonly panel: Surface;
}

/** From the installed extension to the panel beside a page with people on it. */
export async function openDesk(
  driver: Driver,
  { fixture = 'hubspot-contact', ...answers }: ConnectAnswers & { fixture?: string } = {},
): Promise<Desk> {
  const welcome = await driver.find('/welcome.html');
  await accept(welcome);
  await connect(welcome, answers);
  const page = await driver.open(driver.network.fixture(fixture));
  const panel = await driver.panel(page);
  await panel.see('.rows .item[data-key]');
  return { welcome, page, panel };
}

/** Looks the stranger up: the form for somebody new, filled in from the page, with all its choices there. */
export async function openForm(panel: Surface): Promise<void> {
  await panel.click(`[data-key="${STRANGER.key}"]`);
  await panel.see({ role: 'heading', name: 'New person' });
  await panel.until(() => {
    const location = [...document.querySelectorAll('select')].find(({ options }) => options.length > 1);
    return location?.value !== '';
  });
}

/** Finds a client of the account by name and opens the record. */
export async function openClient(panel: Surface, name: string): Promise<void> {
  await panel.fill('[data-key="search"]', name);
  await panel.click('[data-key="ask"]');
  await panel.until(() => document.querySelector('h2')?.innerText.includes('found in Whautomate'));
  await panel.lose('[aria-busy="true"]');
  await panel.click('.rows .item');
  await panel.see({ role: 'button', name: 'Add tag' });
}

/** From a client's record to the last press before a booking: the first free time of the first day that has one. */
export async function chooseFirstFree(panel: Surface): Promise<void> {
  await panel.click({ role: 'button', name: 'Book' });
  for (let day = 0; day < 10; day++) {
    const hasFree = await panel.until(() => {
      if (document.querySelector('.slot')) return 'yes';
      return document.querySelector('.empty button') ? 'no' : undefined;
    });
    if (hasFree === 'yes') break;
    await panel.click('.empty button');
  }
  await panel.click('.slot:not(.gone)');
  await panel.click({ role: 'button', name: 'Continue' });
  await panel.see({ role: 'heading', name: 'Check and book' });
}

/** Presses the one button whose words begin so: `Book Mon, Nov 23, 9:30 AM`. */
export async function pressBeginning(panel: Surface, words: string): Promise<void> {
  const name = await panel.until(
    (start: string) =>
      [...document.querySelectorAll('button')]
        .map((each) => each.innerText.trim())
        .find((text) => text.startsWith(start)),
    words,
  );
  await panel.click({ role: 'button', name });
}

/** Waits for a banner with this title, and returns all it says. */
export function banner(panel: Surface, title: string): Promise<string> {
  return panel.until(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('.banner')]
        .map((each) => each.innerText)
        .find((text) => text.startsWith(wanted)),
    title,
  );
}

/** The words under a field that say what is wrong with it. */
export function fieldError(panel: Surface, label: string): Promise<string> {
  return panel.until((wanted: string) => {
    const field = [...document.querySelectorAll('.field')].find(
      (each) => each.querySelector('label')?.textContent === wanted,
    );
    return field?.querySelector<HTMLElement>('.err')?.innerText.trim();
  }, label);
}

/** What a field holds, by its label. */
export function typedIn(panel: Surface, label: string): Promise<string | undefined> {
  return panel.evaluate((wanted: string) => {
    const field = [...document.querySelectorAll('.field')].find(
      (each) => each.querySelector('label')?.textContent === wanted,
    );
    return field?.querySelector<HTMLInputElement>('input, textarea, select')?.value;
  }, label);
}
