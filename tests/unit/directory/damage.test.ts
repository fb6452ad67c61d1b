import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, type DirectoryDatabase } from '@/utils/directory/database.ts';
import type { Directory } from '@/utils/directory/index.ts';
import type { DirectorySchema } from '@/utils/directory/records.ts';
import { deleteDatabases } from '@/utils/storage/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import { cipherOf, client, contact, directoryOf, NOON, phone } from './support.ts';

beforeEach(deleteDatabases);

const numberOf = (at: number) => `+4420794${String(60_000 + at)}`;
const people: Person[] = Array.from({ length: 70 }, (_, at) =>
  at % 3 === 0 ? contact(`${at}`, { phone: numberOf(at) }) : client(`${at}`, { phone: numberOf(at) }),
);
const moved = people.slice(40, 60).map((person) => ({ ...person, phone: `${person.phone}1` }));

/** Every way to ask gives the same people. Returns their ids. */
async function consistentIds(directory: Directory): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const person of people) {
    const kept = await directory.get(person.kind, person.id);
    const number = kept?.person.phone ?? person.phone ?? '';
    const [status] = await directory.statusOf([phone(number)]);
    expect(status).toEqual(kept ? { status: person.kind, known: 1 } : { status: 'unknown', known: 0 });
    expect(await directory.find({ phones: [number] })).toEqual(kept ? [kept] : []);
    if (kept) ids.add(person.id);
  }
  expect(await directory.size()).toBe(ids.size);
  expect(await directory.searchNames('c', 1_000)).toHaveLength(ids.size);
  return ids;
}

async function countMoved(directory: Directory): Promise<number> {
  const kept = await Promise.all(moved.map(({ kind, id }) => directory.get(kind, id)));
  return kept.filter((one, at) => one?.person.phone === moved[at]?.phone).length;
}

/** A database that dies at its `fatal`th call, as does everything after. */
function dying(fatal: number) {
  let calls = 0;
  return (onGone: () => void): DirectoryDatabase => {
    const real = createDatabase(onGone);
    const guarded = Object.entries(real).map(([name, call]) => [
      name,
      (...values: never[]) => {
        calls += 1;
        if (calls >= fatal && name !== 'close') return Promise.reject(new Error('killed'));
        return (call as (...values: never[]) => unknown)(...values);
      },
    ]);
    return Object.fromEntries(guarded);
  };
}

describe('a write that is killed', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'at call %i of the store leaves it as before or as after',
    async (fatal) => {
      const before = await directoryOf();
      await before.remember(people);
      before.close();
      const trouble = vi.fn();
      const victim = await directoryOf('a1', { database: dying(fatal), onTrouble: trouble });
      await victim.remember(moved);
      victim.close();
      const after = await directoryOf();
      expect((await consistentIds(after)).size).toBe(people.length);
      const numbers = await Promise.all(
        moved.map(async ({ kind, id }) => (await after.get(kind, id))?.person.phone),
      );
      const changed = numbers.filter((number, at) => number === moved[at]?.phone).length;
      expect([0, moved.length]).toContain(changed);
      expect(trouble.mock.calls.length > 0).toBe(changed === 0);
      after.close();
    },
  );

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'at request %i of its transactions, too',
    async (fatal) => {
      const before = await directoryOf();
      await before.remember(people);
      before.close();
      const victim = await directoryOf('a1', { onTrouble: () => {} });
      let requests = 0;
      for (const name of ['get', 'getAll', 'put', 'delete'] as const) {
        const prototype: Record<string, (...values: unknown[]) => IDBRequest> =
          IDBObjectStore.prototype as never;
        const real = prototype[name];
        vi.spyOn(prototype, name).mockImplementation(function (this: unknown, ...values) {
          requests += 1;
          if (requests >= fatal || !real) throw new DOMException('killed', 'UnknownError');
          return real.apply(this, values);
        });
      }
      await victim.remember(moved);
      vi.restoreAllMocks();
      victim.close();
      const after = await directoryOf();
      expect((await consistentIds(after)).size).toBe(people.length);
      expect([0, moved.length]).toContain(await countMoved(after));
      after.close();
    },
  );
});

const openRaw = () => openDB<DirectorySchema>('directory', 1);

