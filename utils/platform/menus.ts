import { browser } from 'wxt/browser';

/** One item of the context menu. */
export interface MenuItem {
  id: string;
  /** In Chromium `%s` becomes the selected text, in Firefox too. */
  title: string;
  contexts: ['selection'] | ['link'] | ['page'];
  targetUrlPatterns?: string[];
  documentUrlPatterns?: string[];
}

/** What of an item changes when the menu opens. */
export interface MenuWords {
  id: string;
  title: string;
  visible: boolean;
}

/** What Firefox alone tells: that the menu opens, over what, and that it may be drawn again. */
interface WithShown {
  onShown?: { addListener(listener: (info: ShownInfo, tab: { id?: number; url?: string }) => void): void };
  onHidden?: { addListener(listener: () => void): void };
  refresh?(): Promise<void>;
}

/** Selection and link are told only where we may see the page. */
export interface ShownInfo {
  contexts: string[];
  menuIds: (string | number)[];
  selectionText?: string;
  linkUrl?: string;
}

const shown = () => browser.contextMenus as unknown as WithShown;

let turn: Promise<unknown> = Promise.resolve();

/** One change after another: two installs at once would otherwise create every item twice, and fail. */
function inTurn(work: () => Promise<unknown>): Promise<void> {
  const done = turn.then(work).then(() => undefined);
  turn = done.catch(() => undefined);
  return done;
}

/** Puts these items in the place of all others. Browsers keep them over restarts of the worker. */
export function createMenus(items: readonly MenuItem[]): Promise<void> {
  return inTurn(async () => {
    await browser.contextMenus.removeAll();
    for (const item of items) await create(item);
  });
}

function create(item: MenuItem): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create({ type: 'normal', ...item }, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(new Error(`contextMenus.create ${item.id}: ${lastError.message}`));
      else resolve();
    });
  });
}

/**
 * Calls back when the menu opens over a page (Firefox alone tells), and when it has closed. What `open` resolves to is drawn, if
 * the menu is still open by then.
 */
export function onMenuShown(
  open: (info: ShownInfo, tab: { id?: number; url?: string }) => Promise<readonly MenuWords[]>,
  atRest: () => readonly MenuWords[],
): void {
  const { onShown, onHidden } = shown();
  let openings = 0;
  let isChanged = false;
  onShown?.addListener((info, tab) => {
    if (info.menuIds.length === 0) return;
    const opening = ++openings;
    void open(info, tab).then(async (words) => {
      if (opening !== openings) return;
      isChanged = true;
      await update(words);
      if (opening === openings) await shown().refresh?.();
    }, console.error);
  });
  // The next menu may open where we are told nothing: it must not speak of whom this one was about.
  onHidden?.addListener(() => {
    openings += 1;
    if (!isChanged) return;
    isChanged = false;
    void update(atRest()).catch(console.error);
  });
}

function update(words: readonly MenuWords[]): Promise<void> {
  return inTurn(() =>
    Promise.all(words.map(({ id, title, visible }) => browser.contextMenus.update(id, { title, visible }))),
  );
}
