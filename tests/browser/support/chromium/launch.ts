import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers.ts';
import type { Driver, LaunchOptions, Surface } from '../driver.ts';
import type { Network } from '../network/index.ts';
import { until } from '../poll.ts';
import { removeFolder, temporaryFolder } from '../temporary.ts';
import { WELCOME, welcomes } from '../welcome.ts';
import { grantedProfile } from './grants.ts';
import { attach, type Tunnel } from './hidden.ts';
import { ChromiumSurface, type Send } from './surface.ts';
import { switches } from './switches.ts';
import { stopWorkers, workerEvaluator } from './worker.ts';

/** Chromium, and what only Playwright can do with it. */
export interface ChromiumDriver extends Driver {
  readonly name: 'chromium';
  readonly context: BrowserContext;
}

const RELEASE_BUILD = path.resolve(import.meta.dirname, '../../../../.output/chrome-mv3');

/**
 * Starts a real Chromium with the extension in a new profile.
 * @throws Error when there is no Chromium, or the extension's worker does not start.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const { network, extension: build = RELEASE_BUILD, grants = [], headed = false } = options;
  const { profile, extension } = grants.length
    ? await grantedProfile(build, grants)
    : { profile: temporaryFolder('chromium'), extension: build };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: !headed,
    viewport: headed ? null : { width: 1280, height: 800 },
    args: switches({ extension, proxyPort: network.port }),
  });
  try {
    return await drive(context, { network, build, profile, isInstalledNow: grants.length === 0 });
  } catch (error) {
    await context.close();
    throw error;
  }
}

interface Started {
  readonly network: Network;
  readonly build: string;
  readonly profile: string;
  /** False for a granted profile, whose template has seen the welcome already. */
  readonly isInstalledNow: boolean;
}

async function drive(context: BrowserContext, started: Started): Promise<ChromiumDriver> {
  const { network, build, profile, isInstalledNow } = started;
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Playwright gave no browser to the persistent context.');
  const worker = await until(`the worker of ${build} to start`, async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
  });
  const id = new URL(worker.url).host;
  const origin = `chrome-extension://${id}`;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));

  const surfaces = new Map<Page, ChromiumSurface>();
  const surfaceOf = async (page: Page): Promise<ChromiumSurface> => {
    const known = surfaces.get(page);
    if (known) return known;
    const session = await context.newCDPSession(page);
    const send: Send = (method, parameters) => session.send(method, parameters);
    const surface = new ChromiumSurface({ send, page, close: () => page.close() });
    surfaces.set(page, surface);
    page.once('close', () => surfaces.delete(page));
    return surface;
  };

  const open = async (url: string): Promise<Surface> => {
    const surface = await surfaceOf(await context.newPage());
    await surface.goto(url.startsWith('/') ? origin + url : url);
    return surface;
  };

  const press = async (tab: Surface): Promise<void> => {
    await tab.bringToFront();
    await browser.send('Extensions.triggerAction', { id, targetId: await tabTarget(browser, tab) });
  };

  /** Side panels and popups that are attached to, by their path. */
  const hidden = new Map<string, { tunnel: Tunnel; surface: ChromiumSurface }>();
  const hiddenAt = async (file: string): Promise<ChromiumSurface> => {
    const known = hidden.get(file);
    if (known?.tunnel.isOpen()) return known.surface;
    const tunnel = await attach(
      browser,
      `the extension's ${file}`,
      ({ type, url, attached }) => type === 'page' && !attached && url.startsWith(`${origin}/${file}`),
    );
    const close = async () => {
      await browser.send('Target.closeTarget', { targetId: tunnel.targetId });
    };
    const surface = new ChromiumSurface({ send: tunnel.send, close });
    hidden.set(file, { tunnel, surface });
    return surface;
  };

  const isShown = async (file: string): Promise<boolean> => {
    if (hidden.get(file)?.tunnel.isOpen()) return true;
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.some(({ url, attached }) => !attached && url.startsWith(`${origin}/${file}`));
  };

  const find = async (part: string): Promise<Surface> => {
    const page = await until(`a tab at ${part}`, async () =>
      context.pages().find((candidate) => candidate.url().includes(part)),
    );
    return surfaceOf(page);
  };
  if (isInstalledNow && welcomes(build)) await find(WELCOME);

  return {
    name: 'chromium',
    network,
    origin,
    context,
    closed,
    background: workerEvaluator(browser, context, origin),
    open,
    find,
    pressToolbarButton: press,
    panel: async (tab) => {
      if (!(await isShown('sidepanel.html'))) await openPanel(context, origin, tab);
      return hiddenAt('sidepanel.html');
    },
    popup: async (tab) => {
      await press(tab);
      return hiddenAt('popup.html');
    },
    stopBackground: () => stopWorkers(context),
    close: async () => {
      await context.close();
      removeFolder(profile);
    },
  };
}

/** The id of the tab around a page: what the toolbar button acts on. */
async function tabTarget(browser: CDPSession, tab: Surface): Promise<string> {
  const url = await tab.url();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((candidate) => candidate.url === url);
  if (!target) throw new Error(`No tab at ${url}.`);
  return target.targetId;
}

/** `sidePanel.open` wants a person's gesture, which the DevTools protocol can lend to a page of the extension. */
async function openPanel(context: BrowserContext, origin: string, tab: Surface): Promise<void> {
  const lender = await context.newPage();
  await lender.goto(`${origin}/manifest.json`);
  const session = await context.newCDPSession(lender);
  const expression = 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))';
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    userGesture: true,
  });
  await lender.close();
  await tab.bringToFront();
  if (exceptionDetails) throw new Error(`sidePanel.open: ${exceptionDetails.exception?.description}`);
}
