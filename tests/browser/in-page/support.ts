import type { Driver, Surface } from '../support/driver.ts';

/** The site that the specs here grant, and whose page they serve. */
export const SITE = 'https://clinic.example';
export const GRANTS = [`${SITE}/*`];

/** A page with a client of the demo account on it. */
export const PAGE = {
  html: '<!doctype html><title>Clinic</title><h1>Today</h1><p>Call Olivia Hartwell, +1 303 555 0142.</p>',
};

/** A message as our own pages send it; answers the value, or throws the failure's code. */
export function tell(surface: Surface, name: string, payload: object = {}): Promise<unknown> {
  return surface.evaluate(
    async (message) => {
      const answer = (await chrome.runtime.sendMessage(message)) as
        | { ok: true; value: unknown }
        | { ok: false; failure: { code: string } };
      if (!answer.ok) throw new Error(`${message.name}: ${answer.failure.code}`);
      return answer.value;
    },
    { name, payload },
  );
}

/** Consents, connects the demo account and asks for the sidebar inside the site's pages. Leaves Options open. */
export async function prepare(driver: Driver, { inPage = true } = {}): Promise<Surface> {
  const options = await driver.open('/options.html');
  await tell(options, 'setup.accept');
  await tell(options, 'account.demo');
  await tell(options, 'sites.granted', { origin: SITE, reason: 'options' });
  await tell(options, 'sites.update', { origin: SITE, inPage });
  return options;
}

export const LAUNCHER = { role: 'button', name: 'Open the sidebar' } as const;

/** Opens the sidebar in a page by a person's click, and waits for the app in it. */
export async function openSidebar(tab: Surface): Promise<Surface> {
  await tab.click(LAUNCHER);
  const frame = await tab.frame('inpage.html');
  await frame.see('.app');
  return frame;
}
