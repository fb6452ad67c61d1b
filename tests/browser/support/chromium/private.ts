import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Evaluator, Surface } from '../driver.ts';
import { until } from '../poll.ts';
import type { TargetInfo } from './hidden.ts';
import { isWorkerOf, workerEvaluator } from './worker.ts';

/** A private window, and the worker that Chromium starts for those alone (`incognito: split`). */
export interface PrivateWindow {
  readonly page: Surface;
  readonly background: Evaluator;
  /** Opens a page of the extension, such as `/options.html`, in the same window. */
  openBeside(file: string): Promise<Surface>;
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
}

/** Opens a private window at an address, once the extension is let into those. */
export async function openPrivateWindow(host: Host, url: string): Promise<PrivateWindow> {
  const { browser, origin } = host;
  await allow(host);
  const create = (address: string) => void chrome.windows.create({ incognito: true, url: address });
  const page = await newPage(host, () => host.background.evaluate(create, url));
  const { targetInfos } = await browser.send('Target.getTargets');
  const isIt = (target: TargetInfo) => target.url === page.url() && target.browserContextId !== host.profile;
  const profile = targetInfos.find(isIt)?.browserContextId;
  if (!profile) throw new Error(`The window at ${url} is not private.`);
  const background = workerEvaluator(browser, { origin, profile, page: () => page });
  const openBeside = async (file: string) => {
    const createTab = (address: string) => void chrome.tabs.create({ url: address });
    return host.surfaceOf(await newPage(host, () => background.evaluate(createTab, origin + file)));
  };
  return { page: await host.surfaceOf(page), background, openBeside };
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
}

/** The page that an act opens, loaded. */
async function newPage({ context }: Host, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()]);
  await page.waitForLoadState();
  return page;
}
