import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChromiumSurface } from '../support/index.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { SITE, type Stage } from './stage.ts';

/** The README's picture. */
const PICTURE = path.resolve(import.meta.dirname, '../../../docs/images/panel.png');
const HIGH = 640;
const PAGE = 880;
const PANEL = 360;

/** A letter with a client, a contact and somebody new in it, as mail looks anywhere. */
const LETTER = `<!doctype html><html lang="en"><title>Crown fitting</title><style>
  body { margin: 0; display: grid; grid-template-columns: 190px 1fr; min-block-size: 100vh; font: 15px/1.6 system-ui, sans-serif; color: #222; background: #f4f5f7 }
  nav { padding: 22px 18px; color: #556 } nav b { display: block; color: #222; margin-block-end: 14px } nav p { margin: 7px 0 }
  main { background: #fff; padding: 26px 34px; margin: 10px 10px 10px 0; border-radius: 12px }
  h1 { font-size: 21px; margin: 0 0 18px } .from { color: #556; border-block-end: 1px solid #e6e8ec; padding-block-end: 12px }
</style><nav><b>Front desk mail</b><p>Inbox</p><p>Starred</p><p>Sent</p><p>Insurance claims</p></nav>
<main><h1>Crown fitting on Thursday</h1><p class="from"><b>Olivia Hartwell</b> &lt;olivia.hartwell@example.com&gt;</p>
<p>Good morning,</p><p>a quarter past ten on Thursday works for me. My number is +1 (303) 555-0142, the estimate is 2026-1004-0421.</p>
<p>Dr. Anika Patel referred me. Her practice is at +1 720-555-0111 until noon.</p>
<p>Theo Hartwell drives me. If I am late, ring him at +1 (415) 555-0176.</p>
<p>The insurance wants the claim at claims@cedarpoint-insurance.com.</p><p>Kind regards,<br>Olivia</p></main></html>`;

/** A page with people marked on it and the panel beside it, joined as a browser's window shows them. */
export async function readme(stage: Stage): Promise<void> {
  const { driver, network } = stage;
  const welcome = await stage.connect();
  network.page(new URL(SITE).hostname, { html: LETTER });
  const page = await driver.open(`${SITE}/`);
  await page.resize(PAGE, HIGH);
  const panel = await stage.beside(page, 'sidepanel');
  await panel.resize(PANEL, HIGH);
  await panel.see('.rows .item[data-key]');
  for (const text of ['Anika', 'Theo']) {
    await panel.fill('[data-key="search"]', text);
    await panel.press('Enter');
    await panel.until(() => document.querySelector('h2')?.innerText.includes('found in Whautomate'));
  }
  await panel.fill('[data-key="search"]', '');
  await page.bringToFront();
  await page.until(() => CSS.highlights.get('wh-client')?.size);
  const folder = temporaryFolder('readme');
  const [left, right] = ['page', 'panel'].map((name) => path.join(folder, `${name}.png`)) as [string, string];
  await page.screenshot(left);
  await panel.bringToFront();
  await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
  await panel.screenshot(right);
  await join(welcome as ChromiumSurface, left, right);
}

/** Draws both beside each other, with the edge between them that a browser draws. */
async function join(canvas: ChromiumSurface, left: string, right: string): Promise<void> {
  const image = (file: string) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`;
  const { page } = canvas;
  if (!page) throw new Error('A tab without a page.');
  await page.goto('about:blank');
  await page.setViewportSize({ width: PAGE + PANEL + 8, height: HIGH });
  await page.setContent(`<style>body { margin: 0; display: flex; gap: 8px; background: #d5d7dc } img { display: block }</style>
    ${image(left)}${image(right)}`);
  await canvas.screenshot(PICTURE);
}
