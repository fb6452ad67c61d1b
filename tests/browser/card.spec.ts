import { prepare, runCommand, SITE, tell } from './steps/reach.ts';
import type { Driver, Surface, Target } from './support/driver.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

test.use({ grants: [`${SITE}/*`] });

/** Somebody in each corner and in the middle, and a link. */
const html = `<!doctype html><html lang="en-US"><title>Corners</title><style>body { margin: 0; font: 16px/20px sans-serif } p { position: fixed; margin: 4px; white-space: nowrap }</style>
<p id="p0" style="top: 0; left: 0">+1 303 555 0140</p><p id="p1" style="top: 0; right: 0">+1 303 555 0141</p>
<p id="p2" style="bottom: 0; left: 0">+1 303 555 0142</p><p id="p3" style="bottom: 0; right: 0">+1 303 555 0143</p>
<p id="p4" style="top: 45%; left: 40%">Call <a href="tel:+13035550144">+1 303 555 0144</a> or ann@example.com</p>`;

const card = (who: string): Target => ({ role: 'dialog', name: `Who is ${who}?` });
const painted = () => [...CSS.highlights.values()].flatMap((people) => [...people].map(String)).sort();

async function open(driver: Driver): Promise<{ tab: Surface; options: Surface }> {
  driver.network.page(new URL(SITE).hostname, { html });
  const options = await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await tab.until(() => CSS.highlights.size > 0);
  return { tab, options };
}

test('the card opens where the pointer rests or Tab leads, never over its text, moves nothing, and closes', async ({
  driver,
}) => {
  const { tab } = await open(driver);
  const layout = () =>
    [...document.querySelectorAll('p')].map((each) => JSON.stringify(each.getBoundingClientRect()));
  const before = await tab.evaluate(layout);
  for (const [index, id] of ['#p0', '#p1', '#p2', '#p3'].entries()) {
    const who = card(`+1 303 555 014${index}`);
    await tab.hover(id);
    const shown = await tab.read(who, (each) => each.getBoundingClientRect().toJSON() as DOMRect);
    const text = await tab.read(id, (each) => each.getBoundingClientRect().toJSON() as DOMRect);
    const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
    // Each paragraph stands 4 px from its edge, its text fills it.
    expect(shown.top >= text.bottom || shown.bottom <= text.top, `${id} is covered`).toBe(true);
    expect(shown.left >= 0 && shown.top >= 0 && shown.right <= width && shown.bottom <= height).toBe(true);
    expect(await tab.evaluate(layout)).toEqual(before);
    await tab.press('Escape');
    await tab.lose(who);
  }
  const linked = card('+1 303 555 0144');
  await tab.press('Tab');
  await tab.see(linked);
  expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('A');
  await tab.press('Escape');
  await tab.lose(linked);
  // The focus is where it was, and that opens nothing anew.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await tab.count(linked)).toBe(0);
});

test('the card stands beside a text in a frame or a shadow root, too, and goes through all of them as they are read', async ({
  driver,
}) => {
  const framed =
    "<body style='margin: 0; font: 16px/20px monospace; white-space: nowrap'>+1 303 555 0150</body>";
  driver.network.page(new URL(SITE).hostname, {
    html: `<!doctype html><html lang="en-US"><title>Trees</title><style>iframe { position: fixed; top: 40%; left: 30%; width: 10rem; height: 20px; border: 5px solid }
      #root { display: inline-block; font: 16px/20px monospace }</style>
      <p>ann@example.com</p><iframe srcdoc="${framed}"></iframe><div id="root"></div><p>zoe@example.com</p>
      <script>document.getElementById('root').attachShadow({ mode: 'open' }).innerHTML = '<span>+1 303 555 0151</span>';</script>`,
  });
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await tab.until(() => [...CSS.highlights.values()].some((people) => people.size >= 3));

  for (const [place, who] of [
    ['iframe', card('+1 303 555 0150')],
    ['#root', card('+1 303 555 0151')],
  ] as const) {
    await tab.hover(place);
    const shown = await tab.read(who, (each) => each.getBoundingClientRect().toJSON() as DOMRect);
    const text = await tab.read(place, (each) => each.getBoundingClientRect().toJSON() as DOMRect);
    const apart = Math.max(shown.top - text.bottom, text.top - shown.bottom);
    // The frame's border lies between.
    expect(apart, place).toBeGreaterThanOrEqual(0);
    expect(apart, place).toBeLessThan(12);
    expect(Math.abs(shown.left - text.left), place).toBeLessThan(8);
    await tab.press('Escape');
    await tab.lose(who);
  }

  for (const who of ['ann@example.com', '+1 303 555 0150', '+1 303 555 0151', 'zoe@example.com']) {
    await runCommand(driver, tab, 'next-person');
    await tab.see(card(who));
  }
});

test(
  '“Not a number” teaches the site, and the switches hold what is looked for',
  chromiumOnly('2026-11-29: said and kept by the background, in both by the same code.'),
  async ({ driver }) => {
    const { tab, options } = await open(driver);
    await tab.hover('#p0');
    await tab.click({ role: 'button', name: 'Not a number' });
    await expect.poll(() => tab.evaluate(painted)).not.toContain('+1 303 555 0140');
    await tab.goto(`${SITE}/another`);
    await expect.poll(() => tab.evaluate(painted)).toContain('+1 303 555 0141');
    expect(await tab.evaluate(painted)).not.toContain('+1 303 555 0140');

    const shows = (texts: (found: string[]) => boolean) =>
      expect.poll(async () => texts(await tab.evaluate(painted))).toBe(true);
    await tell(options, 'settings.set', { kinds: { phone: true, email: false } });
    await shows((found) => found.length > 2 && !found.includes('ann@example.com'));
    await tell(options, 'settings.set', { kinds: { phone: false, email: true } });
    await shows((found) => found.join() === 'ann@example.com');
    await tell(options, 'sites.update', { origin: SITE, enabled: false });
    await shows((found) => found.length === 0);
    await tell(options, 'sites.update', { origin: SITE, enabled: true });
    await shows((found) => found.length === 1);
    await tell(options, 'settings.set', { detection: false });
    await shows((found) => found.length === 0);
  },
);
