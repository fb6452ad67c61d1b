import path from 'node:path';
import { GECKO_ID } from '../../../../utils/platform/manifest.ts';
import type { LaunchOptions } from '../driver.ts';
import { WELCOME, welcomes } from '../welcome.ts';
import { FirefoxDriver } from './driver.ts';
import { preferences } from './preferences.ts';
import { startFirefox } from './process.ts';
import { System } from './system.ts';

const RELEASE_BUILD = path.resolve(import.meta.dirname, '../../../../.output/firefox-mv3');

/**
 * Starts a real Firefox with the extension, as a temporary add-on, in a new profile.
 * @throws Error when there is no Firefox, or it refuses the extension.
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const { network, extension = RELEASE_BUILD, grants = [], headed = false } = options;
  const firefox = await startFirefox(preferences(network.port), headed);
  try {
    const system = new System(firefox.connection, GECKO_ID);
    const extensionData = { type: 'path', path: extension };
    await firefox.connection.send('webExtension.install', { extensionData });
    if (grants.length) await system.grant(grants);
    const driver = new FirefoxDriver(firefox, system, network);
    if (welcomes(extension)) await driver.find(WELCOME);
    return driver;
  } catch (error) {
    await firefox.close();
    throw error;
  }
}
