/**
 * Draws the icons in `public/` with a real Chromium: `node tests/tools/draw-icons.ts`. The mark is components/ui/logo.tsx's, a
 * panel with somebody in it, drawn anew for each size so that its edges fall on whole pixels. What matters stands in its
 * upper left, because browsers lay the badge over the lower right.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/support/browsers.ts';

interface Ink {
  readonly ground: string;
  readonly line: string;
}

/** The design's accent, light and dark: tokens.css. */
const ON_LIGHT: Ink = { ground: '#7d2e68', line: '#ffffff' };
const ON_DARK: Ink = { ground: '#dc97c9', line: '#2b0f23' };

/** WXT puts `icon/<size>.png` into the manifest; the dark set is for Firefox's `action.theme_icons`. */
const SETS = [
  { folder: 'public/icon', ink: ON_LIGHT, sizes: [16, 32, 48, 96, 128] },
  { folder: 'public/icon-on-dark', ink: ON_DARK, sizes: [16, 32, 48] },
] as const;

/** The Chrome Web Store wants its 128 px icon to be 96 px of picture within 16 px of air. */
const airOf = (size: number) => (size === 128 ? 16 : 0);

/** The mark as SVG, on a grid of sixteenths of its side. */
function mark(size: number, { ground, line }: Ink): string {
  const air = airOf(size);
  const side = size - 2 * air;
  const unit = side / 16;
  /** The whole pixel nearest to some sixteenths. */
  const snap = (sixteenths: number) => Math.round(sixteenths * unit);
  const rule = Math.max(1, snap(1));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" style="display: block">
    <g transform="translate(${air} ${air})">
      <rect width="${side}" height="${side}" rx="${3.6 * unit}" fill="${ground}"/>
      <rect x="${snap(10)}" width="${rule}" height="${side}" fill="${line}"/>
      <circle cx="${snap(5)}" cy="${snap(6)}" r="${1.9 * unit}" fill="${line}"/>
      <rect x="${snap(2)}" y="${snap(10)}" width="${snap(6)}" height="${snap(2)}" rx="${snap(2) / 2}" fill="${line}"/>
    </g>
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { folder, ink, sizes } of SETS) {
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin: 0">${mark(size, ink)}`);
    writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
