import { browser } from 'wxt/browser';
import { type Context, followCommand, opensPanel } from '@/utils/commands/index.ts';
import { openPanelBeside } from '@/utils/platform/panel.ts';
import { activeTab } from '@/utils/platform/tabs.ts';

/** Keyboard commands of the manifest, but for those the browser fulfils by itself (popup, Firefox's sidebar). */
export function registerCommands(context: Context): void {
  browser.commands.onCommand.addListener((name, tab) => {
    // First of all: only now does the browser take it as the person's doing.
    if (opensPanel(name)) void openPanelBeside(tab?.windowId);
    follow(context, name, tab?.id).catch(console.error);
  });
}

async function follow(context: Context, name: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await activeTab())?.id;
  if (id !== undefined) await followCommand(context, name, { id });
}
