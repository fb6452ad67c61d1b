import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../support/browsers.ts';
import { bundle } from './bundle.ts';
import type * as Everything from './everything.ts';

declare global {
  /** Detection itself, both halves, in the page of a test. */
  var detect: typeof Everything;
}

/** A headless Chromium without the extension: detection is asked directly. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--js-flags=--expose-gc'] });

let code: Promise<string> | undefined;

/** Opens HTML under any address, with `detect` in it. Nothing else of the internet exists. */
export async function open(browser: Browser, url: string, html: string): Promise<Page> {
  code ??= bundle('tests/browser/detect/support/everything.ts', 'detect', true);
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(url);
  await page.evaluate(
    `${await code};globalThis.detect=detect;globalThis.list=()=>document.getElementById('list')`,
  );
  return page;
}
