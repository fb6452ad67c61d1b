import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../support/browsers.ts';
import { bundle } from './bundle.ts';
import type * as Everything from './everything.ts';

declare global {
  /** Detection itself, both halves, in the page of a test. */
  var detect: typeof Everything;
}

/**
 * A headless Chromium without the extension: detection is asked directly. All its pages live in one process, which has our code
 * compiled already: a hundred pages take half the time.
 */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-site-isolation-trials',
      '--renderer-process-limit=1',
      '--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance,SpareRendererForSitePerProcess',
      '--js-flags=--expose-gc',
    ],
  });

let code: Promise<string> | undefined;
const SETUP = ';globalThis.detect=detect;globalThis.list=()=>document.getElementById("list")';

/** Opens HTML under any address, with `detect` in it. Nothing else of the internet exists. */
export async function open(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await show(page, url, html);
  return page;
}

/** Shows other HTML in a page that is there already, which is sooner done than a new one. */
export async function show(page: Page, url: string, html: string): Promise<void> {
  code ??= bundle('tests/browser/detect/support/everything.ts', 'detect', true);
  // Two addresses that differ after the # alone would be one document.
  if (page.url().split('#')[0] === url.split('#')[0]) await page.goto('about:blank');
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(url);
  await page.evaluate((await code) + SETUP);
}
