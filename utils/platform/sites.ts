import { type Browser, browser } from 'wxt/browser';
import { API_HOSTS } from './manifest.ts';

const SCRIPT_ID = 'detector';
const FILES = { js: ['/detector.js'], css: ['/assets/highlight.css'] } as const;

/** Origins the person granted: what the manifest requires for the API itself is left out. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => /^https?:\/\/[^*/]+\/\*$/.test(pattern))
    .map((pattern) => pattern.slice(0, -2))
    .filter((origin) => !(API_HOSTS as readonly string[]).includes(origin) && !isLoopback(origin));
}

// Development builds require loopback for the sandbox; that is no site somebody asked us to watch.
const isLoopback = (origin: string) =>
  import.meta.env.MODE !== 'production' && /^http:\/\/(127\.0\.0\.1|localhost)$/.test(origin);

/**
 * Registers the content script for exactly these sites, for good, and starts it in their tabs that are open already:
 * nobody has to reload a page after allowing a site, after an update, or after the browser started.
 */
export async function watchSites(origins: readonly string[]): Promise<void> {
  const matches = origins.map((origin) => `${origin}/*`);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const before = registered[0]?.matches ?? [];
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: SCRIPT_ID,
    matches,
    js: [...FILES.js],
    css: [...FILES.css],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startIn(matches.filter((match) => !before.includes(match)));
}

/** Starts the script in open tabs of these sites; it ends by itself where one already runs. */
export async function startIn(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined || tab.discarded ? undefined : startInTab(tab.id))),
  );
}

/** Starts the script in one tab: by a site's permission, or by `activeTab` after a click on the toolbar button. */
export async function startInTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [...FILES.css] });
    await browser.scripting.executeScript({ target: { tabId }, files: [...FILES.js] });
    return true;
  } catch {
    // The tab is gone, or shows a page that browsers keep to themselves.
    return false;
  }
}

/** After an update every page still runs the old script, cut off from us: the new one takes over without a reload. */
export async function restartScripts(): Promise<void> {
  await startIn((await grantedSites()).map((origin) => `${origin}/*`));
}
