import type { Surface } from '../support/index.ts';
import { until } from '../support/poll.ts';
import { KEY } from './account.ts';

/** The key's field; Firefox gives a password no role that WebDriver could find. */
export const KEY_FIELD = '.key-field input';

/** What is typed into the form that connects an account; the words are those a person chooses. */
export interface ConnectAnswers {
  readonly key?: string;
  readonly region?: 'Global' | 'India';
  readonly plan?: 'trial' | 'subscribed';
}

/** The first step of the welcome page: until then nothing may leave the browser. */
export async function accept(welcome: Surface): Promise<void> {
  await welcome.click({ role: 'button', name: 'Accept and go on' });
  await welcome.see(KEY_FIELD);
}

/** Fills in the form that connects an account, and sends it. */
export async function tryToConnect(welcome: Surface, answers: ConnectAnswers = {}): Promise<void> {
  const { key = KEY, region = 'Global', plan = 'subscribed' } = answers;
  await welcome.fill(KEY_FIELD, key);
  await welcome.fill({ role: 'combobox', name: 'Region' }, region);
  await welcome.fill({ role: 'combobox', name: 'Plan' }, plan);
  await pressConnect(welcome);
}

/** Sends the form that connects an account as it stands; after a refusal its button has other words. */
export async function pressConnect(welcome: Surface): Promise<void> {
  await welcome.click('button[type="submit"]');
}

/** Waits until an account is connected; a first request on a busy machine may take a while. */
export async function connected(welcome: Surface): Promise<void> {
  const button = { role: 'button', name: 'Use another account' };
  await until('an account to be connected', () => welcome.count(button), 30_000);
}

/** From the installed extension to a connected account. */
export async function connect(welcome: Surface, answers: ConnectAnswers = {}): Promise<void> {
  await tryToConnect(welcome, answers);
  await connected(welcome);
}

/** Accepts and chooses the account that needs neither key nor network. */
export async function startDemo(welcome: Surface): Promise<void> {
  await welcome.click('input[value="demo"]');
  await welcome.click({ role: 'button', name: 'Try it with a demo account' });
  await connected(welcome);
}
