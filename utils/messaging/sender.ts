import { type Browser, browser } from 'wxt/browser';
import type { Sender } from './define.ts';

/** Where a message came from, as the browser tells it; nothing here is read from the payload, but what makes us keep less. */
export interface Origin {
  sender: Sender;
  tabId?: number;
  frameId?: number;
  /** Of the document, where the browser tells: a frame that left for another address is another one. */
  documentId?: string;
  /** The page's origin, for content scripts. */
  site?: string;
  /** The page's title, for content scripts: whom a record is about stands there on most sites. */
  title?: string;
  /** From a private window, as the browser tells of tabs and a surface beside one of itself: nothing of it is kept. */
  private: boolean;
}

const SURFACES: Record<string, Sender> = {
  '/sidepanel.html': 'panel',
  '/popup.html': 'popup',
  '/options.html': 'options',
  '/welcome.html': 'welcome',
  '/inpage.html': 'frame',
};

/**
 * Tells who sent a message, or undefined for anybody else: another extension, a page, one of our files that is no surface.
 * Our own page inside another page is a `frame`, whatever its file: what surrounds it may be hostile.
 */
export function originOf(
  from: Browser.runtime.MessageSender,
  { id, base }: { id: string; base: string } = { id: browser.runtime.id, base: browser.runtime.getURL('/') },
): Origin | undefined {
  if (from.id !== id || !from.url) return undefined;
  const tab = {
    tabId: from.tab?.id,
    frameId: from.frameId,
    private: from.tab?.incognito ?? false,
    ...(from.documentId ? { documentId: from.documentId } : {}),
  };
  if (from.url.startsWith(base)) {
    const surface = SURFACES[new URL(from.url).pathname];
    if (!surface) return undefined;
    return { ...tab, sender: from.tab && (from.frameId ?? 0) > 0 ? 'frame' : surface };
  }
  if (!from.tab) return undefined;
  const site = URL.parse(from.url)?.origin;
  const { title } = from.tab;
  return {
    ...tab,
    sender: 'content',
    ...(title ? { title } : {}),
    ...(site && site !== 'null' ? { site } : {}),
  };
}
