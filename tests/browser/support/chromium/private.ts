import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Evaluator, Surface } from '../driver.ts';
import { until } from '../poll.ts';
import { isWorkerOf, stopWorkers, workerAfterStart } from './worker.ts';

/** A private window with one page in it. */
export interface PrivateWindow {
  readonly page: Surface;
  /** Opens the side panel beside the page. */
  panel(): Promise<Surface>;
  close(): Promise<void>;
}

/** The running Chromium, for what is done here. */
export interface Host {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
  readonly background: Evaluator;
  readonly origin: string;
  /** The protocol's id of the profile that the browser was started with. */
  readonly profile: string | undefined;
  surfaceOf(page: Page): Promise<Surface>;
  panelIn(windowId: number): Promise<Surface>;
}

/** Opens a private window at an address, once the extension is let into those. */
export async function openPrivateWindow(host: Host, url: string): Promise<PrivateWindow> {
  const { background, context } = host;
  await allow(host);
  const [page, windowId] = await Promise.all([
    context.waitForEvent('page'),
    background.evaluate(async (address) => {
      const window = await chrome.windows.create({ incognito: true, url: address });
      return window?.incognito ? window.id : undefined;
    }, url),
  ]);
  if (windowId === undefined) throw new Error(`The background sees no private window at ${url}.`);
  await page.waitForLoadState();
  const close = () => background.evaluate((id) => chrome.windows.remove(id), windowId);
  return { page: await host.surfaceOf(page), panel: () => host.panelIn(windowId), close };
}

/** Turns the switch on the extensions' page. The extension starts again for that, which closes its own pages. */
async function allow({ context, browser, background, origin, profile }: Host): Promise<void> {
  if (await background.evaluate(() => chrome.extension.isAllowedIncognitoAccess())) return;
  const worker = async () =>
    (await browser.send('Target.getTargets')).targetInfos.find(isWorkerOf(origin, profile))?.targetId;
  const before = await worker();
  const manager = await context.newPage();
  await manager.goto('chrome://extensions/');
  await manager.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
        updateExtensionConfiguration(change: object): Promise<void>;
      };
    };
    // Without it an unpacked extension would not come back.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(origin).host);
  await until('the extension to start again', async () => {
    const after = await worker();
    return after && after !== before;
  });
  await manager.close();
  await workerAfterStart({ background, stopBackground: () => stopWorkers(context) });
}
