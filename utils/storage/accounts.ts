import type { IDBPDatabase } from 'idb';
import { type AccountsSchema, openAccounts } from './database.ts';
import { currentAccount } from './items.ts';
import { type Cipher, openCipher } from './vault.ts';

export type Region = 'global' | 'india' | 'demo' | 'sandbox';

/** An account as it is known here. The key is not part of it: `Accounts.key` opens it for the transport alone. */
export interface Account {
  id: string;
  name: string;
  region: Region;
  /** Base URL of a sandbox; only development builds have one. */
  host?: string;
  ownerEmail?: string;
  plan: { perMinute: number; perDay: number };
  /** ISO 3166-1 alpha-2 and ISO 4217: not in the API, so the person may tell. */
  country?: string;
  currency?: string;
  /** Ms since 1970. */
  connectedAt: number;
  /** `refused`: the newest answer to the key was 403. */
  state: 'ready' | 'refused';
  /** IANA zones by location id, as the person told them: the API's locations have none. */
  zones: Record<string, string>;
  /** IANA zones by location id, as slots and appointments carried them along. */
  learnedZones: Record<string, string>;
}

/** The accounts of this browser, sealed each with its own key. */
export interface Accounts {
  list(): Promise<Account[]>;
  get(id: string): Promise<Account | undefined>;
  /** The one every surface works on. */
  current(): Promise<Account | undefined>;
  /** Stores a new account and makes it the current one. */
  add(account: Account, key?: string): Promise<void>;
  update(id: string, change: Partial<Omit<Account, 'id'>>, key?: string): Promise<Account>;
  switch(id: string): Promise<Account>;
  /** Deletes the account with its key, so that whatever was sealed for it can never be read again. */
  remove(id: string): Promise<void>;
  cipher(id: string): Promise<Cipher>;
  /** The API key, for the transport. Never logged, never sent in a message, never kept. */
  key(id: string): Promise<string>;
}

/** Throws `VaultError('no-key')` from every method that needs an account which is not (or no longer) here. */
export function createAccounts(open: () => Promise<IDBPDatabase<AccountsSchema>> = openAccounts): Accounts {
  const ciphers = new Map<string, Promise<Cipher>>();
  let opened: Promise<IDBPDatabase<AccountsSchema>> | undefined;

  const database = () => {
    opened ??= open().then((db) => {
      db.addEventListener('close', forget);
      // "Erase everything", or a newer version: the connection gives way (`openAccounts`), and no `close` tells of it.
      db.addEventListener('versionchange', forget);
      return db;
    });
    opened.catch(forget);
    return opened;
  };
  const forget = () => {
    opened = undefined;
    ciphers.clear();
  };

  const cipher = (id: string, create = false) => {
    const known = ciphers.get(id);
    if (known) return known;
    const made = database().then((db) => openCipher(db, id, { create }));
    ciphers.set(id, made);
    made.catch(() => ciphers.delete(id));
    return made;
  };

  async function get(id: string): Promise<Account | undefined> {
    const row = await (await database()).get('accounts', id);
    return row && ((await (await cipher(id)).open(row.profile)) as Account);
  }

  async function put(account: Account, key: string | undefined, create: boolean): Promise<void> {
    const seal = await cipher(account.id, create);
    const profile = await seal.seal(account);
    const secret = key === undefined ? undefined : await seal.seal(key);
    const db = await database();
    const before = await db.get('accounts', account.id);
    const kept = secret ?? before?.secret;
    await db.put('accounts', { id: account.id, profile, ...(kept ? { secret: kept } : {}) });
  }

  async function list(): Promise<Account[]> {
    // Looking must not make the database: where nothing was stored, or all was erased, there is none.
    if (!opened && !(await indexedDB.databases()).some(({ name }) => name === 'accounts')) return [];
    const ids = await (await database()).getAllKeys('accounts');
    const all = await Promise.all(ids.map(get));
    return all.filter((account) => account !== undefined).sort((a, b) => a.connectedAt - b.connectedAt);
  }

  return {
    list,
    get,
    async current() {
      const id = await currentAccount.getValue();
      return id ? await get(id) : undefined;
    },
    async add(account, key) {
      await put(account, key, true);
      await currentAccount.setValue(account.id);
    },
    async update(id, change, key) {
      const before = await get(id);
      if (!before) throw new Error(`no account ${id}`);
      const after = { ...before, ...change };
      await put(after, key, false);
      return after;
    },
    async switch(id) {
      const account = await get(id);
      if (!account) throw new Error(`no account ${id}`);
      await currentAccount.setValue(id);
      return account;
    },
    async remove(id) {
      const db = await database();
      const transaction = db.transaction(['accounts', 'keys'], 'readwrite');
      await Promise.all([
        transaction.objectStore('accounts').delete(id),
        transaction.objectStore('keys').delete(id),
        transaction.done,
      ]);
      ciphers.delete(id);
      if ((await currentAccount.getValue()) !== id) return;
      await currentAccount.setValue((await list()).at(-1)?.id ?? null);
    },
    cipher: (id) => cipher(id),
    async key(id) {
      const row = await (await database()).get('accounts', id);
      if (!row?.secret) throw new Error(`no key stored for account ${id}`);
      return (await (await cipher(id)).open(row.secret)) as string;
    },
  };
}
