/**
 * Screenshots of every state of the panel, light and dark, narrow to wide, into ./screenshots, and axe-core on each.
 * `node tests/browser/harness/shoot.ts [--only name] [--widths 320,420,720] [--themes light,dark] [--dir rtl] [--zoom 200%] [--forced] [--no-axe]`
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import axe from 'axe-core';
import { createServer } from 'vite';
import { STATES } from './states.ts';
import { harness } from './vite.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    widths: { type: 'string', default: '320,420,720' },
    themes: { type: 'string', default: 'light,dark' },
    dir: { type: 'string', default: 'ltr' },
    out: { type: 'string', default: 'screenshots/panel' },
    'no-axe': { type: 'boolean', default: false },
    zoom: { type: 'string' },
    forced: { type: 'boolean', default: false },
  },
});

const server = await createServer(harness);
await server.listen();
const base = `${server.resolvedUrls?.local[0]}tests/browser/harness/index.html`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(values.out, { recursive: true });
let wrong = 0;

const looks = values.themes
  .split(',')
  .flatMap((theme) => values.widths.split(',').map((width) => ({ theme: theme as 'light' | 'dark', width })));
await warmUp();
// Two at a time: more only makes each slower on two cores.
const queue = [...looks];
await Promise.all([worker(), worker()]);

async function worker(): Promise<void> {
  for (let look = queue.shift(); look; look = queue.shift()) await shootAll(look.theme, look.width);
}

/** `--only person,booking`: states whose names begin so. */
function wanted({ name }: { name: string }): boolean {
  return !values.only || values.only.split(',').some((start) => name.startsWith(start));
}

/** Vite bundles what it first meets and loads the page again; that must not happen in the middle of a journey. */
async function warmUp(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(base);
  await page.waitForTimeout(3_000);
  await page.close();
}

async function shootAll(theme: 'light' | 'dark', width: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: 760 },
    colorScheme: theme,
    forcedColors: values.forced ? 'active' : 'none',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  for (const state of STATES.filter(wanted)) {
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    const at = `${state.name}-${width}-${theme}${values.dir === 'rtl' ? '-rtl' : ''}`;
    page.on('pageerror', (error) => complain(at, String(error)));
    page.on('console', (line) => line.type() === 'error' && complain(at, line.text()));
    await page.goto(`${base}?${state.query ?? ''}&dir=${values.dir}`, { timeout: 30_000 });
    if (values.zoom) await page.addStyleTag({ content: `html { font-size: ${values.zoom} }` });
    try {
      await page.locator('h1, h2').first().waitFor({ state: 'attached' });
      await state.go?.(page);
      await page.waitForTimeout(550);
    } catch (error) {
      complain(at, String(error).split('\n').slice(0, 3).join(' '));
    }
    // The whole view in one picture, head and foot where they belong.
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: Number(width), height: Math.max(760, tall) });
    await page.screenshot({ path: `${values.out}/${at}.png`, animations: 'disabled' });
    if (!values['no-axe']) await check(page, at);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) complain(at, `wider than the panel by ${over} px`);
    await page.close();
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(wrong === 0 ? 'No complaints.' : `${wrong} complaints.`);
process.exitCode = wrong === 0 ? 0 : 1;

async function check(page: import('@playwright/test').Page, at: string): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof import('axe-core') };
    const result = await run.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`,
    );
  });
  for (const violation of violations) complain(at, violation);
}

function complain(at: string, what: string): void {
  wrong += 1;
  console.log(`${at}: ${what}`);
}