describe('what is torn or damaged', () => {
  const tear: Record<string, (raw: Awaited<ReturnType<typeof openRaw>>) => Promise<unknown>> = {
    'the head is gone': (raw) => raw.delete('index', ['a1', 'head']),
    'the base is gone': (raw) => raw.delete('index', ['a1', 'base']),
    'the whole index is gone': (raw) => raw.clear('index'),
    'the names are gone': (raw) => raw.clear('names'),
    'a page of names is garbage': async (raw) => {
      const page = await raw.get('names', ['a1', 0]);
      if (page) await raw.put('names', { ...page, sealed: new ArrayBuffer(64) });
    },
    'a page of people is older than the index': async (raw) => {
      const page = await raw.get('people', ['a1', 1]);
      const directory = await directoryOf();
      await directory.remember(moved);
      directory.close();
      if (page) await raw.put('people', page);
    },
    'the index is older than the pages': async (raw) => {
      const head = await raw.get('index', ['a1', 'head']);
      if (head?.part === 'head') await raw.put('index', { ...head, version: 1, base: 7 });
    },
    'the index was made with another key': async (raw) => {
      const head = await raw.get('index', ['a1', 'head']);
      if (head?.part === 'head') await raw.put('index', { ...head, check: 1 });
    },
  };

  it.each(Object.keys(tear))('is repaired when %s', async (what) => {
    const before = await directoryOf();
    await before.remember(people);
    before.close();
    const raw = await openRaw();
    await tear[what]?.(raw);
    raw.close();
    const after = await directoryOf();
    expect((await consistentIds(after)).size).toBe(people.length);
    await after.remember([client('another', { phone: '+13035550142' })]);
    expect(await after.size()).toBe(people.length + 1);
    after.close();
  });

  it.each(['missing', 'unreadable'])('loses no more than a page that is %s', async (how) => {
    const before = await directoryOf();
    await before.remember(people);
    before.close();
    const raw = await openRaw();
    const page = await raw.get('people', ['a1', 1]);
    if (how === 'missing') await raw.delete('people', ['a1', 1]);
    else if (page) await raw.put('people', { ...page, sealed: new ArrayBuffer(64) });
    raw.close();
    const after = await directoryOf();
    await after.get('client', '55');
    expect((await consistentIds(after)).size).toBe(people.length - 20);
    after.close();
  });

  it('starts empty when everything was sealed with another key', async () => {
    const before = await directoryOf();
    await before.remember(people);
    before.close();
    const after = await directoryOf('a1', { cipher: await cipherOf('another key') });
    expect(await after.size()).toBe(0);
    expect(await after.searchNames('client')).toEqual([]);
    await after.remember([client('1')]);
    expect(await after.size()).toBe(1);
    after.close();
  });
});

describe('the store', () => {
  it('writes nothing when somebody else has written since', async () => {
    const directory = await directoryOf();
    await directory.remember(people);
    directory.close();
    const store = createDatabase();
    const before = await store.readIndex('a1');
    const head = before.find((record) => record.part === 'head');
    if (!head) throw new Error('nothing was written');
    const write = { head: { ...head, next: 7 }, pages: { people: [], names: [] }, vacant: [0], anew: true };
    expect(await store.write('a1', head.version - 1, write)).toBe(false);
    expect(await store.readIndex('a1')).toEqual(before);
    expect(await store.pageNumbers('people', 'a1')).toEqual([0, 1]);
    store.close();
  });
});

describe('the storage under a directory', () => {
  it('may be erased while it is open', async () => {
    const directory = await directoryOf();
    await directory.remember(people);
    await deleteDatabases();
    expect(await directory.statusOf([phone(numberOf(1))])).toEqual([{ status: 'unknown', known: 0 }]);
    await directory.remember([client('1', { phone: numberOf(1) })], { asOf: NOON });
    expect(await directory.size()).toBe(1);
    directory.close();
  });

  it('may be full: the directory empties itself and the caller notices nothing', async () => {
    const trouble = vi.fn();
    const full = (onGone: () => void): DirectoryDatabase => {
      const real = createDatabase(onGone);
      let writes = 0;
      return {
        ...real,
        write: (...values) => {
          writes += 1;
          return writes === 2
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : real.write(...values);
        },
      };
    };
    const directory = await directoryOf('a1', { database: full, onTrouble: trouble });
    await directory.remember([client('1')]);
    await directory.remember([client('2')]);
    expect(trouble).toHaveBeenCalledOnce();
    expect(await directory.size()).toBe(0);
    await directory.remember([client('3')]);
    expect(await directory.size()).toBe(1);
    directory.close();
  });

  it('may be unavailable: everything is unknown, and nothing rejects', async () => {
    const directory = await directoryOf('a1', { database: dying(1), onTrouble: () => {} });
    await directory.remember(people);
    expect(await directory.statusOf([phone(numberOf(1))])).toEqual([{ status: 'unknown', known: 0 }]);
    expect(await directory.get('client', '1')).toBeUndefined();
    expect(await directory.find({ phones: [numberOf(1)] })).toEqual([]);
    expect(await directory.searchNames('c')).toEqual([]);
    expect(await directory.known(phone(numberOf(1)))).toBe('never');
    expect(await directory.size()).toBe(0);
    await directory.clear();
    directory.close();
  });

  it('may be written by another context: both keep what both wrote', async () => {
    const one = await directoryOf();
    const two = await directoryOf();
    await Promise.all([
      ...people.slice(0, 10).map((person) => one.remember([person])),
      ...people.slice(10, 20).map((person) => two.remember([person])),
    ]);
    one.close();
    two.close();
    const after = await directoryOf();
    expect((await consistentIds(after)).size).toBe(20);
    after.close();
  });

  it('holds no name, number or address in the clear', async () => {
    const directory = await directoryOf();
    await directory.remember([
      client('secret-id', { name: 'Olivia Hartwell', phone: numberOf(0), email: 'o@example.org' }),
    ]);
    directory.close();
    const raw = await openRaw();
    const stored = [
      ...(await raw.getAll('index')),
      ...(await raw.getAll('people')),
      ...(await raw.getAll('names')),
    ];
    raw.close();
    const bytes = stored
      .flatMap((record) => Object.values(record))
      .flatMap((value) =>
        value instanceof ArrayBuffer ? [new TextDecoder('latin1').decode(value)] : [JSON.stringify(value)],
      );
    for (const text of ['Olivia', 'hartwell', '79460000', 'example', 'secret-id'])
      expect(bytes.join('\n')).not.toContain(text);
  });
});
