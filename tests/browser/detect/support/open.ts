import { type Browser, chromium, type Page } from '@playwright/test';
import { clippedCandidate } from '../../../../components/onpage/clip.ts';
import { findInText } from '../../../../utils/detect/text.ts';
import type { Detection, FindOptions, PlainDetection, TextContext } from '../../../../utils/detect/types.ts';
import { findChromium } from '../../support/browsers.ts';
import { bundle } from './bundle.ts';
import type * as Everything from './everything.ts';

declare global {
  /** Detection itself, both halves, in the page of a test. */
  var detect: typeof Everything;
  /** The judge of a page that has none, here in the test. */
  var judgeAll: (
    asked: readonly { readonly text: string; readonly options: FindOptions }[],
  ) => Promise<Detection[][]>;
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

/** What each page's network answers with. */
const bodies = new WeakMap<Page, string>();

/** Goes to HTML under any address. */
async function visit(page: Page, url: string, html: string): Promise<void> {
  // Two addresses that differ after the # alone would be one document.
  if (page.url().split('#')[0] === url.split('#')[0]) await page.goto('about:blank');
  const known = bodies.has(page);
  bodies.set(page, html);
  if (!known)
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: bodies.get(page) ?? '' })
        : route.fulfill({ status: 204 }),
    );
  await page.goto(url);
}

/** Shows other HTML in a page that is there already, which is sooner done than a new one. */
export async function show(page: Page, url: string, html: string): Promise<void> {
  code ??= bundle('tests/browser/detect/support/everything.ts', 'detect', true);
  await visit(page, url, html);
  await page.evaluate((await code) + SETUP);
}

let half: Promise<string> | undefined;

/** A page that is judged from here, as the product's pages are by the background, with candidates clipped as theirs: sooner done than one that has to load a judge. */
export async function judged(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.exposeFunction('judgeAll', (asked: readonly { text: string; options: FindOptions }[]) =>
    asked.map(({ text, options: { title, ...options } }) => {
      const candidate = clippedCandidate({ text, ...options });
      return findInText(candidate.text, { ...options, context: candidate.context as TextContext, title });
    }),
  );
  return page;
}

/** What is found on HTML under an address, in a page of {@link judged}, and whether it was written to. */
export async function scan(
  page: Page,
  {
    url,
    html,
    defaultCountry,
  }: { readonly url: string; readonly html: string; readonly defaultCountry: string },
): Promise<{ found: PlainDetection[]; touched: boolean }> {
  half ??= bundle('tests/browser/detect/support/half.ts', 'detect', true);
  await visit(page, url, html);
  await page.evaluate(`${await half};globalThis.detect=detect`);
  return page.evaluate(async (country) => {
    const before = document.documentElement.outerHTML;
    // The background knows the title of the tab that asks.
    const { title } = document;
    let waiting: { text: string; options: FindOptions; take: (found: Detection[]) => void }[] = [];
    const flush = async () => {
      const asked = waiting;
      waiting = [];
      const answers = await judgeAll(asked.map(({ text, options }) => ({ text, options })));
      for (const [index, { take }] of asked.entries()) take(answers[index] ?? []);
    };
    const found = await detect.scanDocument(document, {
      judge: (text, options) =>
        new Promise<Detection[]>((take) => {
          if (waiting.length === 0) setTimeout(flush);
          waiting.push({ text, options: { ...options, title }, take });
        }),
      defaultCountry: country,
    });
    return { found: found.map(detect.plain), touched: document.documentElement.outerHTML !== before };
  }, defaultCountry);
}
