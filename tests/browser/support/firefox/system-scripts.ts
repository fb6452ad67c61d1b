/**
 * Functions that run in the privileged scope of Firefox's window. They travel as text, so none may use anything from
 * around it but Firefox's own globals, of which this file declares what it uses. Tried on Firefox ESR 153.
 */

interface BrowserElement {
  /** What WebDriver tells browsers apart by; only those of tabs have one from birth. */
  permanentKey?: object;
  readonly currentURI: { readonly spec: string };
}

interface Extension {
  readonly backgroundContext: { readonly xulBrowser: BrowserElement } | null;
  readonly apiManager: {
    readonly global: {
      browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> };
    };
  };
  terminateBackground(): Promise<void>;
  wakeupBackground(): Promise<void>;
}

interface NavigableManager {
  getBrowserById(id: string): BrowserElement | null;
  getIdForBrowser(browser: BrowserElement): string | null;
  getBrowsingContextById(id: string): { readonly top: { prefersColorSchemeOverride: string } } | null;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: Extension; readonly mozExtensionHostname: string };
};
declare const SidebarController: {
  show(command: string): Promise<boolean>;
  readonly isOpen: boolean;
  readonly browser: { readonly contentDocument: Document };
  readonly _box: HTMLElement;
};
declare function OpenBrowserWindow(options: { private: boolean }): Window & {
  readonly delayedStartupPromise: Promise<void>;
  openTrustedLinkIn(url: string, where: 'current'): void;
};
declare const ChromeUtils: { importESModule<Module>(url: string): Module };

