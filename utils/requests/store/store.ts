import type { Index, IndexedRecord, Table, Tables } from './records.ts';

export interface Range {
  /** Inclusive. */
  from: string;
  /** Inclusive. */
  to: string;
  limit?: number;
  /** From the end of the range backwards. */
  reverse?: boolean;
}

/**
 * One transaction. Await nothing but its own methods inside, or IndexedDB commits early: seal and open beforehand.
 * `put` and `remove` need no await; their failure fails the transaction.
 */
export interface Transaction {
  get<T extends Table>(table: T, key: string): Promise<Tables[T] | undefined>;
  /** Every record of a table whose key lies in the range, by key. */
  scan<T extends Table>(table: T, range: Range): Promise<Tables[T][]>;
  list<I extends Index>(index: I, range: Range): Promise<IndexedRecord<I>[]>;
  count(index: Index, range: Range): Promise<number>;
  put<T extends Table>(table: T, record: Tables[T]): void;
  remove(table: Table, key: string): void;
}

/**
 * `read`: no writes. `strict`: on disk before the promise resolves, with all that was committed before it. `relaxed`: a
 * power cut may lose it, the death of the worker may not.
 */
export type Durability = 'read' | 'relaxed' | 'strict';

/** A transactional store: all of `work` or nothing, one writer at a time. Throws `StorageError`, or what `work` threw. */
export interface Store {
  transact<T>(durability: Durability, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** For good: whatever is asked afterwards fails. */
  close(): void;
}
