import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Names of every IndexedDB database this extension makes; "erase everything" deletes these. */
export const DATABASE_NAMES = ['accounts', 'requests', 'directory', 'demo'] as const;
export type DatabaseName = (typeof DATABASE_NAMES)[number];

/** Who can be worked for: profile and key are sealed with the account's own cipher. */
export interface AccountsSchema extends DBSchema {
  /** Non-extractable CryptoKeys by account id. Deleting one makes all that was sealed with it unreadable. */
  keys: { key: string; value: { account: string; aes: CryptoKey; hmac: CryptoKey } };
  accounts: { key: string; value: { id: string; profile: ArrayBuffer; secret?: ArrayBuffer } };
}

export function openAccounts(): Promise<IDBPDatabase<AccountsSchema>> {
  return openDB<AccountsSchema>('accounts', 1, {
    upgrade(database) {
      database.createObjectStore('keys', { keyPath: 'account' });
      database.createObjectStore('accounts', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Deletes every database. Open connections give way (`blocking` closes them). */
export async function deleteDatabases(): Promise<void> {
  await Promise.all(DATABASE_NAMES.map((name) => deleteDB(name)));
}