/** Adds granted origins the way the permission prompt does. */
export async function grant(id: string, origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule<{
    ExtensionPermissions: { add(id: string, granted: object, extension: Extension): Promise<void> };
  }>('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const granted = { permissions: [], origins, data_collection: [] };
  await ExtensionPermissions.add(id, granted, WebExtensionPolicy.getByID(id).extension);
}

/** Lets the extension into private windows, as its switch in the add-ons' page does, and opens one at an address. */
export async function openPrivateWindow(id: string, url: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule<{
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  }>('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule<{
    ExtensionPermissions: { add(id: string, granted: object, extension: Extension): Promise<void> };
  }>('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, granted, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  opened.openTrustedLinkIn(url, 'current');
}

interface BrowsingContext {
  readonly children: readonly BrowsingContext[];
  readonly currentWindowGlobal: { readonly osPid: number; readonly documentURI: { spec: string } } | null;
}

declare const gBrowser: { readonly browsers: readonly { readonly browsingContext: BrowsingContext }[] };

export function processOf(part: string): number | undefined {
  const withFrames = (context: BrowsingContext): readonly BrowsingContext[] => [
    context,
    ...context.children.flatMap(withFrames),
  ];
  return gBrowser.browsers
    .flatMap(({ browsingContext }) => withFrames(browsingContext))
    .find(({ currentWindowGlobal }) => currentWindowGlobal?.documentURI.spec.includes(part))
    ?.currentWindowGlobal?.osPid;
}

export async function pressToolbarButton(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export async function showSidebar(id: string): Promise<void> {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await SidebarController.show(`${widget}-sidebar-action`);
}

export function widenSidebar(width: number): void {
  SidebarController._box.style.cssText = `width: ${width}px; min-width: ${width}px; max-width: ${width}px`;
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

export async function wakeBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground();
}

/**
 * Lets WebDriver reach a browser element outside the tabs: gives it the key its ids hang on, and teaches the one place
 * where ids become elements about it. From then on every command works there as in a tab: scripts, trusted input,
 * locating by role, screenshots.
 */
export function adopt(id: string, place: 'sidebar' | 'popup' | 'background'): string | undefined {
  const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(id);
  const isOurs = (element: BrowserElement | null | undefined) =>
    element?.currentURI.spec.startsWith(`moz-extension://${mozExtensionHostname}/`);
  const candidates = {
    sidebar: () =>
      SidebarController.isOpen
        ? [SidebarController.browser.contentDocument.getElementById('webext-panels-browser')]
        : [],
    popup: () => [...document.querySelectorAll('.webextension-popup-browser')],
    background: () => [extension.backgroundContext?.xulBrowser],
  };
  const found = candidates[place]() as readonly (BrowserElement | null | undefined)[];
  const browser = found.find(isOurs);
  if (!browser) return undefined;

  const { NavigableManager } = ChromeUtils.importESModule<{
    NavigableManager: NavigableManager & { adopted?: Map<string, BrowserElement> };
  }>('chrome://remote/content/shared/NavigableManager.sys.mjs');
  if (!NavigableManager.adopted) {
    const adopted = new Map<string, BrowserElement>();
    const ofTabs = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.adopted = adopted;
    NavigableManager.getBrowserById = (context) => adopted.get(context) ?? ofTabs(context);
  }
  browser.permanentKey ??= {};
  const context = NavigableManager.getIdForBrowser(browser) ?? undefined;
  if (context) NavigableManager.adopted.set(context, browser);
  return context;
}

export function colorScheme(context: string, scheme: 'light' | 'dark'): void {
  const { NavigableManager } = ChromeUtils.importESModule<{ NavigableManager: NavigableManager }>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const found = NavigableManager.getBrowsingContextById(context);
  if (found) found.top.prefersColorSchemeOverride = scheme;
}

interface MenuItem extends HTMLElement {
  readonly label: string;
  readonly hidden: boolean;
}

interface MenuPopup extends HTMLElement {
  readonly state: 'open' | 'closed' | 'showing' | 'hiding';
  activateItem(item: HTMLElement): void;
  hidePopup(): void;
}

/** The words of what the open context menu offers for the extension, in order; one item stands alone, several in a submenu. */
export async function menuLabels(id: string): Promise<readonly string[]> {
  const menu = document.getElementById('contentAreaContextMenu') as MenuPopup | null;
  if (menu?.state !== 'open') return [];
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const ours = [...menu.querySelectorAll<MenuItem>(`menuitem[id^="${widget}-menuitem-"]`)];
  return ours.filter(({ hidden }) => !hidden).map(({ label }) => label);
}

/** Chooses the item of the open context menu whose words start so, as a person would: it counts as their gesture. */
export async function chooseInMenu(id: string, words: string): Promise<boolean> {
  const menu = document.getElementById('contentAreaContextMenu') as MenuPopup;
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const ours = [...menu.querySelectorAll<MenuItem>(`menuitem[id^="${widget}-menuitem-"]`)];
  const item = ours.find(({ label, hidden }) => !hidden && label.startsWith(words));
  if (!item) return false;
  const popup = item.closest('menupopup') as MenuPopup;
  // An event may have passed already, so that states are looked at as well.
  const settled = async (of: MenuPopup, state: MenuPopup['state']) => {
    for (let round = 0; of.state !== state && round < 100; round++)
      await new Promise((resolve) => setTimeout(resolve, 30));
  };
  if (popup !== menu) {
    (popup.parentElement as HTMLElement & { openMenu(open: boolean): void }).openMenu(true);
    await settled(popup, 'open');
  }
  popup.activateItem(item);
  await settled(menu, 'closed');
  return true;
}

export function closeMenu(): void {
  (document.getElementById('contentAreaContextMenu') as MenuPopup | null)?.hidePopup();
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

declare const Cc: Record<string, { createInstance<Instance>(of: unknown): Instance }>;
declare const Ci: Record<string, unknown>;

/** Presses keys in Firefox's window itself, where its shortcuts are: WebDriver's keys go to the page and stay in it. */
export function pressKeys(pressed: readonly KeyboardEventInit[]): void {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance<TextInputProcessor>(
    Ci.nsITextInputProcessor,
  );
  if (!input?.beginInputTransactionForTests(window)) throw new Error('The window takes no keys.');
  const keys = pressed.map(({ key, code, keyCode }) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) input.keydown(key);
  for (const key of keys.toReversed()) input.keyup(key);
}

declare const Services: { readonly focus: { readonly focusedElement: Element | null } };

export function sidebarHasKeys(): boolean {
  const shown = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  return shown !== null && Services.focus.focusedElement === shown;
}

declare const gURLBar: {
  focus(): void;
  search(text: string, options: { startQuery: boolean }): void;
  handleCommand(event: Event): void;
  readonly view: { readonly panel: HTMLElement };
};

/** Types into the address bar; once the lines below it stand still, tells the titles of those of extensions. */
export async function typeInAddressBar(text: string): Promise<readonly string[]> {
  gURLBar.focus();
  gURLBar.search(text, { startQuery: true });
  const titles = () =>
    [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].flatMap((row) => {
      const { result } = row as Element & { result?: { payload: { keyword?: string; title?: string } } };
      return result?.payload.keyword ? [result.payload.title ?? ''] : [];
    });
  let before = '';
  for (let round = 0; round < 30; round++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = titles();
    if (now.length > 0 && String(now) === before) return now;
    before = String(now);
  }
  return titles();
}

export function enterAddressBar(): void {
  gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
}
