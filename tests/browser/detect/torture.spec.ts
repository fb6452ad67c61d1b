import { accept, startDemo } from '../steps/welcome.ts';
import type { Surface } from '../support/index.ts';
import { expect, test } from '../support/test.ts';
import { bundle } from './support/bundle.ts';
import type * as Torture from './support/torture-page.ts';

/** The page's own script. */
declare const torture: typeof Torture;

test.use({ grants: ['https://granted.example/*'] });
test.describe.configure({ timeout: 90_000 });

const page = (script: string) => ({
  html: `<!doctype html><html lang="en-US"><title>Torture</title><h2>Call 415-555-0132</h2><div id="app"></div><div id="list"></div>
    <div id="editor" contenteditable="true">Notes:</div><div id="paste" contenteditable="true"></div><script>${script};torture.serve()</script>`,
});

const painted = () => [...CSS.highlights.values()].flatMap((people) => [...people].map(String)).sort();
const isPainted = () => [...CSS.highlights.values()].some((people) => people.size > 0);

/** Everything that may happen to the page, and what it noticed. */
async function ordeal(tab: Surface): Promise<Torture.Recording> {
  await tab.evaluate(() => torture.suffer());
  await tab.click('#editor');
  await tab.type(' Ring Ann on (415) 555-0177, ann@example.org. ');
  await tab.evaluate(() => torture.select());
  const selected = await tab.evaluate(() => torture.recording().selected);
  await tab.press('Control+c');
  await tab.click('#paste');
  await tab.press('Control+v');
  await tab.until(() => document.getElementById('paste')?.textContent);
  return { ...(await tab.evaluate(() => torture.recording())), selected };
}

test('a page that minds notices nothing: hydration, rendering, typing, copying', async ({
  driver,
  network,
}) => {
  const script = await bundle('tests/browser/detect/support/torture-page.ts', 'torture');
  for (const host of ['granted.example', 'other.example']) network.page(host, page(script));
  const welcome = await driver.find('/welcome.html');
  await accept(welcome);
  await startDemo(welcome);

  const alone = await ordeal(await driver.open('https://other.example/'));
  const tab = await driver.open('https://granted.example/');
  await tab.until(isPainted);
  const watched = await ordeal(tab);

  expect(watched).toEqual(alone);
  expect(alone.changes.length).toBeGreaterThan(1_000);
  expect(alone.complaints).toEqual([]);
  expect(alone.editor).toContain('(415) 555-0177');
  expect(alone.pasted).toContain('Ann Example');
  // We were there all the time: what is painted at last is what the page shows at last.
  await tab.until(() => document.querySelectorAll('#list div').length === 12);
  await expect.poll(() => tab.evaluate(painted)).toContain('(415) 555-0192');
  expect((await tab.evaluate(painted)).filter((text) => text.includes('0177'))).toEqual([]);
});

test('sees into shadow roots, open and closed, and into frames of the same site', async ({
  driver,
  network,
}) => {
  network.page('granted.example', {
    html: `<!doctype html><html lang="en-US"><title>Roots</title><div id="open"></div><div id="closed"></div><iframe srcdoc="<p>Call 415-555-0103</p>"></iframe>
      <script>for (const mode of ['open', 'closed']) document.getElementById(mode).attachShadow({ mode }).innerHTML = '<p>Call 415-555-010' + mode.length % 4 + '</p>';</script>`,
  });
  const welcome = await driver.find('/welcome.html');
  await accept(welcome);
  await startDemo(welcome);
  const tab = await driver.open('https://granted.example/');
  const everywhere = () =>
    [window, frames[0]].flatMap((view) =>
      [...((view as unknown as typeof globalThis).CSS.highlights.values() as Iterable<Highlight>)].flatMap(
        (people) => [...people].map(String),
      ),
    );
  await expect
    .poll(async () => (await tab.evaluate(everywhere)).sort())
    .toEqual(['415-555-0100', '415-555-0102', '415-555-0103']);
  // And what is found there is painted there.
  const lines = () => {
    const inside = document.getElementById('open')?.shadowRoot?.querySelector('p');
    const framed = frames[0]?.document.querySelector('p');
    return [inside, framed].map((element) => {
      const view = element?.ownerDocument.defaultView;
      return view && element && view.getComputedStyle(element, '::highlight(wh-unknown)').textDecorationStyle;
    });
  };
  expect(await tab.evaluate(lines)).toEqual(['dotted', 'dotted']);
});
