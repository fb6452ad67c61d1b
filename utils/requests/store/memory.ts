import { INDEXES, type Index, type IndexedRecord, type Table, type Tables } from './records.ts';
import { createSortedPairs } from './sorted.ts';
import type { Range, Store, Transaction } from './store.ts';

export interface MemoryStore extends Store {
  /** The worker dies: what is not committed is gone, and whoever waits for a transaction waits for ever. */
  kill(): void;
  /** The power goes: what was committed after the last strict transaction is gone too. */
  cutPower(): void;
}

type Stored = Tables[Table];
type Undo = () => void;

/** The contract of `Store` without a disk: for simulations, tests, and browsers that forbid databases. */
export function createMemoryStore(): MemoryStore {
  const tables: Record<Table, Map<string, Stored>> = {
    jobs: new Map(),
    sealed: new Map(),
    groups: new Map(),
    accounts: new Map(),
  };
  const indexes = Object.fromEntries(
    Object.keys(INDEXES).map((index) => [index, createSortedPairs()]),
  ) as Record<Index, ReturnType<typeof createSortedPairs>>;
  let pending: Undo[] = [];
  let unsynced: Undo[] = [];
  let queue: Promise<void> = Promise.resolve();
  let life = 0;

  function set(table: Table, key: string, next: Stored | undefined): void {
    const previous = tables[table].get(key);
    reindex(table, key, previous, next);
    if (next) tables[table].set(key, next);
    else tables[table].delete(key);
    pending.push(() => {
      reindex(table, key, next, previous);
      if (previous) tables[table].set(key, previous);
      else tables[table].delete(key);
    });
  }

  function reindex(table: Table, key: string, previous: Stored | undefined, next: Stored | undefined): void {
    for (const index of indexesOf[table]) {
      const before = indexKeys(index, previous);
      const after = indexKeys(index, next);
      if (before.length === after.length && before.every((value, at) => value === after[at])) continue;
      for (const value of before) indexes[index].remove(value, key);
      for (const value of after) indexes[index].add(value, key);
    }
  }

  function rollBack(undos: Undo[]): void {
    while (undos.length > 0) undos.pop()?.();
  }

  /** Of one life: a dead worker's transaction neither answers nor writes. */
  function begin(alive: () => boolean): Transaction {
    const answer = <T>(value: () => T): Promise<T> =>
      alive() ? Promise.resolve(value()) : new Promise<never>(() => {});
    const read = <T extends Table>(table: T, keys: string[]) =>
      keys.map((key) => tables[table].get(key) as Tables[T]);
    return {
      get: (table, key) => answer(() => tables[table].get(key) as Tables[typeof table] | undefined),
      scan: (table, { from, to, limit }) =>
        answer(() => {
          const keys = [...tables[table].keys()].filter((key) => key >= from && key <= to);
          return read(table, keys.sort().slice(0, limit));
        }),
      list: <I extends Index>(index: I, { from, to, limit = Infinity, reverse = false }: Range) =>
        answer(() => {
          const keys = indexes[index].range(from, to, limit, reverse);
          return read(INDEXES[index].table, keys) as IndexedRecord<I>[];
        }),
      count: (index, { from, to }) => answer(() => indexes[index].range(from, to, Infinity, false).length),
      put: (table, record) => {
        if (alive()) set(table, record.key, record);
      },
      remove: (table, key) => {
        if (alive()) set(table, key, undefined);
      },
    };
  }

  return {
    transact(durability, work) {
      const born = life;
      const turn = queue.then(async () => {
        if (born !== life) return new Promise<never>(() => {});
        try {
          const result = await work(begin(() => born === life));
          if (born !== life) return new Promise<never>(() => {});
          unsynced = durability === 'strict' ? [] : [...unsynced, ...pending];
          pending = [];
          return result;
        } catch (error) {
          if (born === life) rollBack(pending);
          throw error;
        }
      });
      queue = turn.then(
        () => {},
        () => {},
      );
      return turn;
    },
    kill() {
      life += 1;
      rollBack(pending);
      queue = Promise.resolve();
    },
    cutPower() {
      this.kill();
      rollBack(unsynced);
      pending = [];
    },
    close() {},
  };
}

const indexesOf: Record<Table, Index[]> = { jobs: [], sealed: [], groups: [], accounts: [] };
for (const index of Object.keys(INDEXES) as Index[]) indexesOf[INDEXES[index].table].push(index);

function indexKeys(index: Index, record: Stored | undefined): readonly string[] {
  if (!record) return [];
  const value = (record as unknown as Record<string, unknown>)[INDEXES[index].field];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
