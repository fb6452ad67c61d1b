import { browser } from 'wxt/browser';

/** Firefox's way to its sidebar; Chromium's `sidePanel` is typed with `chrome`. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the native panel beside the page: Chromium's side panel, Firefox's sidebar.
 * Call it in the click itself: both refuse without a person's gesture. Resolves to whether it opened; never throws.
 */
export async function openPanel(): Promise<boolean> {
  try {
    const { sidebarAction } = browser as WithSidebar;
    // Firefox counts only the first turn of a click, so nothing is awaited before this.
    if (sidebarAction !== undefined) await sidebarAction.open();
    else await openSidePanel();
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the panel beside a tab for a click in the browser's own parts: the menu, a shortcut, the address bar. There Firefox opens
 * its sidebar, too. Call it in the event's first turn. Resolves to whether it opened; never throws.
 */
export async function openPanelBeside(windowId: number | undefined): Promise<boolean> {
  try {
    const { sidebarAction } = browser as WithSidebar;
    if (sidebarAction !== undefined) await sidebarAction.open();
    else if (windowId === undefined) return false;
    else await chrome.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** The panel as a tab of its own, beside that tab's page in content: for where the browser opens no panel. */
export async function openPanelTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}` });
}

async function openSidePanel(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  if (id === undefined) throw new Error('The page belongs to no window: open the panel from a normal tab.');
  await chrome.sidePanel.open({ windowId: id });
}

/**
 * Opens the side panel beside a tab for a click inside its page. Chromium lets a content script's click count, in the very
 * turn its message arrives; Firefox never does (facts/browser.md): there the answer is false and the card says what to press.
 */
export function openPanelFor(tabId: number): boolean {
  if (typeof chrome === 'undefined' || chrome.sidePanel === undefined) return false;
  chrome.sidePanel.open({ tabId }).catch(() => undefined);
  return true;
}
