import type { Changed, MessageName, RequestOf, ResponseOf } from '@/utils/messaging/index.ts';
import type { Origin } from '@/utils/messaging/sender.ts';
import type { MenuItem } from '@/utils/platform/menus.ts';
import type { Accounts } from '@/utils/storage/index.ts';
import type { Frames } from './page/frames.ts';
import type { Tabs } from './page/tabs.ts';
import type { Session } from './session.ts';

/** What commands work with; the background composes it once, tests compose their own. */
export interface Context {
  accounts: Accounts;
  sessions: Sessions;
  tabs: Tabs;
  frames: Frames;
  platform: Platform;
  /** Tells every open surface that something changed. */
  notify(change: Changed): void;
  /** Ms since 1970. */
  now(): number;
}

/** One session for each account that is worked for; opened when first needed, kept until closed. */
export interface Sessions {
  /** Of the current account. Throws `CommandError('no-account')`. */
  current(): Promise<Session>;
  /** Closes what is open for an account, so that the next use opens it anew with what is stored now. */
  close(account: string): Promise<void>;
  /** Deletes what an account left in the engine and the directory, and closes it. */
  erase(account: string): Promise<void>;
  closeAll(): Promise<void>;
}

/** The browser's side of the commands, each a few lines in `utils/platform`. */
export interface Platform {
  /** Opens the panel beside a tab. Must be called in the turn of the click; false where the browser does not let a page do it. */
  openPanel(tabId: number): boolean;
  /** Whether the browser lets us call this origin at all: it may withhold what the manifest requires. */
  mayCall(origin: string): Promise<boolean>;
  /** Registers the content script for these sites (`https://*` is all of them) but not for those, and starts it in open tabs. */
  watchSites(origins: readonly string[], except: readonly string[]): Promise<void>;
  /** Starts the content script in one tab; false where the browser does not let us in. */
  startInTab(tabId: number): Promise<boolean>;
  /** Puts these items in the place of all others in the context menu. */
  createMenus(items: readonly MenuItem[]): Promise<void>;
  /** Starts the content script anew in the open tabs of every site it is registered for. */
  restartScripts(): Promise<void>;
  /** Puts the scripts that only some pages need into a tab that asked what it may. */
  addToTab(tabId: number, parts: readonly ('launcher' | 'adapters')[]): Promise<void>;
  /** Origins the person has granted to the extension, the API's own left out; `https://*` for all sites. */
  grantedSites(): Promise<string[]>;
  revokeSite(origin: string): Promise<void>;
  /** The active tab of the last focused window, with its origin where we may know it. */
  activeTab(): Promise<{ id: number; origin?: string; private: boolean } | undefined>;
  tabOf(id: number): Promise<{ id: number; origin?: string; private: boolean } | undefined>;
  /** Tells a page's content script to ask again for statuses or settings. */
  refreshTab(tabId: number, what: 'statuses' | 'settings'): void;
  showTab(tabId: number, key: string): void;
  /** The keys that open the native panel, as the browser writes them; empty where there are none. */
  panelKeys(): Promise<string>;
  /** Goes to the next (1) or previous (-1) person on a page. */
  stepTab(tabId: number, by: 1 | -1): void;
  /** What is selected in a tab that a click let us into; empty elsewhere. */
  selectionIn(tabId: number): Promise<string>;
  /** Deletes every database and storage area, gives back every site; ends the work on them when nobody can start it again. */
  eraseEverything(endWork: () => Promise<void>): Promise<void>;
  /** Browser language, such as `en-GB`. */
  language(): string;
}

/** One use case: what fulfils one message. */
export type Command<Name extends MessageName> = (
  context: Context,
  request: RequestOf<Name>,
  from: Origin,
) => Promise<ResponseOf<Name>>;
