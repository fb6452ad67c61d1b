import { browser } from 'wxt/browser';
import { type Context, createFrames, createSessions, createTabs, openWork } from '@/utils/commands/index.ts';
import { createAccounts } from '@/utils/storage/index.ts';
import { createPlatform } from './platform.ts';

/** Composes what commands work with from the browser's own parts. */
export function createContext(): Context {
  const accounts = createAccounts();
  const tabs = createTabs();
  const frames = createFrames();
  const notify: Context['notify'] = (change) => {
    // Nobody listening is the usual case: no surface is open.
    browser.runtime.sendMessage(change).catch(() => undefined);
  };
  const platform = createPlatform();
  const sessions = createSessions(openWork({ accounts, tabs, notify, platform }));
  return { accounts, sessions, tabs, frames, platform, notify, now: Date.now };
}
