import { type IDBPDatabase, openDB } from 'idb';
import type { Base, DirectorySchema, Head, Page, PageStore } from './records.ts';

const STORES = ['index', 'people', 'names'] as const;

export interface Write {
  readonly head: Head;
  readonly base?: Base;
  readonly pages: Readonly<Record<PageStore, readonly Page[]>>;
  /** Pages of people that nobody is left on, or that cannot be read. */
  readonly vacant: readonly number[];
  /** Base and names are written anew: whatever else there is of them goes. */
  readonly anew?: boolean;
}

/** Where a directory rests. One account's records never meet another's: the account leads every key. */
export interface DirectoryDatabase {
  /** Head and base in one read. */
  readIndex(account: string): Promise<(Head | Base)[]>;
  readPages(store: PageStore, account: string, pages: readonly number[]): Promise<(Page | undefined)[]>;
  pageNumbers(store: PageStore, account: string): Promise<number[]>;
  /** All or nothing. False, and nothing written, when the account is no longer at version `from` (0: has no head). */
  write(account: string, from: number, write: Write): Promise<boolean>;
  clear(account: string): Promise<void>;
  close(): void;
}

const everything = (account: string) => IDBKeyRange.bound([account], [account, []]);

/**
 * The IndexedDB database `directory`, opened at first use, and again after it was closed under us (erased, storage evicted,
 * a newer version waiting). `onGone` tells that what was read from it may no longer be there.
 */
export function createDatabase(onGone: () => void = () => {}): DirectoryDatabase {
  let opened: Promise<IDBPDatabase<DirectorySchema>> | undefined;
  const gone = () => {
    opened = undefined;
    onGone();
  };
  const open = () => {
    opened ??= openDB<DirectorySchema>('directory', 1, {
      upgrade(database) {
        database.createObjectStore('index', { keyPath: ['account', 'part'] });
        database.createObjectStore('people', { keyPath: ['account', 'page'] });
        database.createObjectStore('names', { keyPath: ['account', 'page'] });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    }).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  /** A connection may have been closed between two calls: once more, with a new one. */
  const use = async <Result>(run: (database: IDBPDatabase<DirectorySchema>) => Promise<Result>) => {
    try {
      return await run(await open());
    } catch (error) {
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      gone();
      return await run(await open());
    }
  };

  return {
    readIndex: (account) => use((database) => database.getAll('index', everything(account))),
    readPages: (store, account, pages) =>
      use((database) => {
        const transaction = database.transaction(store);
        return Promise.all(pages.map((page) => transaction.store.get([account, page])));
      }),
    pageNumbers: (store, account) =>
      use(async (database) =>
        (await database.getAllKeys(store, everything(account))).map(([, page]) => page),
      ),
    write: (account, from, write) => use((database) => writeAll(database, account, from, write)),
    clear: (account) =>
      use(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
        for (const store of STORES)
          leaveToTransaction(transaction.objectStore(store).delete(everything(account)));
        await transaction.done;
      }),
    close() {
      void opened?.then((database) => database.close()).catch(() => {});
      opened = undefined;
    },
  };
}

/** A request that fails aborts its transaction, which then says why. */
const leaveToTransaction = (request: Promise<unknown>) => void request.catch(() => {});

/** No `await` between the puts: either the transaction holds all of them or it is aborted. */
async function writeAll(
  database: IDBPDatabase<DirectorySchema>,
  account: string,
  from: number,
  { head, base, pages, vacant, anew }: Write,
): Promise<boolean> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  leaveToTransaction(transaction.done);
  const index = transaction.objectStore('index');
  const people = transaction.objectStore('people');
  const names = transaction.objectStore('names');
  try {
    const current = await index.get([account, 'head']);
    if ((current?.version ?? 0) !== from) {
      transaction.abort();
      return false;
    }
    if (anew) for (const store of [index, names]) leaveToTransaction(store.delete(everything(account)));
    for (const page of vacant) leaveToTransaction(people.delete([account, page]));
    for (const page of pages.people) leaveToTransaction(people.put(page));
    for (const page of pages.names) leaveToTransaction(names.put(page));
    if (base) leaveToTransaction(index.put(base));
    leaveToTransaction(index.put(head));
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has aborted itself: that is why we are here.
    }
    throw error;
  }
  await transaction.done;
  return true;
}
