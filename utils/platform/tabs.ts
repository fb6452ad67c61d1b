import { type Browser, browser } from 'wxt/browser';

export interface TabInfo {
  id: number;
  /** Absent where the browser does not tell: no permission for the site and no click on the toolbar button yet. */
  origin?: string;
  private: boolean;
}

/** The tab a person looks at. */
export async function activeTab(): Promise<TabInfo | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && tabInfo(tab);
}

export async function tabOf(id: number): Promise<TabInfo | undefined> {
  try {
    return tabInfo(await browser.tabs.get(id));
  } catch {
    return undefined;
  }
}

function tabInfo(tab: Browser.tabs.Tab): TabInfo | undefined {
  if (tab.id === undefined) return undefined;
  const origin = tab.url ? originOf(tab.url) : undefined;
  return { id: tab.id, private: tab.incognito, ...(origin ? { origin } : {}) };
}

/** `chrome://…`, `about:…` and the stores keep extensions out: their origin is told as the scheme alone. */
function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  return parsed.origin === 'null' ? parsed.protocol : parsed.origin;
}

/** What the background says to a page's script: words only, no data. */
export type ToPage = { refresh: 'statuses' | 'settings' } | { show: string } | { step: 1 | -1 };

/**
 * Whether a tab that says it is loading still shows the page it did. Firefox says so of new documents alone, Chromium whenever an
 * address changes within one, too (`pushState`: every step in Gmail); there, our script in the page answers or is gone.
 */
export async function isSamePage(tabId: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  try {
    await browser.tabs.sendMessage(tabId, { refresh: 'statuses' } satisfies ToPage);
    return true;
  } catch {
    return false;
  }
}

/** Tells a page's script something. Nobody listening is no error: the tab may show another page by now. */
export function tellPage(tabId: number, message: ToPage): void {
  browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
