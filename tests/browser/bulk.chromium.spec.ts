import { ask } from '../journey/ask.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { type Account, accountOf, calls, serveSandbox } from './steps/account.ts';
import { pressBeginning, STRANGERS_SITE } from './steps/panel.ts';
import { accept, connect } from './steps/welcome.ts';
import type { Driver, Network, Surface } from './support/index.ts';
import { expect, test } from './support/test.ts';

test.use({ grants: [STRANGERS_SITE] });
test.describe.configure({ timeout: 120_000 });

const HOST = 'app.hubspot.com';

test('everybody of a page is tagged as one run: priced, paused, gone on with; another is cancelled midway', async ({
  driver,
  network,
}) => {
  // A trial's sixty a minute: slow enough to be stopped in the middle.
  const sandbox = serveSandbox(network, { plan: 'trial' });
  const everybody = alone(await accountOf(sandbox)).slice(0, 6);
  const ids = everybody.map(({ id }) => id).sort();
  const panel = await openList(driver, network, everybody);

  await planTag(panel, 'Newsletter');
  expect(await price(panel)).toMatch(/^Uses 6 of the \d\d left, about /);
  await startRun(panel);
  await panel.click('[aria-label^="Pause"]');
  await panel.until(() => document.querySelector('.progress')?.textContent?.includes('Paused'));
  expect(calls(sandbox, 'addClientTags')).toBeLessThan(6);
  await panel.click('[aria-label^="Go on"]');
  await panel.see({ role: 'heading', name: 'Finished' });
  expect(await withTag(sandbox, 'Newsletter')).toEqual(ids);
  expect(calls(sandbox, 'addClientTags')).toBe(6);
  await panel.click('[aria-label^="Rows"]');
  expect(await panel.until(() => document.querySelectorAll('.job .ok').length)).toBe(6);

  await panel.click({ role: 'button', name: "Back to the page's people" });
  await planTag(panel, 'Second');
  await startRun(panel);
  await pressBeginning(panel, 'Cancel the');
  await panel.see({ role: 'heading', name: 'Finished' });
  const sent = calls(sandbox, 'addClientTags') - 6;
  expect(sent).toBeLessThan(6);
  expect(await withTag(sandbox, 'Second')).toHaveLength(sent);
});

/** Clients with an `a` in their name whose number is nobody else's: nothing is asked about who is meant. */
function alone({ clients, contacts }: Account): Account['clients'] {
  const digits = [...clients, ...contacts].map(({ texts }) =>
    (texts.phone || texts.phoneNumber || '').slice(-8),
  );
  return clients.filter(({ texts: { fullName, phone = '' } }) => {
    const last = phone.slice(-8);
    return (
      fullName?.includes('a') && last.length === 8 && digits.filter((each) => each === last).length === 1
    );
  });
}

/** A page that lists these clients, found by a search before, so that their records are known here; and the panel beside it. */
async function openList(driver: Driver, network: Network, clients: Account['clients']): Promise<Surface> {
  const numbers = clients.map(({ texts }) => `${texts.countryCode}${texts.phone}`);
  const items = clients.map(({ texts }, at) => `<li>${texts.fullName}: ${numbers[at]}</li>`);
  network.page(HOST, { html: `<!doctype html><title>People</title><ul>${items.join('')}</ul>` });
  const welcome = await driver.find('/welcome.html');
  await accept(welcome);
  await connect(welcome, { plan: 'trial' });
  const page = await driver.open(`https://${HOST}/contacts`);
  const panel = await driver.panel(page);
  await panel.see('.rows .item[data-key]');
  await ask(panel, 'people.search', { text: 'a' });
  return panel;
}

/** Chooses everybody on the page and the tag they shall get. */
async function planTag(panel: Surface, tag: string): Promise<void> {
  await panel.click('[data-key="choose"]');
  await panel.click({ role: 'button', name: 'All' });
  await panel.click('[data-key="tag-chosen"]');
  await panel.see({ role: 'heading', name: 'Tag people of this page' });
  await panel.fill({ role: 'combobox', name: 'Tag' }, tag);
  await panel.press('Enter');
}

const price = (panel: Surface) =>
  panel.until(() => document.querySelector<HTMLElement>('.bulk-note')?.innerText.match(/^Uses .+/)?.[0]);

/** Presses the button that names how many, and the same words in the last question. */
async function startRun(panel: Surface): Promise<void> {
  await pressBeginning(panel, 'Tag 6 people');
  await panel.click('dialog[open] .dialog-acts button:last-child');
  await panel.see({ role: 'heading', name: 'Tagging' });
}

async function withTag(sandbox: Sandbox, tag: string): Promise<string[]> {
  const { clients } = await accountOf(sandbox);
  return clients
    .filter(({ tags }) => tags.includes(tag))
    .map(({ id }) => id)
    .sort();
}
