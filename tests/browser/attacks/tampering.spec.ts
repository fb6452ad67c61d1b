import { GRANTS, openSidebar, PAGE, prepare, SITE } from '../in-page/support.ts';
import { expect, test } from '../support/test.ts';

test.use({ grants: GRANTS });

/** Runs before everything else in the page: whatever passes through what it replaced, it keeps. */
const TAMPER = `<script>
  const stolen = (globalThis.stolen = []);
  const text = (value) => { try { return value instanceof Node ? value.nodeName + ' ' + (value.src || '') : typeof value === 'string' ? value : ''; } catch { return ''; } };
  const push = stolen.push.bind(stolen);
  const wrap = (target, key) => {
    const original = target[key];
    if (typeof original !== 'function') return;
    target[key] = function (...values) {
      for (let i = 0; i < values.length; i += 1) push(key + ' ' + text(values[i]));
      return Reflect.apply(original, this, values);
    };
  };
  for (const key of ['push', 'map', 'filter', 'join', 'forEach', 'includes', 'slice']) wrap(Array.prototype, key);
  for (const key of ['append', 'appendChild', 'insertBefore', 'removeChild', 'replaceChild']) { wrap(Node.prototype, key); wrap(Element.prototype, key); }
  for (const key of ['setAttribute', 'attachShadow', 'remove', 'querySelector']) wrap(Element.prototype, key);
  for (const key of ['addEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, key);
  for (const key of ['parse', 'stringify']) wrap(JSON, key);
  for (const key of ['then', 'catch', 'finally']) wrap(Promise.prototype, key);
  for (const key of ['define', 'get', 'whenDefined']) wrap(CustomElementRegistry.prototype, key);
  for (const key of ['postMessage', 'fetch', 'setTimeout', 'queueMicrotask']) wrap(globalThis, key);
  for (const key of ['split', 'replace', 'startsWith', 'includes', 'slice']) wrap(String.prototype, key);
  Element.prototype.attachShadow = ((attach) => function (init) { push('attachShadow'); return attach.call(this, { ...init, mode: 'open' }); })(Element.prototype.attachShadow);
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set(value) { push('src ' + value); }, get() { return ''; } });
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  Object.defineProperty(Object.prototype, 'sender', { get: () => 'options', set() {} });
  Object.defineProperty(Object.prototype, 'tabId', { get: () => 1, set() {} });
  globalThis.MutationObserver = class { observe() { push('observe'); } disconnect() {} };
  globalThis.IntersectionObserver = class { observe() {} disconnect() {} };
  globalThis.chrome = { runtime: { id: 'fake', sendMessage: (...all) => { push('sendMessage'); return Promise.resolve({ ok: true, value: {} }); } } };
  globalThis.browser = globalThis.chrome;
</script>`;

test('a page that replaced the language under us learns nothing and breaks nothing', async ({
  driver,
  network,
}) => {
  network.page('clinic.example', { html: TAMPER + PAGE.html });
  await prepare(driver);
  const tab = await driver.open(`${SITE}/`);
  const frame = await openSidebar(tab);
  await frame.see({ role: 'heading', name: 'On this page' });
  await frame.see('.rows');
  const { stolen, roots } = await tab.evaluate(() => ({
    stolen: (globalThis as unknown as { stolen: string[] }).stolen,
    roots: Array.from(document.querySelectorAll('*')).some((each) => each.shadowRoot !== null),
  }));
  expect(roots).toBe(false);
  expect(
    stolen.filter((each) => /extension:|inpage|content\.|sendMessage|attachShadow|IFRAME/.test(each)),
  ).toEqual([]);
});
