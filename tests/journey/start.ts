/**
 * `npm start`: the main job on the demo account in a real Chromium. With a display the page and the panel stay open until the
 * window is closed; without one the same journey runs headless, prints each step and saves pictures, light and dark.
 */
import { stillness } from '../browser/steps/stillness.ts';
import { launchChromium, type Surface, startNetwork } from '../browser/support/index.ts';
import { mainJob } from './main-job.ts';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const headed = process.platform !== 'linux' || !!DISPLAY || !!WAYLAND_DISPLAY;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 760 };

let pictures = 0;

async function look(surface: Surface, name: string): Promise<void> {
  const number = String(++pictures).padStart(2, '0');
  const size = name === 'page' || name === 'welcome' || name === 'connected' ? WIDE : NARROW;
  if (!headed) await surface.resize(size.width, size.height);
  for (const scheme of ['light', 'dark'] as const) {
    await surface.colorScheme(scheme);
    await surface.evaluate(stillness);
    await surface.screenshot(`screenshots/journey/${number}-${name}-${scheme}.png`);
  }
}

const network = await startNetwork();
const driver = await launchChromium({ network, headed, grants: ['https://mail.google.com/*'] });
try {
  await mainJob(driver, {
    page: 'gmail-thread',
    person: { name: 'Olivia Hartwell', key: 'phone:+13035550142', phone: '+13035550142' },
    connect: async (welcome) => {
      await welcome.click('input[value="demo"]');
      await welcome.click({ role: 'button', name: 'Try it with a demo account' });
    },
    report: (step, evidence) => console.log(`✓ ${step.padEnd(16)} ${evidence}`),
    look,
  });
  const outside = network.attempts.filter(({ host }) => host !== 'mail.google.com');
  if (outside.length > 0)
    throw new Error(`the demo reached out to ${outside.map(({ host }) => host).join(', ')}`);
  console.log(`✓ ${pictures * 2} pictures in screenshots/journey; nothing left the browser`);
  if (headed) {
    console.log('The browser stays open: try it yourself, and close the window when you are done.');
    await driver.closed;
  }
} finally {
  await driver.close();
  await network.close();
}
