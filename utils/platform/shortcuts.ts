import { browser } from 'wxt/browser';

/** A keyboard command of the manifest, and the keys the person has for it now. */
export interface Shortcut {
  /** The command's name in the manifest, such as `_execute_action`. */
  name: string;
  /** The manifest's words; empty for the browser's own commands. */
  description: string;
  /** As the browser writes it, such as `Alt+Shift+W`; empty while unset. */
  keys: string;
}

/** All commands, in the manifest's order. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** The keys that open Firefox's sidebar; empty where the person unset them, and in Chromium, which has none for its panel. */
export async function panelKeys(): Promise<string> {
  const all = await listShortcuts();
  return all.find(({ name }) => name === '_execute_sidebar_action')?.keys ?? '';
}

/** Firefox 137 and later open their own page for it. */
interface WithSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page for shortcuts where it lets an extension do so; false: tell the person the address. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as WithSettings;
  try {
    if (open !== undefined) await open.call(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
