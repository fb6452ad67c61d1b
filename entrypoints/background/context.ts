import { browser } from 'wxt/browser';
import { type Context, createFrames, createSessions, createTabs, openWork } from '@/utils/commands/index.ts';
import { createAccounts } from '@/utils/storage/index.ts';
import { createPlatform } from './platform.ts';

/** Firefox counts our frames inside pages among what belongs to the page: what is said to everybody does not reach them. */
async function tellFrames(
  frames: Context['frames'],
  change: Parameters<Context['notify']>[0],
): Promise<void> {
  for (const { tabId, frameId } of await frames.all())
    browser.tabs.sendMessage(tabId, change, { frameId }).catch(() => undefined);
}

/** Composes what commands work with from the browser's own parts. */
export function createContext(): Context {
  const accounts = createAccounts();
  const tabs = createTabs();
  const frames = createFrames();
  const notify: Context['notify'] = (change) => {
    // Nobody listening is the usual case: no surface is open.
    browser.runtime.sendMessage(change).catch(() => undefined);
    if (import.meta.env.FIREFOX) void tellFrames(frames, change);
  };
  const platform = createPlatform();
  const sessions = createSessions(openWork({ accounts, tabs, notify, platform }));
  return { accounts, sessions, tabs, frames, platform, notify, now: Date.now };
}
