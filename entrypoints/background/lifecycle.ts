import { browser } from 'wxt/browser';
import { type Context, catchUp, leavePage, reconcileSites } from '@/utils/commands/index.ts';
import { consent } from '@/utils/storage/index.ts';

/** Install, start, update, tabs that go, permissions that come and go. Registered in the worker's first turn. */
export function registerLifecycle(context: Context): void {
  const quietly = (work: Promise<unknown>) => void work.catch(console.error);
  // An alarm or `online` only needs the engine awake; opening the session wakes it and drains what waits.
  const wake = async () => {
    if (await context.accounts.current()) (await context.sessions.current()).engine.wake();
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') quietly(welcomeOnce());
  });
  // Being started by it is all: the first turn catches up.
  browser.runtime.onStartup.addListener(() => undefined);
  // The API's host may be among them: what waits for it goes on.
  browser.permissions.onAdded.addListener(() => quietly(Promise.all([reconcileSites(context), wake()])));
  browser.permissions.onRemoved.addListener(() => quietly(reconcileSites(context)));
  browser.tabs.onRemoved.addListener((tabId) => {
    quietly(context.tabs.remove(tabId));
    quietly(context.frames.forgetTab(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') quietly(leavePage(context, tabId));
  });
  browser.alarms.onAlarm.addListener(() => quietly(wake()));
  self.addEventListener('online', () => quietly(wake()));
  quietly(wake());
  quietly(catchUp(context));
}

/** The welcome page asks for consent; whoever gave it before (a reinstall that kept the profile) is not asked again. */
async function welcomeOnce(): Promise<void> {
  if (await consent.getValue()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
