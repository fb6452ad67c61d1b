import { browser } from 'wxt/browser';
import {
  type Context,
  createFrames,
  createSessions,
  createTabs,
  type Platform,
} from '@/utils/commands/index.ts';
import { eraseEverything } from '@/utils/platform/erase.ts';
import { openPanelFor } from '@/utils/platform/panel.ts';
import { grantedSites, watchSites } from '@/utils/platform/sites.ts';
import { activeTab, tabOf, tellPage } from '@/utils/platform/tabs.ts';
import { createAccounts, deleteDatabases } from '@/utils/storage/index.ts';
import { openWork } from './work.ts';

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

function createPlatform(): Platform {
  return {
    openPanel: openPanelFor,
    mayCall: (origin) => browser.permissions.contains({ origins: [`${origin}/*`] }),
    watchSites,
    grantedSites,
    revokeSite: async (origin) => {
      await browser.permissions.remove({ origins: [`${origin}/*`] });
    },
    activeTab,
    tabOf,
    refreshTab: (tabId, refresh) => tellPage(tabId, { refresh }),
    showTab: (tabId, show) => tellPage(tabId, { show }),
    eraseEverything: () => eraseEverything(deleteDatabases),
    language: () => browser.i18n.getUILanguage(),
  };
}
