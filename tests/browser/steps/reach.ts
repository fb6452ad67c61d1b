import type { PersonView } from '../../../utils/messaging/index.ts';
import type { Driver, Surface } from '../support/driver.ts';
import { FirefoxDriver } from '../support/firefox/driver.ts';
import { until } from '../support/poll.ts';

/** A site nobody granted, and one that specs grant by name. */
export const STRANGE = 'https://front-desk.example';
export const SITE = 'https://clinic.example';

/** A message as our own pages send it; answers the value, or throws the failure's code. */
export function tell<Value>(surface: Surface, name: string, payload: object = {}): Promise<Value> {
  return surface.evaluate(
    async (message) => {
      const answer = (await chrome.runtime.sendMessage(message)) as
        | { ok: true; value: Value }
        | { ok: false; failure: { code: string } };
      if (!answer.ok) throw new Error(`${message.name}: ${answer.failure.code}`);
      return answer.value;
    },
    { name, payload },
  );
}

/** Consents and connects the demo account, as the welcome page would. Leaves Options open. */
export async function prepare(driver: Driver): Promise<Surface> {
  const options = await driver.open('/options.html');
  await tell(options, 'setup.accept');
  await tell(options, 'account.demo');
  return options;
}

/** A client of the demo account with a number, as the local directory knows them. */
export async function somebody(options: Surface): Promise<PersonView & { e164: string }> {
  const { people } = await tell<{ people: PersonView[] }>(options, 'people.search', {
    text: 'a',
    local: true,
  });
  const client = people.find(({ kind, phone, countryCode }) => kind === 'client' && phone && countryCode);
  if (!client) throw new Error('The demo account has no client with a whole number.');
  const digits = `${client.countryCode}${client.phone}`.replace(/\D/g, '');
  return { ...client, e164: `+${digits}` };
}

/** Selects what an element holds, as a person would by dragging over it. */
export async function select(tab: Surface, selector: string): Promise<void> {
  await tab.read(selector, (element) => getSelection()?.selectAllChildren(element));
}

/** What an item of our menu is, in both browsers' terms. */
export interface Item {
  readonly place: 'selection' | 'link' | 'page';
  readonly act: 'look-up' | 'add' | 'tag' | 'book';
  /** How its words start in Firefox, which shortens a long selection. */
  readonly words: string;
}

/**
 * Chooses an item of the context menu over an element: in Firefox with the right mouse button and the real menu; in Chromium,
 * whose menu belongs to the system, by the event that the browser would send.
 */
export async function chooseItem(
  driver: Driver,
  tab: Surface,
  target: string,
  { place, act, words }: Item,
): Promise<void> {
  await tab.bringToFront();
  if (driver instanceof FirefoxDriver) {
    await openMenu(driver, tab, target);
    // Until the menu says what was recognised, it says what it says to everybody.
    await until(`“${words}” in the menu`, async () =>
      (await driver.system.menuLabels()).some((label) => label.startsWith(words)),
    );
    await driver.system.chooseInMenu(words);
    return;
  }
  const picked = await tab.read(target, (element) => ({
    selection: getSelection()?.toString() ?? '',
    link: element.closest('a')?.href,
    pageUrl: location.href,
  }));
  await driver.background.evaluate(dispatchClick, `${place}:${act}`, {
    pageUrl: picked.pageUrl,
    ...(place === 'selection' ? { selectionText: picked.selection } : {}),
    ...(place === 'link' ? { linkUrl: picked.link } : {}),
  });
}

/** Opens Firefox's own context menu over an element, and tells what of ours is in it. */
export async function openMenu(
  driver: FirefoxDriver,
  tab: Surface,
  target: string,
): Promise<readonly string[]> {
  await tab.click(target, { button: 'right' });
  return until('our items in the context menu', async () => {
    const labels = await driver.system.menuLabels();
    return labels.length > 0 ? labels : undefined;
  });
}

async function dispatchClick(menuItemId: string, info: object): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: unknown): void };
  };
  onClicked.dispatch({ menuItemId, editable: false, ...info }, tab);
}

/** Keys for the commands that are offered without any. */
const OFFERED: Readonly<Record<string, string>> = { 'previous-person': 'Alt+Shift+K', book: 'Alt+Shift+Y' };

/**
 * Runs a keyboard command over a tab: in Firefox by its real keys, given to it first where it has none; in Chromium, which takes no
 * extension keys from the protocol, by the event that the browser would send.
 */
export async function runCommand(driver: Driver, tab: Surface, name: string): Promise<void> {
  await tab.bringToFront();
  if (driver instanceof FirefoxDriver) {
    const keys = await driver.background.evaluate(keysOf, name, OFFERED[name]);
    // Firefox loses keys on a busy machine, and a person presses again. What it heard and we lost is pressed once.
    for (let press = 0; press < 3; press++) {
      const before = await driver.background.evaluate(heardCommands);
      await driver.system.pressKeys(keys);
      const heard = async () => (await driver.background.evaluate(heardCommands)) > before;
      if (await until(`${name} to be heard`, heard, 3_000).catch(() => false)) return;
    }
    throw new Error(`Firefox did not take ${keys} for ${name}.`);
  }
  await driver.background.evaluate(async (command) => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(name: string, tab: unknown): void };
    };
    onCommand.dispatch(command, active);
  }, name);
}

/** How many commands the background has heard since it started or was first asked. */
function heardCommands(): number {
  const counting = globalThis as { heardCommands?: number };
  if (counting.heardCommands === undefined) {
    counting.heardCommands = 0;
    chrome.commands.onCommand.addListener(() => {
      counting.heardCommands = (counting.heardCommands ?? 0) + 1;
    });
  }
  return counting.heardCommands;
}

async function keysOf(name: string, offered: string | undefined): Promise<string> {
  const { commands } = globalThis.browser as unknown as {
    commands: typeof chrome.commands & { update(change: { name: string; shortcut: string }): Promise<void> };
  };
  if (offered) await commands.update({ name, shortcut: offered });
  return (await commands.getAll()).find((command) => command.name === name)?.shortcut ?? '';
}
