import { createSandbox, type Sandbox } from '../../sandbox/index.ts';
import { KEY } from '../steps/account.ts';
import { tell } from '../steps/reach.ts';
import { accept, connect } from '../steps/welcome.ts';
import { type Driver, launchChromium, type Network, type Surface, startNetwork } from '../support/index.ts';
import type { Album } from './album.ts';

/** The site whose pages scenes write themselves. */
export const SITE = 'https://clinic.example';

/** Where a scene plays: a real browser with the release build, a sandbox behind the vendor's hosts, and an album. */
export interface Stage {
  readonly driver: Driver;
  readonly network: Network;
  readonly sandbox: Sandbox;
  readonly album: Album;
  /** Consents and connects the sandbox's account. Leaves the welcome page open. */
  connect(): Promise<Surface>;
  /** Says of the sites that are granted already that the welcome page asked for them. */
  allow(ours: Surface): Promise<void>;
  /** Opens a surface of ours as a page of its own, about a tab: it can be given any size, and stays open. */
  beside(tab: Surface, surface: 'sidepanel' | 'popup'): Promise<Surface>;
  close(): Promise<void>;
}

const GRANTS = [`${SITE}/*`, 'https://app.hubspot.com/*', 'https://mail.google.com/*'];

async function allow(ours: Surface): Promise<void> {
  for (const grant of GRANTS)
    await tell(ours, 'sites.granted', { origin: grant.slice(0, -2), reason: 'welcome' });
}

/** A stage of its own: a new profile, a new account, some sites granted. */
export async function createStage(album: Album, extension: string | undefined): Promise<Stage> {
  const network = await startNetwork();
  const sandbox = createSandbox({ key: KEY });
  network.api((request) => sandbox.fetch(request));
  const driver = await launchChromium({ network, extension, grants: GRANTS });
  return {
    ...{ driver, network, sandbox, album },
    async connect() {
      const welcome = await driver.open('/welcome.html');
      await accept(welcome);
      await connect(welcome);
      await allow(welcome);
      return welcome;
    },
    allow,
    async beside(tab, surface) {
      await tab.bringToFront();
      const id = await driver.background.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active?.id;
      });
      return driver.open(`/${surface}.html?tab=${id}`);
    },
    async close() {
      await driver.close();
      await network.close();
    },
  };
}
