import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { place } from '../../../../utils/requests/jobs/place.ts';
import { createIndexedDbStore } from '../../../../utils/requests/store/indexeddb.ts';
import { createMemoryStore } from '../../../../utils/requests/store/memory.ts';
import type { JobRecord } from '../../../../utils/requests/store/records.ts';
import type { Store } from '../../../../utils/requests/store/store.ts';

const stores: Record<string, () => Store> = {
  memory: () => createMemoryStore(),
  indexeddb: () => createIndexedDbStore({ name: 'contract' }),
};

function job(id: string, change: Partial<JobRecord> = {}): JobRecord {
  return place({
    ...{ key: `acme ${id}`, account: 'acme', id, operation: 'createClient', lane: 'normal' },
    ...{ state: 'waiting', sequence: 1, version: 1, at: 0, records: [], after: [], waitsFor: [] },
    ...{ attempts: 0, undecided: 0, checkFailures: 0 },
    ...change,
  });
}

const everything = { from: 'acme ', to: 'acme \uffff' };

describe.each(Object.entries(stores))('a %s store', (_name, create) => {
  let store: Store;
  afterEach(async () => {
    store.close();
    await deleteDB('contract');
  });

  it('keeps what a transaction put, and nothing of one that threw', async () => {
    store = create();
    await store.transact('strict', async (transaction) => transaction.put('jobs', job('a')));
    const failing = store.transact('strict', async (transaction) => {
      transaction.put('jobs', job('b'));
      transaction.remove('jobs', 'acme a');
      await transaction.get('jobs', 'acme a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await store.transact('read', async (transaction) => {
      expect(await transaction.get('jobs', 'acme a')).toMatchObject({ id: 'a' });
      expect(await transaction.get('jobs', 'acme b')).toBeUndefined();
      expect((await transaction.list('ready', everything)).map(({ id }) => id)).toEqual(['a']);
    });
  });

  it('sees its own writes, in index order, limited and reversed', async () => {
    store = create();
    await store.transact('relaxed', async (transaction) => {
      for (const [id, sequence] of [
        ['c', 3],
        ['a', 1],
        ['b', 20],
      ] as const) {
        transaction.put('jobs', job(id, { sequence, records: ['r1', `r${id}`] }));
      }
      const ids = async (...[index, range]: Parameters<typeof transaction.list>) =>
        (await transaction.list(index, range)).map((record) => (record as JobRecord).id);
      expect(await ids('ready', everything)).toEqual(['a', 'c', 'b']);
      expect(await ids('ready', { ...everything, limit: 2 })).toEqual(['a', 'c']);
      expect(await ids('chain', { from: 'acme r1 ', to: 'acme r1 \uffff', limit: 1, reverse: true })).toEqual(
        ['b'],
      );
      expect(await ids('chain', { from: 'acme rc ', to: 'acme rc \uffff' })).toEqual(['c']);
      expect(await transaction.count('chain', everything)).toBe(6);
      expect((await transaction.scan('jobs', { ...everything, limit: 2 })).map(({ id }) => id)).toEqual([
        'a',
        'b',
      ]);
    });
  });

  it('moves a changed record in every index', async () => {
    store = create();
    await store.transact('relaxed', async (transaction) => {
      transaction.put('jobs', job('a', { records: ['r1', 'r2'] }));
      transaction.put('jobs', job('a', { records: ['r2'], state: 'checking', notBefore: 70 }));
      expect(await transaction.list('ready', everything)).toEqual([]);
      expect(await transaction.count('chain', everything)).toBe(1);
      expect((await transaction.list('due', everything)).map(({ id }) => id)).toEqual(['a']);
      transaction.remove('jobs', 'acme a');
      expect(await transaction.count('due', everything)).toBe(0);
    });
  });

  it('lets one writer after the other in', async () => {
    store = create();
    const count = async () =>
      store.transact('strict', async (transaction) => {
        const account = await transaction.get('accounts', 'acme');
        const sequence = (account?.sequence ?? 0) + 1;
        transaction.put('accounts', { key: 'acme', counts: {}, sequence });
        return sequence;
      });
    const numbers = await Promise.all(Array.from({ length: 20 }, count));
    expect(new Set(numbers).size).toBe(20);
  });
});

describe('an indexeddb store', () => {
  it('does not make its database anew once it was closed', async () => {
    const store = createIndexedDbStore({ name: 'closed' });
    await store.transact('strict', async (transaction) => transaction.put('jobs', job('a')));
    store.close();
    await deleteDB('closed');
    await expect(
      store.transact('read', (transaction) => transaction.get('jobs', 'acme a')),
    ).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('closed');
  });

  const put = (store: Store) =>
    store.transact('strict', async (transaction) => transaction.put('jobs', job('a')));
  const get = (store: Store) => store.transact('read', (transaction) => transaction.get('jobs', 'acme a'));

  it('says once that it was deleted under us, and opens anew', async () => {
    const store = createIndexedDbStore({ name: 'lost' });
    await put(store);
    await deleteDB('lost');
    await expect(get(store)).rejects.toMatchObject({ code: 'lost' });
    expect(await get(store)).toBeUndefined();
    store.close();
  });

  it('says that another context blocks it instead of waiting, and works once it does no longer', async () => {
    const older = await openDB('blocked', 1);
    const store = createIndexedDbStore({ name: 'blocked', version: 2 });
    await expect(put(store)).rejects.toMatchObject({ code: 'blocked' });
    older.close();
    await vi.waitFor(() => put(store));
    expect(await get(store)).toMatchObject({ id: 'a' });
    store.close();
  });
});

describe('a memory store', () => {
  it('loses an open transaction when the worker dies', async () => {
    const store = createMemoryStore();
    const { promise, resolve } = Promise.withResolvers<void>();
    void store.transact('strict', async (transaction) => {
      transaction.put('jobs', job('a'));
      await promise;
      transaction.put('jobs', job('b'));
    });
    await Promise.resolve();
    store.kill();
    resolve();
    await Promise.resolve();
    const jobs = await store.transact('read', (transaction) => transaction.scan('jobs', everything));
    expect(jobs).toEqual([]);
  });

  it('loses what followed the last strict transaction when the power goes', async () => {
    const store = createMemoryStore();
    await store.transact('relaxed', async (transaction) => transaction.put('jobs', job('a')));
    await store.transact('strict', async (transaction) => transaction.put('jobs', job('b')));
    await store.transact('relaxed', async (transaction) => transaction.put('jobs', job('c')));
    store.cutPower();
    const jobs = await store.transact('read', (transaction) => transaction.scan('jobs', everything));
    expect(jobs.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
