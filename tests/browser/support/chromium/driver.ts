import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Driver, Evaluator, Surface } from '../driver.ts';
import type { Network } from '../network/index.ts';
import { until } from '../poll.ts';
import { attach, type Tunnel } from './hidden.ts';
import { openPrivateWindow, type PrivateWindow } from './private.ts';
import { ChromiumSurface, type Send } from './surface.ts';
import { stopWorkers, workerEvaluator } from './worker.ts';

/** A document that Playwright hides, and the way to it. */
interface Hidden {
  readonly tunnel: Tunnel;
  readonly surface: ChromiumSurface;
}

/** Where the extension is. */
export interface Place {
  /** The extension's, without a slash at the end. */
  readonly origin: string;
  /** The protocol's id of the profile that the browser was started with. */
  readonly profile: string | undefined;
}

/** A running Chromium with the extension in it. */
export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly network: Network;
  readonly origin: string;
  readonly background: Evaluator;
  readonly closed: Promise<void>;
  /** Playwright's own view, for what only it can do. */
  readonly context: BrowserContext;
  readonly #browser: CDPSession;
  readonly #profile: string | undefined;
  /** One surface for each page or place as long as it lives, so that specs can compare them. */
  readonly #surfaces = new WeakMap<Page, ChromiumSurface>();
  readonly #hidden = new Map<string, Hidden>();

  constructor(context: BrowserContext, browser: CDPSession, network: Network, { origin, profile }: Place) {
    this.context = context;
    this.#browser = browser;
    this.network = network;
    this.origin = origin;
    this.#profile = profile;
    this.background = workerEvaluator(browser, { origin, profile, page: () => context.pages()[0] });
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
  }

  async open(url: string): Promise<Surface> {
    const surface = await this.#surfaceOf(await this.context.newPage());
    await surface.goto(url.startsWith('/') ? this.origin + url : url);
    return surface;
  }

  async find(part: string): Promise<Surface> {
    const page = await until(`a tab at ${part}`, async () =>
      this.context.pages().find((candidate) => candidate.url().includes(part)),
    );
    return this.#surfaceOf(page);
  }

  async pressToolbarButton(tab: Surface): Promise<void> {
    await tab.bringToFront();
    const url = await tab.url();
    // The button acts on a tab, which the protocol tells apart from the page in it.
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find((candidate) => candidate.url === url);
    if (!target) throw new Error(`No tab at ${url}.`);
    const id = new URL(this.origin).host;
    await this.#browser.send('Extensions.triggerAction', { id, targetId: target.targetId });
  }

  async panel(tab: Surface): Promise<Surface> {
    if (!(await this.#isShown('sidepanel.html'))) await this.#openPanel('chrome.windows.WINDOW_ID_CURRENT');
    await tab.bringToFront();
    return this.#hiddenAt('sidepanel.html');
  }

  async popup(tab: Surface): Promise<Surface> {
    await this.pressToolbarButton(tab);
    return this.#hiddenAt('popup.html');
  }

  /** Lets the extension into private windows, which starts it again, and opens one at an address. */
  openPrivateWindow(url: string): Promise<PrivateWindow> {
    const { context, background, origin } = this;
    const surfaceOf = (page: Page) => this.#surfaceOf(page);
    const panelIn = async (windowId: number) => {
      await this.#openPanel(String(windowId));
      return this.#hiddenAt('sidepanel.html');
    };
    const own = { browser: this.#browser, profile: this.#profile, surfaceOf, panelIn };
    return openPrivateWindow({ context, background, origin, ...own }, url);
  }

  stopBackground(): Promise<void> {
    return stopWorkers(this.context);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async #surfaceOf(page: Page): Promise<ChromiumSurface> {
    const known = this.#surfaces.get(page);
    if (known) return known;
    const session = await this.context.newCDPSession(page);
    const send: Send = (method, parameters) => session.send(method, parameters);
    const surface = new ChromiumSurface({ send, page, close: () => page.close() });
    this.#surfaces.set(page, surface);
    return surface;
  }

  /** The side panel or the popup, by its file, once it is there. */
  async #hiddenAt(file: string): Promise<ChromiumSurface> {
    const known = this.#hidden.get(file);
    if (known?.tunnel.isOpen()) return known.surface;
    const tunnel = await attach(this.#browser, `the extension's ${file}`, (target) =>
      this.#isHidden(target, file),
    );
    const close = async () => {
      await this.#browser.send('Target.closeTarget', { targetId: tunnel.targetId });
    };
    const surface = new ChromiumSurface({ send: tunnel.send, close });
    this.#hidden.set(file, { tunnel, surface });
    return surface;
  }

  async #isShown(file: string): Promise<boolean> {
    if (this.#hidden.get(file)?.tunnel.isOpen()) return true;
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    return targetInfos.some((target) => this.#isHidden(target, file));
  }

  /** Playwright is attached to every tab, so a page that nobody is attached to is none. */
  #isHidden(
    { type, url, attached }: { type: string; url: string; attached: boolean },
    file: string,
  ): boolean {
    return type === 'page' && !attached && url.startsWith(`${this.origin}/${file}`);
  }

  /**
   * `sidePanel.open` wants a person's gesture, which the DevTools protocol can lend to a page of the extension. That page is in no
   * private window, where Chromium shows none.
   */
  async #openPanel(windowId: string): Promise<void> {
    const lender = await this.context.newPage();
    await lender.goto(`${this.origin}/manifest.json`);
    const session = await this.context.newCDPSession(lender);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `chrome.windows.get(${windowId}).then(({ id }) => chrome.sidePanel.open({ windowId: id }))`,
      awaitPromise: true,
      userGesture: true,
    });
    await lender.close();
    if (exceptionDetails) throw new Error(`sidePanel.open: ${exceptionDetails.exception?.description}`);
  }
}
