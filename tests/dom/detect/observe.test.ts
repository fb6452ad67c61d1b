import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { observeDocument, type PageDetection } from '@/utils/detect/page.ts';
import { findInText } from '@/utils/detect/text.ts';

vi.setConfig({ testTimeout: 30_000 });

let life: AbortController;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  life = new AbortController();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  document.body.innerHTML = '<main></main>';
});
afterEach(() => life.abort());

/** Watches the document and keeps what is there now, and how often anything was judged. */
async function watch(html: string) {
  const main = document.querySelector('main') as HTMLElement;
  main.innerHTML = html;
  const now = new Set<PageDetection>();
  const judge = vi.fn(findInText);
  const started = observeDocument(document, {
    judge,
    defaultCountry: 'US',
    signal: life.signal,
    onChange({ added, removed }) {
      for (const one of removed) now.delete(one);
      for (const one of added) now.add(one);
    },
  });
  return { main, judge, started, values: () => [...now].map(({ value }) => value).sort() };
}

function setVisibility(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A busy machine takes its time. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('looks at nothing in a tab that opened hidden, until somebody does', async () => {
  visibility = 'hidden';
  const walked = vi.spyOn(document, 'createTreeWalker');
  const { judge, started, values } = await watch('<p>Call 415-555-0132</p>');
  await wait(150);
  expect(walked).not.toHaveBeenCalled();
  expect(judge).not.toHaveBeenCalled();
  setVisibility('visible');
  await started;
  expect(values()).toEqual(['+14155550132']);
});

it('lets changes of a hidden tab wait, and reads them once when it comes back', async () => {
  const { main, judge, started, values } = await watch('<p>Call 415-555-0132</p>');
  await started;
  setVisibility('hidden');
  const before = judge.mock.calls.length;
  for (let tick = 0; tick < 30; tick++) {
    main.innerHTML = `<p>Call 415-555-01${10 + tick}</p>`;
    await wait(10);
  }
  await wait(150);
  expect(judge).toHaveBeenCalledTimes(before);
  setVisibility('visible');
  await eventually(() => expect(values()).toEqual(['+14155550139']));
  expect(judge.mock.calls.length - before).toBeLessThanOrEqual(2);
});

it('reads a page that changed whole in one pass, and no row of it twice', async () => {
  const { main, judge, started, values } = await watch('<p>Call 415-555-0132</p>');
  await started;
  const before = judge.mock.calls.length;
  main.replaceChildren(
    ...Array.from({ length: 1_000 }, (_, index) =>
      Object.assign(document.createElement('p'), {
        textContent: index % 100 ? `Row ${index}` : `Call 415-555-0${100 + index / 100}`,
      }),
    ),
  );
  await eventually(() => expect(values()).toHaveLength(10));
  expect(judge.mock.calls.length - before).toBe(10);
});

it('keeps nothing of what went, and nothing at all once it ended', async () => {
  const { main, started, values } = await watch('<p>Call 415-555-0132</p>');
  await started;
  main.replaceChildren();
  await eventually(() => expect(values()).toEqual([]));
  life.abort();
  main.innerHTML = '<p>Call 415-555-0133</p>';
  await wait(200);
  expect(values()).toEqual([]);
});
