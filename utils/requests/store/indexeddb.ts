import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { StorageError } from '../ports.ts';
import { INDEXES, type Index, type IndexedRecord, type Table, type Tables } from './records.ts';
import type { Range, Store, Transaction } from './store.ts';

const TABLES = ['jobs', 'sealed', 'groups', 'accounts'] as const satisfies readonly Table[];

type Indexed = {
  [T in Table]: { [I in Index as (typeof INDEXES)[I]['table'] extends T ? I : never]: string };
};
export interface RequestsSchema extends DBSchema {
  jobs: { key: string; value: Tables['jobs']; indexes: Indexed['jobs'] };
  sealed: { key: string; value: Tables['sealed'] };
  groups: { key: string; value: Tables['groups']; indexes: Indexed['groups'] };
  accounts: { key: string; value: Tables['accounts'] };
}

export interface IndexedDbOptions {
  /** Default `requests` (utils/storage lists it among what "erase everything" deletes). */
  name?: string;
  /** Default 1. A test's own stands for the next version of the extension. */
  version?: number;
}

/**
 * The queue on disk. Opens when first used, and again after it was closed from outside or deleted, which the first transaction
 * after it is told (`lost`); never again after `close`, or a late question would make the database anew that "erase everything"
 * has just deleted. While another context holds an older version open, every transaction is told (`blocked`).
 */
export function createIndexedDbStore({ name = 'requests', version = 1 }: IndexedDbOptions = {}): Store {
  let connection: Promise<IDBPDatabase<RequestsSchema>> | undefined;
  let isClosed = false;
  let isLost = false;

  function lose(): void {
    connection = undefined;
    isLost = true;
  }

  function connect(): Promise<IDBPDatabase<RequestsSchema>> {
    const blocked = Promise.withResolvers<never>();
    const opening = openDB<RequestsSchema>(name, version, {
      upgrade: create,
      blocked: () => blocked.reject(new StorageError('blocked')),
      blocking(_current, next, event) {
        // Give way at once: a newer version, or "erase everything", must not wait for us.
        (event.target as IDBDatabase).close();
        connection = undefined;
        isLost ||= next === null;
      },
      terminated: lose,
    });
    // Blocked no longer, too late for whoever asked: they have asked anew by then.
    blocked.promise.catch(() => opening.then((database) => database.close())).catch(() => {});
    return Promise.race([opening, blocked.promise]).catch((cause) => {
      connection = undefined;
      throw translate(cause);
    });
  }

  async function open(): Promise<IDBPDatabase<RequestsSchema>> {
    if (isClosed) throw new StorageError('lost');
    if (isLost) {
      isLost = false;
      throw new StorageError('lost');
    }
    connection ??= connect();
    return connection;
  }

  return {
    async transact(durability, work) {
      const database = await open();
      const mode = durability === 'read' ? 'readonly' : 'readwrite';
      let raw: IDBPTransaction<RequestsSchema, typeof TABLES, typeof mode>;
      try {
        raw = database.transaction(TABLES, mode, {
          durability: durability === 'strict' ? 'strict' : 'relaxed',
        });
      } catch (cause) {
        lose();
        throw translate(cause);
      }
      // A failed put aborts the transaction, and `done` tells; without a listener it would be an unhandled rejection.
      const done = raw.done.catch((cause) => Promise.reject(translate(cause)));
      done.catch(() => {});
      try {
        const result = await work(wrap(raw as IDBPTransaction<RequestsSchema, typeof TABLES, 'readwrite'>));
        await done;
        return result;
      } catch (error) {
        abort(raw);
        throw translate(error);
      }
    },
    close() {
      isClosed = true;
      const closing = connection;
      connection = undefined;
      closing?.then((database) => database.close()).catch(() => {});
    },
  };
}

function create(database: IDBPDatabase<RequestsSchema>): void {
  const stores = {
    jobs: database.createObjectStore('jobs', { keyPath: 'key' }),
    groups: database.createObjectStore('groups', { keyPath: 'key' }),
  };
  database.createObjectStore('sealed', { keyPath: 'key' });
  database.createObjectStore('accounts', { keyPath: 'key' });
  for (const index of Object.keys(INDEXES) as Index[]) {
    const { table, field, multiple } = INDEXES[index];
    // The names are right by construction; idb's types can't follow a union of stores.
    const store = stores[table] as unknown as {
      createIndex(name: string, path: string, options: object): void;
    };
    store.createIndex(index, field, { multiEntry: multiple });
  }
}

function wrap(raw: IDBPTransaction<RequestsSchema, typeof TABLES, 'readwrite'>): Transaction {
  const bare = unwrap(raw);
  const bareStores = new Map<Table, IDBObjectStore>();
  const native = (table: Table) => {
    const store = bareStores.get(table) ?? bare.objectStore(table);
    bareStores.set(table, store);
    return store;
  };
  return {
    get: async <T extends Table>(table: T, key: string) =>
      (await raw.objectStore(table).get(key)) as Tables[T] | undefined,
    scan: async <T extends Table>(table: T, range: Range) =>
      (await raw.objectStore(table).getAll(bound(range), range.limit)) as Tables[T][],
    list: <I extends Index>(index: I, range: Range) => list<IndexedRecord<I>>(raw, index, range),
    count: (index, range) => indexOf(raw, index).count(bound(range)),
    // Without idb's promise for each: a run writes ten thousand of them, and the transaction's `done` tells of a failure.
    put: (table, record) => void native(table).put(record),
    remove: (table, key) => void native(table).delete(key),
  };
}

interface LooseIndex {
  getAll(range: IDBKeyRange, limit?: number): Promise<unknown[]>;
  count(range: IDBKeyRange): Promise<number>;
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<LooseCursor | null>;
}
interface LooseCursor {
  value: unknown;
  continue(): Promise<LooseCursor | null>;
}

function indexOf(raw: IDBPTransaction<RequestsSchema, typeof TABLES, 'readwrite'>, index: Index): LooseIndex {
  const store = raw.objectStore(INDEXES[index].table) as unknown as { index(name: string): LooseIndex };
  return store.index(index);
}

async function list<Item>(
  raw: IDBPTransaction<RequestsSchema, typeof TABLES, 'readwrite'>,
  index: Index,
  range: Range,
): Promise<Item[]> {
  const source = indexOf(raw, index);
  if (!range.reverse) return (await source.getAll(bound(range), range.limit)) as Item[];
  const found: Item[] = [];
  let cursor = await source.openCursor(bound(range), 'prev');
  while (cursor && found.length < (range.limit ?? Number.POSITIVE_INFINITY)) {
    found.push(cursor.value as Item);
    if (found.length === range.limit) break;
    cursor = await cursor.continue();
  }
  return found;
}

function bound({ from, to }: Range): IDBKeyRange {
  return IDBKeyRange.bound(from, to);
}

function abort(raw: { abort(): void }): void {
  try {
    raw.abort();
  } catch {
    // Already over: that is what was wanted.
  }
}

/** The browser's errors as the three that matter; everything else goes through. */
function translate(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new StorageError('full', { cause: error });
  if (
    name === 'InvalidStateError' ||
    name === 'NotFoundError' ||
    name === 'UnknownError' ||
    name === 'AbortError'
  )
    return new StorageError('lost', { cause: error });
  return error;
}
