import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { send, sendUntilHeard } from '@/utils/messaging/index.ts';
import type { ToPage } from '@/utils/platform/tabs.ts';
import { createHost } from './host.ts';
import { succeed, watchOrphaned } from './orphan.ts';
import { createParts } from './parts.ts';
import { type OnPage, startOnPage } from './session.ts';
import { type FollowInPage, type PageTools, world } from './world.ts';

/** Any one of these. Only the background sends to pages. */
type Heard = { [Key in KeysOf<ToPage>]?: Extract<ToPage, Record<Key, unknown>>[Key] };
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/**
 * Runs in a page for as long as it may: asks for the rules of this site, starts, and starts again when they change.
 * Injected twice, it runs once; after an update the new script ends the old one, which lost its extension. The page can
 * neither call this nor imitate it: nothing is said through the page's own events (WXT's context does: wxt-dev/wxt#1752).
 */
export function runOnPage(document: Document): void {
  if (world.sidebarDetector?.alive()) return;
  world.sidebarDetector?.stop();
  const life = new AbortController();
  const alive = () => !life.signal.aborted && browser.runtime?.id !== undefined;
  world.sidebarDetector = { alive, stop: () => life.abort() };

  succeed(document);
  watchOrphaned(document, { stop: () => life.abort(), signal: life.signal });
  let inPage: FollowInPage | undefined;
  let running: { page: OnPage; rules: string; stop(): void } | undefined;
  let starts = 0;
  const start = async () => {
    starts += 1;
    const turn = starts;
    const rules = await sendUntilHeard('content.hello', hintsOf(document));
    // Two changes at once ask twice: only the newest answer counts, or the older session would never be ended.
    if (life.signal.aborted || turn !== starts) return;
    const launcher = rules.enabled ? rules.inPage : undefined;
    // The background has put the script for it beside this one before it answered.
    if (launcher) inPage ??= world.sidebarInPage?.(document, life.signal, TOOLS);
    inPage?.(launcher);
    const told = JSON.stringify(rules);
    // What is as before goes on: nobody's card closes under their hands.
    if (running?.rules === told) return running.page.refresh();
    running?.stop();
    running = undefined;
    if (!rules.enabled) return;
    const session = new AbortController();
    const signal = AbortSignal.any([life.signal, session.signal]);
    running = { page: startOnPage(document, rules, signal), rules: told, stop: () => session.abort() };
  };
  const startQuietly = () => void start().catch(() => undefined);

  const receive = ({ show, step, refresh }: Heard) => {
    if (show) running?.page.show(show);
    if (step) running?.page.step(step);
    if (refresh === 'settings') startQuietly();
    if (refresh === 'statuses') running?.page.refresh();
  };
  browser.runtime.onMessage.addListener(receive);
  life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(receive));
  // A page restored from the back/forward cache may have slept through changes, or through an update.
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && startQuietly(), life);
  startQuietly();
}

const TOOLS: PageTools = {
  createHost,
  createParts,
  send,
  i18n,
  frameAddress: () => browser.runtime.getURL('/inpage.html'),
};

/** What the page says about where it is; it only chooses the country of numbers without one. */
function hintsOf(document: Document): { lang?: string; address?: string } {
  const lang = document.documentElement.lang.slice(0, 35);
  const address = document.querySelector('address')?.textContent?.trim().slice(0, 400);
  return { ...(lang ? { lang } : {}), ...(address ? { address } : {}) };
}
