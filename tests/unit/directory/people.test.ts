import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DirectoryChange } from '@/utils/directory/index.ts';
import { deleteDatabases } from '@/utils/storage/index.ts';
import { client, contact, directoryOf, email, NOON, phone } from './support.ts';

beforeEach(deleteDatabases);

const HOUR = 3_600_000;
const LONDON = '+442079460018';

describe('people on one number', () => {
  it('lists them all, and counts each once', async () => {
    const directory = await directoryOf();
    const family = Array.from({ length: 120 }, (_, at) =>
      client(`${at}`, { countryCode: '+44', phone: '2079460018', email: `${at}@example.org` }),
    );
    await directory.remember([...family, contact('c', { phone: '442079460018' })]);
    expect(await directory.statusOf([phone(LONDON)])).toEqual([{ status: 'both', known: 121 }]);
    const found = await directory.find({ phones: [LONDON, '02079460018'], emails: ['3@example.org'] });
    expect(found).toHaveLength(121);
    expect(found.map(({ person }) => person)).toContainEqual(family[119]);
    directory.close();
  });
});

describe('a person who changes', () => {
  it('is no longer found by the old number and address', async () => {
    const directory = await directoryOf();
    await directory.remember([
      client('1', { phone: LONDON, email: 'old@example.org' }),
      client('2', { phone: LONDON }),
    ]);
    await directory.remember([client('1', { phone: '+13035550142', email: 'new@example.org' })]);
    const page = [phone(LONDON), phone('+13035550142'), email('old@example.org'), email('new@example.org')];
    expect((await directory.statusOf(page)).map(({ known }) => known)).toEqual([1, 1, 0, 1]);
    expect(await directory.size()).toBe(2);
    directory.close();
  });

  it('keeps the newer answer, whichever comes last', async () => {
    const directory = await directoryOf();
    await directory.remember([client('1', { name: 'New', phone: LONDON })], { asOf: NOON });
    await directory.remember([client('1', { name: 'Old', phone: '+13035550142' })], { asOf: NOON - HOUR });
    expect(await directory.get('client', '1')).toMatchObject({ person: { name: 'New' }, asOf: NOON });
    expect(await directory.statusOf([phone('+13035550142'), phone(LONDON)])).toMatchObject([
      { known: 0 },
      { known: 1 },
    ]);
    directory.close();
  });

  it('may come twice in one batch, and has the same id as a person of the other kind', async () => {
    const directory = await directoryOf();
    await directory.remember([client('1', { name: 'A' }), contact('1'), client('1', { name: 'B' })]);
    expect(await directory.size()).toBe(2);
    expect(await directory.get('client', '1')).toMatchObject({ person: { name: 'B' } });
    expect(await directory.get('contact', '1')).toMatchObject({ person: { kind: 'contact' } });
    directory.close();
  });

  it('is forgotten without a trace, and the others stay', async () => {
    const directory = await directoryOf();
    await directory.remember([client('1', { name: 'Ann', phone: LONDON }), contact('2', { phone: LONDON })]);
    await directory.forget('client', '1');
    await directory.forget('client', 'nobody');
    expect(await directory.get('client', '1')).toBeUndefined();
    expect(await directory.searchNames('ann')).toEqual([]);
    expect(await directory.statusOf([phone(LONDON)])).toEqual([{ status: 'contact', known: 1 }]);
    await directory.forget('contact', '2');
    await directory.remember([client('3', { phone: LONDON })]);
    expect(await directory.find({ phones: [LONDON] })).toMatchObject([{ person: { id: '3' } }]);
    directory.close();
  });
});

