import { browser } from 'wxt/browser';
import { type Context, followMenu, itemOf, itemsFor, menuWords } from '@/utils/commands/index.ts';
import { onMenuShown } from '@/utils/platform/menus.ts';
import { openPanelBeside } from '@/utils/platform/panel.ts';

/** The context menu: on a selection, on a link to a number or an address, on the page. */
export function registerMenus(context: Context): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = itemOf(info.menuItemId);
    if (!item || tab?.id === undefined) return;
    // First of all: only now does the browser take it as the person's doing.
    void openPanelBeside(tab.windowId);
    const { selectionText: selection, linkUrl: link, pageUrl = '' } = info;
    const where = { id: tab.id, origin: URL.parse(pageUrl)?.origin };
    followMenu(context, { ...item, selection, link }, where).catch(console.error);
  });

  onMenuShown(
    async ({ selectionText: selection, linkUrl: link }, { id = -1, url = '' }) =>
      menuWords(await itemsFor(context, { selection, link }, { id, origin: URL.parse(url)?.origin })),
    menuWords,
  );
}
