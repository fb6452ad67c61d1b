import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Identity } from '@/utils/directory/index.ts';
import { keysOf, probesOf } from '@/utils/directory/keys.ts';
import { storedPhones } from '@/utils/directory/stored-phones.ts';
import { sameEmail, samePhone } from '@/utils/identity/index.ts';
import { deleteDatabases } from '@/utils/storage/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import { cipherOf, client, contact, directoryOf, email, phone } from './support.ts';

describe('storedPhones', () => {
  it.each([
    [client('1', { countryCode: '+44', phone: '2079460018' }), ['+442079460018']],
    [client('1', { countryCode: '44', phone: '2079460018' }), ['+442079460018']],
    [client('1', { countryCode: '+44', phone: '020 7946 0018' }), ['+4402079460018']],
    [client('1', { countryCode: '+44', phone: '442079460018' }), ['+442079460018']],
    [client('1', { countryCode: '+44', phone: '00442079460018' }), ['+442079460018']],
    [client('1', { countryCode: '+44', phone: '+44 20 7946 0018' }), ['+44 20 7946 0018']],
    [client('1', { countryCode: '+91', phone: '9123456789' }), ['+919123456789']],
    [client('1', { countryCode: '+44', phone: '12' }), ['12', '+4412']],
    [client('1', { phone: '2079460018' }), ['2079460018']],
    [client('1', { countryCode: '+44' }), []],
    [contact('1', { phone: '971501234567' }), ['971501234567']],
    [contact('1', {}), []],
  ])('%o', (person, expected) => {
    expect(storedPhones(person)).toEqual(expected);
  });
});

describe('a number on the page and a number in a record', () => {
  beforeEach(deleteDatabases);

  it.each([
    ['Brazil, ninth digit only on the page', '+5511991230112', contact('1', { phone: '551191230112' }), true],
    ['Brazil, ninth digit only stored', '+551191230112', contact('1', { phone: '+5511991230112' }), true],
    [
      'Brazil, two fields without it',
      '+5511991230112',
      client('1', { countryCode: '+55', phone: '1191230112' }),
      true,
    ],
    ['Mexico, 521 stored', '+525512345678', contact('1', { phone: '5215512345678' }), true],
    [
      'Mexico, 521 on the page',
      '+5215512345678',
      client('1', { countryCode: '+52', phone: '5512345678' }),
      true,
    ],
    ['Argentina, 549 stored', '+541123456789', contact('1', { phone: '5491123456789' }), true],
    [
      'Argentina, 549 on the page',
      '+5491123456789',
      client('1', { countryCode: '+54', phone: '1123456789' }),
      true,
    ],
    [
      'United Kingdom, trunk zero',
      '+442079460018',
      client('1', { countryCode: '+44', phone: '02079460018' }),
      true,
    ],
    ['country code twice', '+442079460018', client('1', { countryCode: '+44', phone: '442079460018' }), true],
    ['no country code', '+442079460018', client('1', { phone: '02079460018' }), true],
    ['no country code, no zero', '+442079460018', client('1', { phone: '2079460018' }), true],
    ['with 00', '+442079460018', contact('1', { phone: '00442079460018' }), true],
    ['with 011', '+442079460018', contact('1', { phone: '011 44 20 7946 0018' }), true],
    ['Russia, dialled with 8', '+79161234567', client('1', { phone: '8 916 123-45-67' }), true],
    ['contact with plus', '+971501234567', contact('1', { phone: '+971501234567' }), true],
    ['contact without plus', '+971501234567', contact('1', { phone: '971501234567' }), true],
    ['national on the page', '020 7946 0018', contact('1', { phone: '+442079460018' }), true],
    ['dialled with 8 on the page', '89161234567', contact('1', { phone: '+79161234567' }), true],
    ['another last digit', '+442079460018', contact('1', { phone: '442079460019' }), false],
    [
      'same national number, another country',
      '+12079460018',
      contact('1', { phone: '+442079460018' }),
      false,
    ],
    [
      "a number that is another country's national one",
      '+13035550142',
      contact('1', { phone: '+8613035550142' }),
      false,
    ],
    ['the same, the other way round', '+8613035550142', contact('1', { phone: '+13035550142' }), false],
    ['only the last digits', '+442079460018', contact('1', { phone: '+493079460018' }), false],
  ])('%s', async (_, seen, person, same) => {
    const directory = await directoryOf();
    await directory.remember([person]);
    const [status] = await directory.statusOf([phone(seen)]);
    expect(status).toEqual(same ? { status: person.kind, known: 1 } : { status: 'unknown', known: 0 });
    expect(await directory.find({ phones: [seen] })).toHaveLength(same ? 1 : 0);
    directory.close();
  });
});

