import { browser } from 'wxt/browser';
import { sayPrivate } from '@/utils/messaging/index.ts';

type Activated = Parameters<Parameters<typeof browser.tabs.onActivated.addListener>[0]>[0];

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
  // Listening begins before asking: a tab chosen in between is told of by its event alone, maybe ahead of the older answer.
  const early: Activated[] = [];
  let hear = (info: Activated): unknown => early.push(info);
  const activated = (info: Activated) => void hear(info);
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated), { once: true });
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.incognito) sayPrivate();
  const isHere = (info: Activated) => active === undefined || info.windowId === active.windowId;
  hear = (info) => isHere(info) && show(info.tabId);
  const first = early.findLast(isHere)?.tabId ?? active?.id;
  if (first !== undefined) show(first);
}

/** Calls `closed` for every tab that goes away. */
export function onTabClosed(closed: (tabId: number) => void, signal: AbortSignal): void {
  browser.tabs.onRemoved.addListener(closed);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(closed), { once: true });
}
