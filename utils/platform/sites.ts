import { type Browser, browser } from 'wxt/browser';
import { API_HOSTS } from './manifest.ts';
import { tellPage } from './tabs.ts';

const SCRIPT_ID = 'detector';
const LINES_ID = 'lines';
const FILES = { js: ['/detector.js'], css: ['/assets/highlight.css'] } as const;

/** Origins the person granted, `https://*` for all sites: what the manifest requires for the API itself is left out. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => /^https?:\/\/(\*|[^*/]+)\/\*$/.test(pattern))
    .map((pattern) => pattern.slice(0, -2))
    .filter((origin) => !(API_HOSTS as readonly string[]).includes(origin) && !isLoopback(origin));
}

// Development builds require loopback for the sandbox; that is no site somebody asked us to watch.
const isLoopback = (origin: string) =>
  import.meta.env.MODE !== 'production' && /^http:\/\/(127\.0\.0\.1|localhost)$/.test(origin);

const patternsOf = (origins: readonly string[]) => origins.map((origin) => `${origin}/*`);

/**
 * Registers the content script for exactly these sites, for good, and starts it in their tabs that are open already:
 * nobody has to reload a page after allowing a site, after an update, or after the browser started. `https://*` is every site;
 * `except` are those switched off by name.
 */
export async function watchSites(origins: readonly string[], except: readonly string[] = []): Promise<void> {
  const matches = patternsOf(origins);
  const excludeMatches = patternsOf(except);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID, LINES_ID] });
  const known = registered.map(({ id }) => id);
  const reader = registered.find(({ id }) => id === SCRIPT_ID);
  const { matches: before = [], excludeMatches: without = [] } = reader ?? {};
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
    return;
  }
  const scripts = [readerOf({ matches, excludeMatches }), linesOf({ matches, excludeMatches })];
  const changed = scripts.filter(({ id }) => known.includes(id));
  const fresh = scripts.filter(({ id }) => !known.includes(id));
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  const came = matches.filter((match) => !before.includes(match));
  const back = without.filter((match) => !excludeMatches.includes(match));
  await startIn([...came, ...back], excludeMatches);
}

type Registered = Browser.scripting.RegisteredContentScript;
type Where = Pick<Registered, 'matches' | 'excludeMatches'>;

/** The script stands in the page alone, and reads frames of the same site from there. */
const readerOf = (where: Where): Registered => ({
  ...where,
  id: SCRIPT_ID,
  js: [...FILES.js],
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

/**
 * The lines it paints need their sheet in each of those frames. Firefox hands no highlight down into shadow roots as Chromium
 * does, but a person's own sheet (`user`) holds in them; Chromium refuses a script that names an origin.
 */
const linesOf = (where: Where): Registered => ({
  ...where,
  id: LINES_ID,
  css: [...FILES.css],
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
  ...(import.meta.env.FIREFOX ? { cssOrigin: 'user' } : {}),
});

/** Starts the script in open tabs of these sites, but not of those. */
async function startIn(matches: readonly string[], except: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const [tabs, others] = await Promise.all([
    browser.tabs.query({ url: [...matches] }),
    except.length === 0 ? [] : browser.tabs.query({ url: [...except] }),
  ]);
  const off = new Set(others.map((tab) => tab.id));
  const wanted = tabs.filter((tab) => tab.id !== undefined && !tab.discarded && !off.has(tab.id));
  await Promise.all(wanted.map((tab) => startInTab(tab.id ?? browser.tabs.TAB_ID_NONE)));
}

/** Where the script of a page leaves its mark (`components/onpage/run.ts`), in the world no page can see. */
const isAlive = () =>
  (globalThis as { sidebarDetector?: { alive(): boolean } }).sidebarDetector?.alive() === true;

/** Starts the script in one tab: by a site's permission, or by `activeTab` after a person's click. */
export async function startInTab(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: isAlive });
    if (answer?.result === true) {
      // It fell silent when its site was taken back; it asks again what it may.
      tellPage(tabId, { refresh: 'settings' });
      return true;
    }
    const css: Browser.scripting.CSSInjection = {
      target: { tabId, allFrames: true },
      files: [...FILES.css],
      origin: 'USER',
    };
    await browser.scripting.insertCSS(css);
    await browser.scripting.executeScript({ target: { tabId }, files: [...FILES.js] });
    return true;
  } catch {
    // The tab is gone, or shows a page that browsers keep to themselves.
    return false;
  }
}

/** What only some pages need: the sidebar inside a page, and the adapters of the sites that have one. */
export type PagePart = 'launcher' | 'adapters';

/** Puts scripts beside the one that reads a page. That one asked for its rules, so that we are let in. */
export async function addToTab(tabId: number, parts: readonly PagePart[]): Promise<void> {
  if (parts.length === 0) return;
  try {
    const files = parts.map((part) => `/${part}.js` as const);
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    // The tab is gone or shows another page by now.
  }
}

/** After an update every page still runs the old script, cut off from us: the new one takes over without a reload. */
export async function restartScripts(): Promise<void> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  await startIn(script?.matches ?? [], script?.excludeMatches ?? []);
}
