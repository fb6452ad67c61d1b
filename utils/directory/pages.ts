import type { Cipher } from '@/utils/storage/index.ts';
import type { DirectoryDatabase } from './database.ts';
import type { Head, Page, PageStore } from './records.ts';
import type { Remembered } from './types.ts';

/** People on a page: opening one person decrypts a hundred kilobytes at most, changing one seals as much. */
export const PEOPLE_PER_PAGE = 50;
/** Searchable texts on a page; they are some eighty characters each. */
export const NAMES_PER_PAGE = 1_000;

/** By place on the page; holes where nobody is. */
export type Slots<Value> = (Value | null)[];

/** What is stored contradicts itself: a write was torn, or the storage was damaged. */
export class TornError extends Error {
  override readonly name = 'TornError';
  readonly code = 'torn';
}

const PAGE_SIZES = { people: PEOPLE_PER_PAGE, names: NAMES_PER_PAGE } as const;
interface Contents {
  people: Remembered;
  names: string;
}

export const pageOf = (store: PageStore, ordinal: number) => Math.floor(ordinal / PAGE_SIZES[store]);
export const slotOf = (store: PageStore, ordinal: number) => ordinal % PAGE_SIZES[store];

/** Opens and seals the pages of one account. */
export interface Pages {
  /** Pages as the head says they are; empty ones where it knows none. Throws `TornError` when they are otherwise. */
  read<Store extends PageStore>(
    store: Store,
    head: Head,
    pages: Iterable<number>,
  ): Promise<Map<number, Slots<Contents[Store]>>>;
  /** Whatever can be opened, for a rebuild: pages that can't are undefined. */
  salvage(pages: readonly number[]): Promise<{ page: number; version: number; slots?: Slots<Remembered> }[]>;
  seal(page: number, version: number, slots: Slots<unknown>): Promise<Page>;
}

export function createPages(account: string, cipher: Cipher, database: DirectoryDatabase): Pages {
  const opened = async <Value>({ sealed }: Page) => (await cipher.open(sealed)) as Slots<Value>;
  return {
    async read<Store extends PageStore>(store: Store, head: Head, wanted: Iterable<number>) {
      const numbers = [...new Set(wanted)];
      const stored = numbers.filter((page) => (head.pages[store][page] ?? 0) > 0);
      const found = stored.length > 0 ? await database.readPages(store, account, stored) : [];
      const slots = await Promise.all(
        found.map((page, at) => {
          if (!page || page.version !== head.pages[store][stored[at] ?? 0])
            throw new TornError(`${store} page`);
          return opened<Contents[Store]>(page).catch((cause) => {
            throw new TornError(`${store} page`, { cause });
          });
        }),
      );
      const byNumber = new Map(stored.map((page, at) => [page, slots[at] ?? []]));
      return new Map(numbers.map((page) => [page, byNumber.get(page) ?? []]));
    },
    async salvage(numbers) {
      const found = await database.readPages('people', account, numbers);
      return Promise.all(
        found.map(async (page, at) => ({
          page: numbers[at] ?? 0,
          version: page?.version ?? 0,
          slots: page && (await opened<Remembered>(page).catch(() => undefined)),
        })),
      );
    },
    async seal(page, version, slots) {
      return { account, page, version, sealed: await cipher.seal(Array.from(slots, (slot) => slot ?? null)) };
    },
  };
}
