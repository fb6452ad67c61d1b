import type { ChromiumSurface } from '../support/chromium/surface.ts';
import { chromiumOnly, expect, test } from '../support/test.ts';
import { GRANTS, GRIP, LAUNCHER, launcherAt, openSidebar, PAGE, prepare, receipt, SITE } from './support.ts';

test.use({ grants: GRANTS });

const HIDE = { role: 'button', name: 'Hide the sidebar' } as const;

test('moves by keyboard along both edges, and stays there on the next page', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const before = await launcherAt(tab);
  await tab.read(GRIP, (grip) => grip.focus());
  await tab.press('ArrowLeft');
  await tab.press('ArrowUp');
  await tab.press('ArrowUp');
  const after = await launcherAt(tab);
  expect(after.x).toBeLessThan(60);
  expect(after.y).toBeLessThan(before.y - 40);

  await tab.goto(`${SITE}/another`);
  await tab.see(LAUNCHER);
  expect(await launcherAt(tab)).toEqual(after);
});

test(
  'is dragged along the edges by its grip',
  chromiumOnly('2026-11-22: the driver drags in Chromium only; the code is the same.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    const options = await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    const { page } = tab as ChromiumSurface;
    if (!page) throw new Error('A tab has a page.');
    const grip = await tab.read(GRIP, (each) => each.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.move(grip.x + 10, grip.y + 10);
    await page.mouse.down();
    await page.mouse.move(300, 500, { steps: 5 });
    await page.mouse.move(40, 600, { steps: 5 });
    await page.mouse.up();
    expect((await launcherAt(tab)).x).toBeLessThan(60);
    await tab.goto(`${SITE}/another`);
    await tab.see(LAUNCHER);
    const { x, y } = await launcherAt(tab);
    expect(x).toBeLessThan(60);
    expect(Math.abs(y - 600)).toBeLessThan(60);
    // The place is remembered for the launcher alone: the receipt that people see says nothing of it.
    expect(await receipt(options)).not.toHaveProperty('launcher');
  },
);

test(
  'is hidden on this page until the next',
  chromiumOnly('2026-11-29: the same code in both.'),
  async ({ driver, network }) => {
    network.page('clinic.example', PAGE);
    const options = await prepare(driver);
    const tab = await driver.open(`${SITE}/`);
    await hide(tab, 'On this page');
    await tab.lose(LAUNCHER);
    expect(await receipt(options)).toMatchObject({ inPage: true });
    await tab.goto(`${SITE}/another`);
    await tab.see(LAUNCHER);
  },
);

for (const where of ['On this site', 'Everywhere']) {
  test(
    `is hidden for good: ${where.toLowerCase()}`,
    chromiumOnly('2026-11-29: the same code in both.'),
    async ({ driver, network }) => {
      network.page('clinic.example', PAGE);
      const options = await prepare(driver);
      const tab = await driver.open(`${SITE}/`);
      await hide(tab, where);
      await tab.lose(LAUNCHER);
      await expect.poll(() => receipt(options)).toMatchObject({ inPage: false, enabled: true });
    },
  );
}

test('opens as wide as the person made it, and closes where it opened', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const frame = await openSidebar(tab);
  const before = await frame.evaluate(() => innerWidth);
  await tab.read({ role: 'separator' }, (handle) => handle.focus());
  await tab.press('ArrowLeft');
  await tab.press('ArrowLeft');
  await frame.until((width) => innerWidth === width, before + 48);
  await tab.click({ role: 'button', name: 'Close the sidebar' });
  await tab.lose({ role: 'separator' });
  expect(await openSidebar(tab).then((again) => again.evaluate(() => innerWidth))).toBe(before + 48);
});

async function hide(tab: Parameters<typeof launcherAt>[0], where: string): Promise<void> {
  await tab.hover(LAUNCHER);
  await tab.click(HIDE);
  await tab.click({ role: 'button', name: where });
}
