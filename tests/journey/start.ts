/**
 * The main job, shown: a page with people on it and the panel beside it, in a real Chromium. With a display the window stays
 * open until it is closed; without one each step is printed and leaves a screenshot in `screenshots/`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchChromium, startNetwork } from '../browser/support/index.ts';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const headed = process.platform !== 'linux' || !!DISPLAY || !!WAYLAND_DISPLAY;

const network = await startNetwork();
const driver = await launchChromium({ network, headed, grants: ['https://mail.google.com/*'] });
try {
  const page = await driver.open(network.fixture('gmail-thread'));
  console.log(`Opened ${await page.url()}`);
  const panel = await driver.panel(page);
  console.log(`Opened the panel beside it: ${await panel.url()}`);
  if (headed) await driver.closed;
  else {
    await page.screenshot('screenshots/page.png');
    await panel.screenshot('screenshots/panel.png');
    console.log(
      `Saved ${['page', 'panel'].map((name) => path.join('screenshots', `${name}.png`)).filter(existsSync)}`,
    );
  }
} finally {
  await driver.close();
  await network.close();
}
