import { browser } from 'wxt/browser';
import { sayPrivate } from '@/utils/messaging/index.ts';

/**
 * Calls `show` with the tab this surface stands beside, now and whenever another becomes active in its window. Needs no
 * permission: ids alone are told, and whether the window is private. `?tab=` fixes the tab, for a panel opened as a page of its own (tests, `npm start`).
 */
export async function followTab(
  show: (tabId: number) => void,
  signal: AbortSignal,
  address: string = location.search,
): Promise<void> {
  const fixed = new URLSearchParams(address).get('tab');
  if (fixed !== null) {
    if ((await browser.tabs.get(Number(fixed)).catch(() => undefined))?.incognito) sayPrivate();
    return show(Number(fixed));
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.incognito) sayPrivate();
  const window = active?.windowId;
  const activated = (info: { tabId: number; windowId: number }) => {
    if (window === undefined || info.windowId === window) show(info.tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated), { once: true });
  if (active?.id !== undefined) show(active.id);
}

/** Calls `closed` for every tab that goes away. */
export function onTabClosed(closed: (tabId: number) => void, signal: AbortSignal): void {
  browser.tabs.onRemoved.addListener(closed);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(closed), { once: true });
}