describe('what is known of an identity', () => {
  it('is fresh, grows stale, and was never asked for', async () => {
    let now = NOON;
    const directory = await directoryOf('a1', { now: () => now });
    await directory.remember([client('1', { phone: LONDON })], { asked: [phone(LONDON), email('x@y.org')] });
    expect(await directory.known(phone(LONDON))).toBe('fresh');
    expect(await directory.known(email('x@y.org'))).toBe('fresh');
    expect(await directory.known(email('other@y.org'))).toBe('never');
    now += 25 * HOUR;
    expect(await directory.known(phone(LONDON))).toBe('stale');
    expect(await directory.known(email('x@y.org'))).toBe('stale');
    directory.close();
  });

  it('is everything after a complete sync, which also forgets who is gone', async () => {
    const directory = await directoryOf();
    await directory.remember([client('gone', { phone: LONDON }), client('kept')], { asOf: NOON - HOUR });
    await directory.remember([client('kept')], { asOf: NOON });
    await directory.remember([contact('new')], { asOf: NOON, complete: true });
    expect(await directory.size()).toBe(2);
    expect(await directory.get('client', 'gone')).toBeUndefined();
    expect(await directory.statusOf([phone(LONDON)])).toMatchObject([{ status: 'unknown' }]);
    expect(await directory.known(phone('+13035550142'))).toBe('fresh');
    directory.close();
  });
});

describe('search by name', () => {
  it.each([
    ['jose', ['José Núñez', 'Maria Jose']],
    ['NUNEZ', ['José Núñez']],
    ['nunez jo', ['José Núñez']],
    ['weiss', ['Anna Weiß']],
    ['łuk', ['Łukasz']],
    ['luk', ['Łukasz']],
    ['فاطمة', ['فاطمة']],
    ['example.org', ['José Núñez']],
    ['7946', ['Anna Weiß']],
    ['020 7946', ['Anna Weiß']],
    ['+44 20', ['Anna Weiß']],
    ['nobody', []],
    ['  ', []],
  ])('%s', async (typed, names) => {
    const directory = await directoryOf();
    await directory.remember([
      client('1', { name: 'Maria Jose' }),
      client('2', { name: 'José Núñez', email: 'J@Example.org' }),
      contact('3', { name: 'Anna Weiß', phone: LONDON }),
      contact('4', { name: 'Łukasz' }),
      contact('5', { name: 'فاطمة' }),
    ]);
    expect((await directory.searchNames(typed)).map(({ person }) => person.name)).toEqual(names);
    directory.close();
  });

  it('sees changes made after the texts were opened, and stops at the limit', async () => {
    const directory = await directoryOf();
    await directory.remember(Array.from({ length: 60 }, (_, at) => client(`${at}`, { name: `Ann ${at}` })));
    expect(await directory.searchNames('ann')).toHaveLength(20);
    await directory.remember([client('7', { name: 'Bert' })]);
    expect(await directory.searchNames('bert', 5)).toHaveLength(1);
    expect(await directory.searchNames('ann', 100)).toHaveLength(59);
    directory.close();
  });
});

describe('who listens', () => {
  it('hears of every change once it is written, until it stops listening', async () => {
    const directory = await directoryOf();
    const heard = vi.fn<(change: DirectoryChange) => void>();
    const stop = directory.subscribe(heard);
    await directory.remember([client('1')]);
    await directory.forget('client', '1');
    await directory.forget('client', '1');
    await directory.clear();
    stop();
    await directory.remember([client('2')]);
    expect(heard.mock.calls).toEqual([
      [{ type: 'remembered', people: [{ kind: 'client', id: '1' }] }],
      [{ type: 'forgotten', people: [{ kind: 'client', id: '1' }] }],
      [{ type: 'cleared', people: [] }],
    ]);
    directory.close();
  });
});

describe('accounts', () => {
  it('never see each other, and are cleared one by one', async () => {
    const one = await directoryOf('one');
    const two = await directoryOf('two');
    await one.remember([client('1', { name: 'Ann', phone: LONDON })]);
    await two.remember([contact('1', { name: 'Bo', phone: LONDON })]);
    expect(await one.statusOf([phone(LONDON)])).toEqual([{ status: 'client', known: 1 }]);
    expect(await two.statusOf([phone(LONDON)])).toEqual([{ status: 'contact', known: 1 }]);
    expect(await two.searchNames('ann')).toEqual([]);
    expect(await two.get('client', '1')).toBeUndefined();
    await two.clear();
    expect(await two.size()).toBe(0);
    expect(await one.size()).toBe(1);
    one.close();
    two.close();
  });
});
