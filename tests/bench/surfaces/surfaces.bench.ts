import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { prepare } from '../../browser/steps/reach.ts';
import { type ChromiumSurface, launchChromium, startNetwork } from '../../browser/support/index.ts';
import { temporaryFolder } from '../../browser/support/temporary.ts';
import { atMost, type Row } from '../requests/row.ts';

const BUILD = process.env.BENCH_BUILD ?? path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const ROUNDS = 25;
/** Design and issue 6: so much later than a page that has nothing but a field. */
const LIMIT_MS = 80;
const SITE = 'https://clinic.example';

/** An extension page with nothing to do, as a measure for what the browser itself takes. */
const BLANK = '<!doctype html><meta charset="utf-8"><title>Blank</title><input id="blank" autofocus>';

/**
 * How soon popup and panel can be typed into: from the start of loading until a key pressed in the focused search box is drawn, in a
 * real Chromium on the demo account with somebody on the page, beside a blank page of the same extension; the popup also after the browser has ended the background. Turn about, so that a busy machine
 * slows all alike; the middle one of the rounds' differences counts.
 */
export async function run(): Promise<Row[]> {
  const extension = temporaryFolder('bench-build');
  cpSync(BUILD, extension, { recursive: true });
  writeFileSync(path.join(extension, 'blank.html'), BLANK);
  const network = await startNetwork();
  const driver = await launchChromium({ network, extension, grants: [`${SITE}/*`] });
  try {
    await prepare(driver);
    network.page(new URL(SITE).hostname, {
      html: '<!doctype html><p>Call Olivia Hartwell, +1 303 555 0142.</p>',
    });
    const tab = await driver.open(`${SITE}/`);
    await tab.until(() => CSS.highlights.size > 0);
    const id = await driver.background.evaluate(
      async (site) => (await chrome.tabs.query({ url: `${site}/*` }))[0]?.id,
      SITE,
    );
    const surface = (await driver.open('/blank.html')) as ChromiumSurface;
    if (!surface.page) throw new Error('A tab without a page.');
    const pages = ['blank.html', `popup.html?tab=${id}`, `sidepanel.html?tab=${id}`];
    const times = pages.map(() => [] as number[]);
    const cold: number[] = [];
    await surface.page.addInitScript(watch);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, file] of pages.entries()) {
        const time = await untilAnswered(surface.page, `${driver.origin}/${file}`);
        // The first round fills the browser's caches.
        if (round > 0) times[index]?.push(time);
      }
      await driver.stopBackground();
      const time = await untilAnswered(surface.page, `${driver.origin}/popup.html?tab=${id}`);
      if (round > 0) cold.push(time);
    }
    const [blanks = [], popups = [], panels = []] = times;
    const above = (those: readonly number[]) =>
      median(those.map((time, round) => time - (blanks[round] ?? 0)));
    return [
      {
        name: 'blank extension page: focused field answers a key',
        value: median(blanks),
        unit: 'ms',
        holds: true,
      },
      atMost('popup: focused search box answers a key, above the blank page', above(popups), 'ms', LIMIT_MS),
      atMost('panel: focused search box answers a key, above the blank page', above(panels), 'ms', LIMIT_MS),
      atMost('popup after the background was ended, above the blank page', above(cold), 'ms', LIMIT_MS),
    ];
  } finally {
    await driver.close();
    await network.close();
  }
}

/** Loads a page and types until a field has drawn a letter; ms after the start of loading. */
async function untilAnswered(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  for (;;) {
    await page.keyboard.press('a');
    const answered = await page.evaluate(() => (globalThis as { answered?: number }).answered);
    if (answered !== undefined) return answered;
  }
}

/** Runs before the page's own scripts. */
function watch(): void {
  addEventListener(
    'input',
    () =>
      // What a task after the next frame finds has been drawn.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const noted = globalThis as { answered?: number };
          noted.answered ??= performance.now();
        };
        channel.port2.postMessage(undefined);
      }),
    { once: true, capture: true },
  );
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
