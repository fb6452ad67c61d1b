import type { Driver, Surface } from '../support/driver.ts';
import { until } from '../support/poll.ts';

/** The site that the specs here grant, and whose page they serve. */
export const SITE = 'https://clinic.example';
export const GRANTS = [`${SITE}/*`];

/** A page with a number on it that nobody in the demo account has. */
export const PAGE = {
  html: '<!doctype html><title>Clinic</title><h1>Today</h1><p>Call Olivia Hartwell, +1 303 555 0142.</p>',
};

export const LAUNCHER = { role: 'button', name: 'Open the sidebar' } as const;
export const GRIP = { role: 'button', name: 'Move the launcher with the arrow keys or by dragging' } as const;
export const CONTINUE = { role: 'button', name: 'Continue in the side panel' } as const;

/** What one of our own pages is answered: the value, or the code of the refusal. */
export type Answer = { ok: true; value: unknown } | { ok: false; failure: { code: string } };

/** Sends a message as the extension's page that is shown there would; throws the code of a refusal. */
export async function ask(surface: Surface, name: string, payload: object = {}): Promise<unknown> {
  const answer = await surface.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<Answer>, {
    name,
    payload,
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.code}`);
  return answer.value;
}

/** Consents, connects the demo account and asks for the sidebar inside the site's pages. Answers the open Options page. */
export async function prepare(driver: Driver): Promise<Surface> {
  const options = await driver.open('/options.html');
  await ask(options, 'setup.accept');
  await ask(options, 'account.demo');
  await ask(options, 'sites.granted', { origin: SITE, reason: 'options' });
  await ask(options, 'sites.update', { origin: SITE, inPage: true });
  return options;
}

/** The site's page with the launcher in it, and the open Options page. */
export async function openPage(driver: Driver): Promise<{ options: Surface; tab: Surface }> {
  driver.network.page('clinic.example', PAGE);
  const options = await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await tab.see(LAUNCHER);
  return { options, tab };
}

/** Opens the sidebar in a page by a person's click, and waits for the app in it. */
export async function openSidebar(tab: Surface): Promise<Surface> {
  await tab.click(LAUNCHER);
  const frame = await tab.frame('inpage.html');
  await frame.see('.app');
  return frame;
}

/** How the site stands in the extension's settings. */
export async function receipt(options: Surface): Promise<Record<string, unknown>> {
  const sites = (await ask(options, 'sites.list')) as { origin: string }[];
  return sites.find(({ origin }) => origin === SITE) ?? {};
}

/** How many side panels are open in Chromium, as the browser tells the extension. */
export function openPanels(driver: Driver): Promise<number> {
  return driver.background.evaluate(
    async () =>
      (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType] }))
        .length,
  );
}

export const panelOpens = (driver: Driver) => until('the side panel', () => openPanels(driver));

/** Where the launcher stands: the middle of its button, in CSS pixels. */
export function launcherAt(tab: Surface): Promise<{ x: number; y: number }> {
  return tab.read(LAUNCHER, (button) => {
    const box = button.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  });
}
