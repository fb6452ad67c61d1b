import { test as base } from '@playwright/test';
import { launchChromium } from './chromium/launch.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/launch.ts';
import { type Network, startNetwork } from './network/index.ts';

export { expect } from '@playwright/test';

/** What a spec file or project may set with `test.use`. */
export interface Options {
  /** The browser of the project; both projects run every `*.spec.ts`. */
  kind: Driver['name'];
  /** Sites granted before the browser starts, as match patterns. */
  grants: readonly string[];
  /** Folder of another build than the release, for tests about the support itself. */
  extension: string | undefined;
}

interface Fixtures extends Options {
  /** A network of this test's own, serving nothing yet. */
  network: Network;
  /** A browser of this test's own, in a new profile with the release build in it. */
  driver: Driver;
}

const LAUNCHERS: Readonly<Record<Driver['name'], (options: LaunchOptions) => Promise<Driver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/**
 * Details of a test that has something to say in one browser alone: the other's project leaves it out, without starting a browser
 * for it (playwright.config.ts).
 * @param why The day this was decided, and why the other browser would tell nothing.
 */
export const chromiumOnly = (why: string) => inOneBrowser('chromium', why);
export const firefoxOnly = (why: string) => inOneBrowser('firefox', why);

function inOneBrowser(kind: Driver['name'], why: string) {
  return { tag: `@${kind}-only`, annotation: { type: `${kind} only`, description: why } };
}

/** Playwright's `test` with a real browser, the extension in it, and a network that is all there is of the internet. */
export const test = base.extend<Fixtures>({
  kind: ['chromium', { option: true }],
  grants: [[], { option: true }],
  extension: [undefined, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a destructured argument.
  network: async ({}, use) => {
    const network = await startNetwork();
    await use(network);
    await network.close();
  },
  driver: async ({ kind, grants, extension, network }, use) => {
    const driver = await LAUNCHERS[kind]({ network, grants, extension, headed: process.env.HEADED === '1' });
    await use(driver);
    await driver.close();
  },
});
