import {
  CONTINUE,
  GRANTS,
  openPanels,
  openSidebar,
  PAGE,
  panelOpens,
  prepare,
  SITE,
} from '../in-page/support.ts';
import type { ChromiumSurface } from '../support/chromium/surface.ts';
import type { Surface } from '../support/driver.ts';
import { expect, test } from '../support/test.ts';

test.use({ grants: GRANTS });

/** A popover of the page above ours, which lets clicks through: what a visitor sees there instead of us. */
const LURES: Readonly<Record<string, string>> = {
  'covered by a picture': 'inset:0;width:100vw;height:100vh;background:white',
  'below a transparent lure': 'inset:auto 0 0 auto;width:360px;height:60px;background:none',
};

/** What a page does to our one element. Those that make it the frame of what stands in it are given the window's size with it. */
const STRETCHED = { inset: '0', width: '100vw', height: '100vh' };
const DISTORTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  faded: { opacity: '0.02' },
  'filtered away': { ...STRETCHED, filter: 'opacity(0.02)' },
  'shrunk a little': { ...STRETCHED, transform: 'scale(0.98)' },
  'clipped to the button': { ...STRETCHED, 'clip-path': 'inset(calc(100% - 50px) 0 0 0)' },
  'pushed half out of the window': { ...STRETCHED, translate: '60px' },
  'blended into the page': { 'mix-blend-mode': 'difference' },
};

function lure(style: string): void {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.style.cssText = `position:fixed;margin:0;border:0;pointer-events:none;${style}`;
  popover.textContent = 'You have won. Click here.';
  document.body.append(popover);
  popover.showPopover();
}

function distort(style: Readonly<Record<string, string>>): void {
  const ours = document.documentElement.lastElementChild;
  if (!(ours instanceof HTMLElement)) throw new Error('Nothing of the extension is here.');
  for (const [property, value] of Object.entries(style)) ours.style.setProperty(property, value, 'important');
}

const COVERED = 'covers the sidebar or changes how it looks';

/** A click of the person's mouse where the button stood, whatever the page made of it since. */
async function pressWhere(tab: Surface, frame: Surface): Promise<() => Promise<void>> {
  const inFrame = await frame.read(CONTINUE, (button) => {
    const box = button.getBoundingClientRect();
    return { x: box.x + box.width / 3, y: box.y + box.height / 2 };
  });
  const size = await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { page } = tab as ChromiumSurface;
  if (!page) throw new Error('A tab has a page.');
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  return () => page.mouse.click(view.width - size.width + inFrame.x, view.height - size.height + inFrame.y);
}

const says = (frame: Surface, words: string) =>
  frame.until(
    (expected) => new RegExp(expected).test(document.querySelector('.continue')?.textContent ?? ''),
    words,
  );

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const ATTACKS = [
  ...Object.entries(LURES).map(([kind, style]) => ({
    kind,
    attack: (tab: Surface) => tab.evaluate(lure, style),
  })),
  ...Object.entries(DISTORTIONS).map(([kind, style]) => ({
    kind,
    attack: (tab: Surface) => tab.evaluate(distort, style),
  })),
];

for (const half of [ATTACKS.slice(0, 4), ATTACKS.slice(4)]) {
  test(`refuses a click while it is ${half.map(({ kind }) => kind).join('; ')}; and says why`, async ({
    driver,
    network,
  }) => {
    network.page('clinic.example', PAGE);
    await prepare(driver);
    for (const { kind, attack } of half) {
      await test.step(kind, async () => {
        const tab = await driver.open(`${SITE}/`);
        const frame = await openSidebar(tab);
        const press = await pressWhere(tab, frame);
        await wait(800);
        await attack(tab);
        await wait(400);
        await press();
        await says(frame, COVERED);
        expect(await openPanels(driver)).toBe(0);
        await tab.close();
      });
    }
  });
}

test('refuses a click on what was uncovered under the pointer a moment ago', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const frame = await openSidebar(tab);
  const press = await pressWhere(tab, frame);
  await tab.evaluate(lure, LURES['covered by a picture'] ?? '');
  await wait(800);
  await tab.evaluate(() => document.querySelector('[popover]')?.remove());
  await wait(150);
  await press();
  await says(frame, 'only just appeared|covers the sidebar');
  expect(await openPanels(driver)).toBe(0);
});

test('refuses a click that no person made', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const frame = await openSidebar(await driver.open(`${SITE}/`));
  await wait(800);
  await frame.read(CONTINUE, (button) => button.click());
  await says(frame, 'did not come from you');
  await frame.read(
    CONTINUE,
    (button) => void button.dispatchEvent(new PointerEvent('click', { bubbles: true, detail: 1 })),
  );
  expect(await openPanels(driver)).toBe(0);
});

test('takes a click that a person made on what they see', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const frame = await openSidebar(tab);
  const press = await pressWhere(tab, frame);
  await wait(800);
  await press();
  await panelOpens(driver);
});
