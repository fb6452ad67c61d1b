import type { Driver, Evaluator, Surface } from '../driver.ts';
import type { Network } from '../network/index.ts';
import { until } from '../poll.ts';
import type { Connection } from './connection.ts';
import { EXTENSION_UUID } from './preferences.ts';
import type { FirefoxProcess } from './process.ts';
import { FirefoxSurface } from './surface.ts';
import type { Place, System } from './system.ts';

/** A running Firefox with the extension in it. */
export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly network: Network;
  readonly origin = `moz-extension://${EXTENSION_UUID}`;
  readonly closed: Promise<void>;
  /** Firefox's own window, for what is in no page. */
  readonly system: System;
  readonly background: Evaluator;
  readonly #process: FirefoxProcess;
  readonly #connection: Connection;
  /** One surface for each place as long as it lives, so that specs can compare them. */
  readonly #places = new Map<string, FirefoxSurface>();

  constructor(firefox: FirefoxProcess, system: System, network: Network) {
    this.#process = firefox;
    this.#connection = firefox.connection;
    this.closed = firefox.ended;
    this.system = system;
    this.network = network;
    this.background = this.#backgroundEvaluator();
  }

  async open(url: string): Promise<Surface> {
    const { context } = await this.#connection.send('browsingContext.create', { type: 'tab' });
    const tab = this.#surface(context);
    await tab.goto(url.startsWith('/') ? this.origin + url : url);
    return tab;
  }

  async find(part: string): Promise<Surface> {
    const found = await until(`a tab at ${part}`, async () => {
      const { contexts } = await this.#connection.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.find(({ url }) => url.includes(part));
    });
    return this.#surface(found.context);
  }

  async pressToolbarButton(tab: Surface): Promise<void> {
    await tab.bringToFront();
    await this.system.pressToolbarButton();
  }

  async panel(tab: Surface): Promise<Surface> {
    await tab.bringToFront();
    if (!(await this.system.contextOf('sidebar'))) await this.system.showSidebar();
    return this.#at('sidebar');
  }

  /** The sidebar once it has been opened, by whatever did. */
  sidebar(): Promise<Surface> {
    return this.#at('sidebar');
  }

  /**
   * Walks into the open sidebar by Firefox's own keys, as somebody without a mouse does: opening it leaves the keys with the page,
   * where `F6` leads to the address bar, and `Tab` from there over the toolbar and the sidebar's head (five stops on ESR 153).
   * Until then it gets WebDriver's keys, but a button in it takes no Enter.
   */
  async enterSidebar(): Promise<void> {
    await this.system.pressKeys('F6');
    for (let stop = 0; stop < 20; stop++) {
      await this.system.pressKeys('Tab');
      // The next Tab would lead on within the sidebar: the focus takes a moment to come into another process.
      await new Promise((resolve) => setTimeout(resolve, 150));
      if (await this.system.sidebarHasKeys()) return;
    }
    throw new Error('F6 and twenty Tabs did not lead into the sidebar.');
  }

  async popup(tab: Surface): Promise<Surface> {
    await this.pressToolbarButton(tab);
    // On a busy machine it may be whole while it is still out of sight, and then move to another browser element.
    const early = await this.#at('popup');
    await new Promise((resolve) => setTimeout(resolve, 150));
    return (await this.system.contextOf('popup')) === early.context ? early : this.#at('popup');
  }

  stopBackground(): Promise<void> {
    return this.system.terminateBackground();
  }

  close(): Promise<void> {
    return this.#process.close();
  }

  #surface(context: string): FirefoxSurface {
    return new FirefoxSurface(this.#connection, this.system, context);
  }

  /** A place outside the tabs, once it is there and loaded. */
  async #at(place: Place): Promise<FirefoxSurface> {
    return until(`the extension's ${place}`, async () => {
      // Asked again each time: a popup is loaded out of sight first, and then put into another browser element.
      const context = await this.system.contextOf(place);
      if (!context) return undefined;
      const surface = this.#places.get(context) ?? this.#surface(context);
      this.#places.set(context, surface);
      return (await surface.evaluate(() => document.readyState === 'complete')) ? surface : undefined;
    });
  }

  #backgroundEvaluator(): Evaluator {
    return {
      evaluate: async (run, ...values) => {
        await this.system.wakeBackground();
        return (await this.#at('background')).evaluate(run, ...values);
      },
    };
  }
}
