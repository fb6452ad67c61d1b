import type { Cipher } from '@/utils/storage/index.ts';
import type { DirectoryDatabase } from './database.ts';
import { createPages, type Pages, TornError } from './pages.ts';
import type { Change } from './place.ts';
import { type Prepared, prepare } from './prepare.ts';
import { rebuild } from './rebuild.ts';
import { createKeyedHash, type KeyedHash } from './siphash.ts';
import { assemble, emptyState, type State } from './state.ts';

/** What reading needs: the state as loaded, and the means to look up and open. */
export interface View extends State {
  readonly hash: KeyedHash;
  readonly pages: Pages;
}

/** Writers wait for each other (Web Locks), readers do not: what was loaded may be outdated, but hardly again and again. */
const ATTEMPTS = 4;
/** The HMAC of this text, with the account's key, is the key of the index. */
const KEY_TEXT = 'directory: index key';

/**
 * Holds the state of one account in memory, in step with the database. Every write is one transaction that checks that
 * nobody else wrote since it was prepared. What contradicts itself is rebuilt from the pages, once, and then dropped.
 */
export interface Keeper {
  /** Runs with the current state; again, after reloading or a rebuild, when a page contradicts it. */
  read<Result>(run: (view: View) => Promise<Result> | Result): Promise<Result>;
  /** One after the other. False when there was nothing to change. */
  write(change: (view: View) => Change | undefined): Promise<boolean>;
  clear(): Promise<void>;
  /** Reads everything anew at the next call. */
  drop(): void;
}

export function createKeeper(
  account: string,
  cipher: Cipher,
  database: DirectoryDatabase,
  now: () => number,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): Keeper {
  const pages = createPages(account, cipher, database);
  let hashing: Promise<KeyedHash> | undefined;
  let loading: Promise<State> | undefined;

  const keyedHash = () => {
    hashing ??= cipher.tag(KEY_TEXT).then(createKeyedHash);
    return hashing.catch((error) => {
      hashing = undefined;
      throw error;
    });
  };

  const repair = async (hash: KeyedHash): Promise<State> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const found = await database.readIndex(account);
      const from = found.find((record) => record.part === 'head')?.version ?? 0;
      const numbers = await database.pageNumbers('people', account);
      if (found.length === 0 && numbers.length === 0) return emptyState(account, hash);
      const whole = await rebuild(account, numbers, { hash, pages, now: () => Math.max(now(), from + 1) });
      if (await database.write(account, from, whole.write)) return whole.state;
    }
    throw new TornError('the directory changes faster than it can be rebuilt');
  };

  const load = async (): Promise<State> => {
    const [hash, records] = await Promise.all([keyedHash(), database.readIndex(account)]);
    return assemble(records, hash) ?? repair(hash);
  };

  const view = async (): Promise<View> => {
    const hash = await keyedHash();
    loading ??= load();
    const mine = loading;
    try {
      return { ...(await mine), hash, pages };
    } catch (error) {
      if (loading === mine) loading = undefined;
      throw error;
    }
  };

  /** Whether a page contradicts the state because somebody wrote since it was loaded, and not because of damage. */
  const outdated = async ({ head }: View) => {
    const records = await database.readIndex(account);
    return records.find((record) => record.part === 'head')?.version !== head.version;
  };

  const read = async <Result>(run: (view: View) => Promise<Result> | Result): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      const current = await view();
      try {
        return await run(current);
      } catch (error) {
        if (!(error instanceof TornError) || attempt === ATTEMPTS) throw error;
        loading = (await outdated(current)) ? undefined : repair(current.hash);
      }
    }
  };

  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> =>
    locks.request(`directory ${account}`, run);

  const commit = async ({ head }: View, { write, state }: Prepared) => {
    try {
      if (!(await database.write(account, head.version, write))) {
        loading = undefined;
        return false;
      }
    } catch (error) {
      loading = undefined;
      throw error;
    }
    loading = Promise.resolve(state);
    return true;
  };

  return {
    read,
    write: (change) =>
      inTurn(async () => {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
          const written = await read(async (current) => {
            const wanted = change(current);
            return wanted && commit(current, await prepare(current, wanted, { ...current, now }));
          });
          if (written !== false) return written === true;
        }
        throw new TornError('the directory changes faster than it can be written');
      }),
    clear: () =>
      inTurn(async () => {
        try {
          await database.clear(account);
        } finally {
          loading = undefined;
        }
      }),
    drop() {
      loading = undefined;
    },
  };
}
