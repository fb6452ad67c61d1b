import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '@/components/shell/follow-tab.ts';
import { send } from '@/utils/messaging/index.ts';
import { installBrowser } from '../support/browser.ts';

it('a surface says with every message that it stands beside a private window', async () => {
  const sent = installBrowser({ 'sites.list': [] });
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  const show = vi.fn();
  for (const incognito of [false, true]) {
    query.mockResolvedValue([{ id: 7, windowId: 1, incognito }] as never);
    await followTab(show, AbortSignal.timeout(1000), '');
    await send('sites.list', {});
  }
  expect(show.mock.calls).toEqual([[7], [7]]);
  expect(sent).toEqual([
    { name: 'sites.list', payload: {} },
    { name: 'sites.list', payload: {}, private: true },
  ]);
});

it('a tab chosen while the surface starts is the one it stands beside', async () => {
  installBrowser({});
  const show = vi.fn();
  const activate = (tabId: number, windowId: number) =>
    fakeBrowser.tabs.onActivated.trigger({ tabId, windowId });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => {
    await activate(8, 1);
    await activate(9, 2); // in another window
    return [{ id: 7, windowId: 1, incognito: false }] as never;
  });
  await followTab(show, AbortSignal.timeout(1000), '');
  expect(show.mock.calls).toEqual([[8]]);

  await activate(9, 2);
  await activate(7, 1);
  expect(show.mock.calls).toEqual([[8], [7]]);
});
