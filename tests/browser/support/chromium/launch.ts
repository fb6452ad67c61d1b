import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../browsers.ts';
import type { LaunchOptions } from '../driver.ts';
import type { Network } from '../network/index.ts';
import { until } from '../poll.ts';
import { removeFolder, temporaryFolder } from '../temporary.ts';
import { WELCOME, welcomes } from '../welcome.ts';
import { ChromiumDriver } from './driver.ts';
import { grantedProfile } from './grants.ts';
import { switches } from './switches.ts';

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
  context.once('close', () => removeFolder(profile));
  try {
    const driver = await drive(context, network, build);
    // The template of a granted profile has seen the welcome already.
    if (grants.length === 0 && welcomes(build)) await driver.find(WELCOME);
    return driver;
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function drive(context: BrowserContext, network: Network, build: string): Promise<ChromiumDriver> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Playwright gave no browser to the persistent context.');
  const worker = await until(`the worker of ${build} to start`, async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
  });
  // `URL.origin` is "null" for schemes that are not the web's.
  const origin = `chrome-extension://${new URL(worker.url).host}`;
  return new ChromiumDriver(context, browser, network, { origin, profile: worker.browserContextId });
}
