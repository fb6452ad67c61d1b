import { type DBSchema, openDB } from 'idb';
import type { Cipher } from './vault.ts';

interface LogSchema extends DBSchema {
  entries: { key: number; value: ArrayBuffer };
}

/** An append-only list of plain JSON values, sealed one by one, in the order they came. The demo account keeps its writes in one. */
export interface SealedLog<Entry> {
  load(): Promise<Entry[]>;
  /** Resolves when the entry is on disk (`strict`): what was answered as done stays done. */
  append(entry: Entry): Promise<void>;
}

/** Opens the database named `name` for each call and closes it, so that "erase everything" never has to wait for it. */
export function createSealedLog<Entry>(name: string, cipher: Cipher): SealedLog<Entry> {
  const open = () =>
    openDB<LogSchema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('entries', { autoIncrement: true }),
    });
  return {
    async load() {
      const database = await open();
      const sealed = await database.getAll('entries');
      database.close();
      return Promise.all(sealed.map(async (each) => (await cipher.open(each)) as Entry));
    },
    async append(entry) {
      // Sealed before the transaction opens: awaiting WebCrypto inside would commit it.
      const sealed = await cipher.seal(entry);
      const database = await open();
      const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add(sealed), transaction.done]);
      database.close();
    },
  };
}
