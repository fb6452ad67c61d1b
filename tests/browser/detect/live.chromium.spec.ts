import { type Browser, expect, type Page, test } from '@playwright/test';
import { launch, open } from './support/open.ts';

/** The element that a test's page changes. */
declare function list(): HTMLElement;

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(async () => {
  await browser.close();
});

/** Watches the page and keeps what is there now in `globalThis.now`, and how often it was told something. */
async function watch(html: string, url = 'https://live.example.com/'): Promise<Page> {
  const page = await open(browser, url, html);
  await page.evaluate(async () => {
    const abort = new AbortController();
    const now = new Set<unknown>();
    Object.assign(globalThis, { abort, now, told: 0 });
    await detect.observeDocument(document, {
      judge: detect.findInText,
      defaultCountry: 'US',
      signal: abort.signal,
      onChange({ added, removed }) {
        (globalThis as unknown as { told: number }).told++;
        for (const one of removed) if (!now.delete(one)) throw new Error('removed what was never added');
        for (const one of added) now.add(one);
      },
    });
  });
  return page;
}

const values = (page: Page) =>
  page.evaluate(() =>
    [...(globalThis as unknown as { now: Set<{ value: string }> }).now].map(({ value }) => value).sort(),
  );

test('finds what is added, and forgets what goes', async () => {
  const page = await watch('<ul id=list><li>415-555-0132</li></ul>');
  expect(await values(page)).toEqual(['+14155550132']);
  await page.evaluate(() =>
    list().insertAdjacentHTML('beforeend', '<li>Ann <a href="mailto:ann@example.org">mail</a></li>'),
  );
  await expect.poll(() => values(page)).toEqual(['+14155550132', 'ann@example.org']);
  await page.evaluate(() => list().firstElementChild?.remove());
  await expect.poll(() => values(page)).toEqual(['ann@example.org']);
  await page.close();
});

test('follows rows that a virtual list uses again', async () => {
  const page = await watch('<div id=list><div>Ann <b>415-555-0100</b></div></div>');
  await page.evaluate(() => {
    (list().querySelector('b')?.firstChild as Text).data = '415-555-0101';
  });
  await expect.poll(() => values(page)).toEqual(['+14155550101']);
  await page.evaluate(() => {
    (list().querySelector('b')?.firstChild as Text).data = 'nobody';
  });
  await expect.poll(() => values(page)).toEqual([]);
  await page.close();
});

test('joins what comes in pieces', async () => {
  const page = await watch('<p id=list>Call 415-<b>555</b></p>');
  expect(await values(page)).toEqual([]);
  await page.evaluate(() => list().append('-0132'));
  await expect.poll(() => values(page)).toEqual(['+14155550132']);
  await page.close();
});

test('waits for what is hidden, and lets go of what is hidden again', async () => {
  const page = await watch('<div id=list style="display:none"><p>415-555-0132</p></div>');
  expect(await values(page)).toEqual([]);
  await page.evaluate(() => list().style.removeProperty('display'));
  await expect.poll(() => values(page)).toEqual(['+14155550132']);
  await page.evaluate(() => list().style.setProperty('display', 'none'));
  await expect.poll(() => values(page)).toEqual([]);
  await page.close();
});

test('takes a changed page whole', async () => {
  const page = await watch('<main id=list></main>');
  await page.evaluate(() => {
    for (let index = 0; index < 1_000; index++) {
      const row = document.createElement('div');
      row.textContent = index === 500 ? 'Call 415-555-0132' : `Row ${index}`;
      list().append(row);
    }
  });
  await expect.poll(() => values(page)).toEqual(['+14155550132']);
  await page.close();
});

test('sees into shadow roots and frames that come later', async () => {
  const page = await watch('<div id=list></div>');
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>415-555-0132</p>';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>frame@example.org</p>';
    list().append(host, frame);
  });
  await expect.poll(() => values(page)).toEqual(['+14155550132', 'frame@example.org']);
  await page.evaluate(() => {
    const inner = list().firstElementChild?.shadowRoot;
    inner?.append(Object.assign(document.createElement('p'), { textContent: '415-555-0133' }));
  });
  await expect.poll(() => values(page)).toEqual(['+14155550132', '+14155550133', 'frame@example.org']);
  await page.close();
});

test('tells nothing when nothing changes for a reader', async () => {
  const page = await watch('<p id=list>415-555-0132 <i>0</i></p>');
  const told = () => page.evaluate(() => (globalThis as unknown as { told: number }).told);
  const before = await told();
  await page.evaluate(async () => {
    for (let tick = 0; tick < 20; tick++) {
      (list().querySelector('i')?.firstChild as Text).data = `tick ${tick}`;
      list().className = `c${tick}`;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await page.waitForTimeout(400);
  expect(await told()).toBe(before);
  await page.close();
});

test('ends with its signal', async () => {
  const page = await watch('<p id=list></p>');
  await page.evaluate(() => (globalThis as unknown as { abort: AbortController }).abort.abort());
  await page.evaluate(() => list().append('415-555-0132'));
  await page.waitForTimeout(400);
  expect(await values(page)).toEqual([]);
  await page.close();
});

test('gives memory back when nodes go', async () => {
  const page = await watch('<div id=list></div>');
  await page.evaluate(() => {
    const refs: WeakRef<Element>[] = [];
    for (let index = 0; index < 50; index++) {
      const row = document.createElement('p');
      row.textContent = `Call 415-555-01${10 + index}`;
      refs.push(new WeakRef(row));
      list().append(row);
    }
    Object.assign(globalThis, { refs });
  });
  await expect.poll(async () => (await values(page)).length).toBe(50);
  await page.evaluate(() => list().replaceChildren());
  await expect.poll(() => values(page)).toEqual([]);
  const alive = () =>
    page.evaluate(() => {
      const { gc, refs } = globalThis as unknown as { gc(): void; refs: WeakRef<Element>[] };
      gc();
      return refs.filter((ref) => ref.deref()).length;
    });
  await expect.poll(alive).toBe(0);
  await page.close();
});

test('paints by status and knows what is under the pointer', async () => {
  const page = await open(
    browser,
    'https://live.example.com/',
    '<style>p{font:20px/1 monospace;margin:20px}</style><p id=list>Call 415-555-0132</p><p>a@example.org</p>',
  );
  const result = await page.evaluate(async () => {
    const found = await detect.scanDocument(document, { judge: detect.findInText, defaultCountry: 'US' });
    const painter = detect.createPainter(document);
    painter.paint(found.map((detection, index) => ({ detection, status: index ? 'unknown' : 'client' })));
    const groups = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]);
    const box = found[0]?.range?.getBoundingClientRect() ?? new DOMRect();
    const on = painter.at(box.left + box.width / 2, box.top + box.height / 2)?.value;
    const off = painter.at(box.right + 60, box.top + 5)?.value;
    painter.clear();
    return { groups, on, off, after: CSS.highlights.size };
  });
  expect(result.groups).toEqual(
    expect.arrayContaining([
      ['wh-client', ['415-555-0132']],
      ['wh-unknown', ['a@example.org']],
    ]),
  );
  expect(result).toMatchObject({ on: '+14155550132', off: undefined, after: 0 });
  await page.close();
});
