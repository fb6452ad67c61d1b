import path from 'node:path';
import { GECKO_ID } from '../../../../utils/platform/manifest.ts';
import type { Driver, LaunchOptions, Surface } from '../driver.ts';
import type { Network } from '../network/index.ts';
import { until } from '../poll.ts';
import { WELCOME, welcomes } from '../welcome.ts';
import { EXTENSION_UUID, preferences } from './preferences.ts';
import { type FirefoxProcess, startFirefox } from './process.ts';
import { FirefoxSurface } from './surface.ts';
import { type Place, System } from './system.ts';

/** Firefox, and what can be done in its own window. */
export interface FirefoxDriver extends Driver {
  readonly name: 'firefox';
  readonly system: System;
}

const RELEASE_BUILD = path.resolve(import.meta.dirname, '../../../../.output/firefox-mv3');
const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

/**
 * Starts a real Firefox with the extension, as a temporary add-on, in a new profile.
 * @throws Error when there is no Firefox, or it refuses the extension.
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const { network, extension = RELEASE_BUILD, grants = [], headed = false } = options;
  const firefox = await startFirefox(preferences(network.port), headed);
  try {
    return await drive(firefox, network, extension, grants);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

async function drive(
  { connection, ended, close }: FirefoxProcess,
  network: Network,
  extension: string,
  grants: readonly string[],
): Promise<FirefoxDriver> {
  const system = new System(connection, GECKO_ID);
  await connection.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  if (grants.length) await system.grant(grants);

  const surface = (context: string) => new FirefoxSurface(connection, system, context);
  /** One surface for each place as long as it lives, so that specs can compare them. */
  const places = new Map<string, FirefoxSurface>();
  const at = async (place: Place): Promise<FirefoxSurface> => {
    const context = await until(`the extension's ${place}`, () => system.contextOf(place));
    const known = places.get(context) ?? surface(context);
    places.set(context, known);
    await known.until(() => document.readyState === 'complete');
    return known;
  };

  const find = async (part: string): Promise<Surface> => {
    const found = await until(`a tab at ${part}`, async () => {
      const { contexts } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.find(({ url }) => url.includes(part));
    });
    return surface(found.context);
  };
  if (welcomes(extension)) await find(WELCOME);

  return {
    name: 'firefox',
    network,
    system,
    origin: ORIGIN,
    closed: ended,
    close,
    background: {
      async evaluate<Arguments extends readonly unknown[], Result>(
        run: (...values: Arguments) => Result,
        ...values: Arguments
      ): Promise<Awaited<Result>> {
        await system.wakeBackground();
        return (await at('background')).evaluate(run, ...values);
      },
    },
    open: async (url): Promise<Surface> => {
      const { context } = await connection.send('browsingContext.create', { type: 'tab' });
      const tab = surface(context);
      await tab.goto(url.startsWith('/') ? ORIGIN + url : url);
      return tab;
    },
    find,
    pressToolbarButton: async (tab) => {
      await tab.bringToFront();
      await system.pressToolbarButton();
    },
    panel: async (tab) => {
      await tab.bringToFront();
      if (!(await system.contextOf('sidebar'))) await system.showSidebar();
      return at('sidebar');
    },
    popup: async (tab) => {
      await tab.bringToFront();
      await system.pressToolbarButton();
      return at('popup');
    },
    stopBackground: () => system.terminateBackground(),
  };
}
