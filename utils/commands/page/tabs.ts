import type { PagePeople, SeenIdentity } from '@/utils/messaging/index.ts';
import { tabPeople } from '@/utils/storage/index.ts';

/** What the content script of one tab reported, and what somebody asked to see there. */
export interface TabPage {
  origin: string;
  /** Which document spoke, where the browser tells (Firefox ≥ 150 does). */
  document?: string;
  /** From a private window: shown, never remembered. */
  private: boolean;
  identities: SeenIdentity[];
  /** Whether the script has told what the page shows; before, an empty list means nothing. */
  reported?: boolean;
  /** Read by `activeTab` for one click, not by a permission for the site; ends when the page is left. */
  once?: boolean;
  /** Switched off for this page alone; ends when the page is left. */
  paused?: boolean;
  adapter?: { name: string; healthy: boolean };
  /** What the page's language, domain and address say (`guessCountry`). */
  country?: string;
  wanted?: PagePeople['wanted'];
}

/** The pages of open tabs. In memory and in `storage.session`, so that a killed worker finds them again; never on disk. */
export interface Tabs {
  get(tabId: number): Promise<TabPage | undefined>;
  update(tabId: number, change: Partial<TabPage> & { origin: string }): Promise<void>;
  /** Takes what was asked for, so that it is followed once. */
  want(tabId: number, wanted: TabPage['wanted']): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** Forgets every page, in memory and in the storage. */
  clear(): Promise<void>;
  /** Waits until the script has told what the page shows; at most this long. */
  report(tabId: number, patienceMs: number): Promise<TabPage | undefined>;
  /** Tabs that have a script running. */
  all(): Promise<{ tabId: number; page: TabPage }[]>;
}

/** What was asked for may come before anything is known of the page; another document at the same place is another page. */
export const isOfPage = (
  before: TabPage,
  change: { origin: string; document?: string | undefined },
): boolean =>
  (before.origin === change.origin || before.origin === '') &&
  (before.document === undefined || change.document === undefined || before.document === change.document);

export function createTabs(
  item: Pick<typeof tabPeople, 'getValue' | 'setValue' | 'removeValue'> = tabPeople,
): Tabs {
  let loaded: Promise<Map<number, TabPage>> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const waiting = new Set<(tabId: number, page: TabPage) => void>();

  const pages = () => {
    loaded ??= item
      .getValue()
      .then((stored) => new Map(Object.entries(stored).map(([id, page]) => [Number(id), page as TabPage])));
    return loaded;
  };
  /** One write after another; the last one holds the newest state. */
  const save = (map: Map<number, TabPage>) => {
    saving = saving.then(() => item.setValue(Object.fromEntries(map))).catch(console.error);
    return saving;
  };

  return {
    async get(tabId) {
      return (await pages()).get(tabId);
    },
    async update(tabId, change) {
      const map = await pages();
      const before = map.get(tabId);
      const isSame = before !== undefined && isOfPage(before, change);
      const after = { ...(isSame ? before : { identities: [], private: false }), ...change };
      map.set(tabId, after);
      if (after.reported) for (const tell of waiting) tell(tabId, after);
      await save(map);
    },
    async want(tabId, wanted) {
      const map = await pages();
      if (!wanted && !map.has(tabId)) return;
      const page = map.get(tabId) ?? { origin: '', private: false, identities: [] };
      const { wanted: _before, ...rest } = page;
      map.set(tabId, { ...rest, ...(wanted ? { wanted } : {}) });
      await save(map);
    },
    async remove(tabId) {
      const map = await pages();
      if (map.delete(tabId)) await save(map);
    },
    async clear() {
      (await pages()).clear();
      saving = saving.then(() => item.removeValue()).catch(console.error);
      await saving;
    },
    async report(tabId, patienceMs) {
      const page = (await pages()).get(tabId);
      if (page?.reported) return page;
      return new Promise((resolve) => {
        const settle = (answer?: TabPage) => {
          clearTimeout(timer);
          waiting.delete(tell);
          resolve(answer);
        };
        const tell = (told: number, page: TabPage) => told === tabId && settle(page);
        const timer = setTimeout(settle, patienceMs);
        waiting.add(tell);
      });
    },
    async all() {
      return [...(await pages())].map(([tabId, page]) => ({ tabId, page }));
    },
  };
}