/** Few lines in many countries, close to each other, so that spellings meet. */
const line = fc.constantFrom(
  ['44', '2079460018'],
  ['44', '7400123456'],
  ['1', '2079460018'],
  ['1', '3035550142'],
  ['55', '11991230112'],
  ['55', '1191230112'],
  ['52', '5512345678'],
  ['52', '15512345678'],
  ['54', '91123456789'],
  ['54', '1123456789'],
  ['7', '9161234567'],
  ['971', '501234567'],
  ['20', '79460018'],
  ['39', '0612345678'],
  ['49', '30231250'],
);
const spelling = fc
  .tuple(line, fc.constantFrom('+cn', '+c0n', 'cn', 'c0n', '00cn', '011cn', 'n', '0n', '8n', '+c n'))
  .map(([[code = '', national = ''], form]) => form.replace('c', code).replace('n', national));
const fields = fc.oneof(
  spelling.map((stored) => ({ phone: stored })),
  fc.tuple(line, fc.constantFrom('', '0', 'c')).map(([[code = '', national = ''], prefix]) => ({
    countryCode: `+${code}`,
    phone: prefix.replace('c', code) + national,
  })),
);
const person = (id: number) =>
  fc.oneof(
    fields.map((stored): Person => client(`${id}`, stored)),
    spelling.map((stored): Person => contact(`${id}`, { phone: stored })),
  );

function naiveStatus(people: readonly Person[], { kind, value }: Identity) {
  const known = people.filter((one) =>
    kind === 'phone'
      ? storedPhones(one).some((text) => samePhone(text, value).same)
      : one.kind === 'client' && sameEmail(one.email ?? '', value),
  );
  const kinds = new Set(known.map((one) => one.kind));
  return { status: kinds.size === 2 ? 'both' : (known[0]?.kind ?? 'unknown'), known: known.length };
}

describe('the index of numbers', { timeout: 30_000 }, () => {
  it('finds exactly those whose number is the same', () => {
    fc.assert(
      fc.property(person(1), spelling, (stored, seen) => {
        const same = storedPhones(stored).some((text) => samePhone(text, seen).same);
        const keys = new Set(keysOf(stored));
        expect(probesOf(phone(seen)).some((key) => keys.has(key))).toBe(same);
      }),
      { numRuns: 1_000 },
    );
  });

  it('counts the people of a page as a comparison one by one does', async () => {
    const cipher = await cipherOf('property');
    const address = fc.constantFrom('ann@example.org', 'Ann@Example.ORG', 'bo@example.org');
    const identity = fc.oneof(spelling.map(phone), address.map(email));
    const stored = fc.array(fc.tuple(fields, spelling, fc.option(address), fc.boolean()), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(stored, fc.array(identity, { maxLength: 20 }), async (records, page) => {
        const people = records.map(([two, one, address, isClient], at) =>
          isClient
            ? client(`${at}`, { ...two, ...(address ? { email: address } : {}) })
            : contact(`${at}`, { phone: one }),
        );
        const directory = await directoryOf('property', { cipher });
        await directory.clear();
        await directory.remember(people);
        const statuses = await directory.statusOf(page);
        directory.close();
        expect(statuses).toEqual(page.map((seen) => naiveStatus(people, seen)));
      }),
      { numRuns: 150 },
    );
  });
});
