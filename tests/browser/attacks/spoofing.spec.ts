import { type MessageName, protocol } from '../../../utils/messaging/protocol.ts';
import { GRANTS, openPage, openSidebar, PAGE, prepare, SITE } from '../in-page/support.ts';
import { chromiumOnly, expect, test } from '../support/test.ts';
import { fromContentScript, state } from './support.ts';

test.use({ grants: GRANTS });

const NAMES = Object.keys(protocol) as MessageName[];

test('a page that plays the extension is not heard', async ({ driver, network }) => {
  network.page('clinic.example', PAGE);
  const options = await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  await openSidebar(tab);
  const before = await state(options, driver);

  const heard = await tab.evaluate(async (names) => {
    const answers: string[] = [];
    addEventListener(
      'message',
      ({ data, source }) => source !== window && answers.push(JSON.stringify(data)),
    );
    const { runtime } = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {};
    const host = document.documentElement.lastElementChild ?? document.body;
    for (const name of names) {
      const message = { name, payload: {}, sender: 'panel', from: { sender: 'options' } };
      postMessage(message, '*');
      postMessage({ type: name, ...message, source: 'webextension-polyfill', direction: 'from-page' }, '*');
      for (const target of [window, document, host])
        target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { answers, canSend: typeof runtime?.sendMessage };
  }, NAMES);

  expect(heard).toEqual({ answers: [], canSend: 'undefined' });
  expect(await state(options, driver)).toBe(before);
});

test(
  'events forged on our element do nothing',
  chromiumOnly('2026-11-29: `isTrusted` is the same in both.'),
  async ({ driver }) => {
    const { options, tab } = await openPage(driver);
    const before = await state(options, driver);
    await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (!(host instanceof HTMLElement)) throw new Error('Nothing of the extension is here.');
      const at = {
        bubbles: true,
        composed: true,
        clientX: innerWidth - 20,
        clientY: innerHeight * 0.46,
        button: 0,
      };
      for (const type of ['pointerdown', 'pointermove', 'pointerup', 'lostpointercapture', 'click'])
        host.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1 }));
      for (const key of ['Enter', ' ', 'ArrowLeft', 'ArrowUp', 'Escape', 'Tab'])
        for (const target of [host, document, window])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      host.click();
      host.focus();
      (document.activeElement as HTMLElement | null)?.click();
      document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.count({ role: 'button', name: 'Close the sidebar' })).toBe(0);
    expect(await state(options, driver)).toBe(before);
  },
);

test('the content script’s own place is answered for its own messages only, whatever they say of their sender', async ({
  driver,
}) => {
  const { options } = await openPage(driver);
  const before = await state(options, driver);
  const foreign = NAMES.filter((name) => !(protocol[name].senders as readonly string[]).includes('content'));
  const answers = await fromContentScript(
    driver,
    foreign.map((name) => ({
      name,
      payload: {},
      sender: 'options',
      from: { sender: 'panel', id: 'us' },
      origin: driver.origin,
    })),
  );
  const refused = JSON.stringify({ ok: false, failure: { code: 'not-allowed' } });
  expect(foreign.filter((_, index) => answers[index] !== refused)).toEqual([]);
  expect(await state(options, driver)).toBe(before);
});
