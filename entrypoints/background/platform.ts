import { browser } from 'wxt/browser';
import type { Platform } from '@/utils/commands/index.ts';
import { eraseEverything } from '@/utils/platform/erase.ts';
import { createMenus } from '@/utils/platform/menus.ts';
import { openPanelFor } from '@/utils/platform/panel.ts';
import { selectionIn } from '@/utils/platform/selection.ts';
import { panelKeys } from '@/utils/platform/shortcuts.ts';
import { addToTab, grantedSites, restartScripts, startInTab, watchSites } from '@/utils/platform/sites.ts';
import { activeTab, tabOf, tellPage } from '@/utils/platform/tabs.ts';
import { deleteDatabases } from '@/utils/storage/index.ts';

/** The browser's own parts, as commands know them. */
export function createPlatform(): Platform {
  return {
    openPanel: openPanelFor,
    mayCall: (origin) => browser.permissions.contains({ origins: [`${origin}/*`] }),
    watchSites,
    grantedSites,
    startInTab,
    addToTab,
    restartScripts,
    createMenus,
    selectionIn,
    revokeSite: async (origin) => {
      await browser.permissions.remove({ origins: [`${origin}/*`] });
    },
    activeTab,
    tabOf,
    refreshTab: (tabId, refresh) => tellPage(tabId, { refresh }),
    panelKeys,
    showTab: (tabId, show) => tellPage(tabId, { show }),
    stepTab: (tabId, step) => tellPage(tabId, { step }),
    eraseEverything: (endWork) => eraseEverything(endWork, deleteDatabases),
    language: () => browser.i18n.getUILanguage(),
  };
}
