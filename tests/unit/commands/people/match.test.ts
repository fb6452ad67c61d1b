import { describe, expect, it } from 'vitest';
import { matchPeople, similarNames } from '@/utils/commands/people/match.ts';
import type { Client, Contact } from '@/utils/whautomate/index.ts';

const client = (fields: Partial<Client>): Client => ({
  kind: 'client',
  id: 'c1',
  name: 'Amara Okafor',
  tags: [],
  customFields: {},
  raw: {},
  ...fields,
});
const contact = (fields: Partial<Contact>): Contact => ({
  kind: 'contact',
  id: 'k1',
  name: 'Amara Okafor',
  tags: [],
  customFields: {},
  raw: {},
  ...fields,
});

describe('the same number, however it is stored', () => {
  it.each([
    ['as it is', '+447700900318', contact({ phone: '+447700900318' }), 'exact'],
    ['without the plus', '+447700900318', contact({ phone: '447700900318' }), 'exact'],
    ['in two fields', '+447700900318', client({ countryCode: '+44', phone: '7700900318' }), 'exact'],
    [
      'with the trunk zero kept',
      '+447700900318',
      client({ countryCode: '+44', phone: '07700900318' }),
      'trunk-zero',
    ],
    [
      'with the country code twice',
      '+447700900318',
      client({ countryCode: '+44', phone: '447700900318' }),
      'exact',
    ],
    ['without its country code', '+447700900318', client({ phone: '07700 900318' }), 'country-code'],
    ['without Brazil’s ninth digit', '+5511987654321', contact({ phone: '551187654321' }), 'ninth-digit'],
    ['with Mexico’s old 1', '+525512345678', contact({ phone: '5215512345678' }), 'mobile-prefix'],
    ['without Argentina’s 9', '+5491123456789', contact({ phone: '541123456789' }), 'mobile-prefix'],
  ])('%s', (_how, asked, person, reason) => {
    const { matches } = matchPeople([person], { phones: [asked], emails: [], country: 'GB' });
    expect(matches[0]?.reasons[0]?.reason).toBe(reason);
  });

  it('keeps everybody who shares a number, of both kinds', () => {
    const family = [
      client({ id: '1', name: 'Ana', countryCode: '+44', phone: '7700900318' }),
      client({ id: '2', name: 'Ben', countryCode: '+44', phone: '7700900318' }),
      contact({ id: '3', name: 'Ana', phone: '447700900318' }),
    ];
    const { matches } = matchPeople(family, { phones: ['+447700900318'], emails: [] });
    expect(matches.map((match) => match.person.id)).toEqual(['1', '2', '3']);
  });

  it('never takes a neighbour’s number', () => {
    const other = contact({ phone: '+447700900319' });
    expect(matchPeople([other], { phones: ['+447700900318'], emails: [] })).toEqual({
      matches: [],
      similar: [],
    });
  });
});

describe('hints before a create', () => {
  it('shows a similar name and a firm’s own mail domain, but calls neither the same person', () => {
    const people = [
      client({ id: '1', name: 'Lena Marquez', email: 'x@elsewhere.example' }),
      client({ id: '2', name: 'Elena Other', email: 'elena@northdale.example' }),
    ];
    const asked = { phones: [], emails: ['lena@northdale.example'], name: 'Léna Marques' };
    const { matches, similar } = matchPeople(people, asked);
    expect(matches).toEqual([]);
    expect(similar.map((match) => [match.person.id, match.reasons[0]?.reason])).toEqual([
      ['1', 'name'],
      ['2', 'email-domain'],
    ]);
  });

  it('learns nothing from a domain that everybody uses', () => {
    const people = [client({ email: 'somebody@gmail.com', name: 'Zed' })];
    expect(matchPeople(people, { phones: [], emails: ['lena@gmail.com'] }).similar).toEqual([]);
  });

  it.each([
    ['Lena Marques', 'Lena Marquez', true],
    ['José Álvarez', 'jose alvarez', true],
    ['Marques, Lena', 'Lena Marques', true],
    ['Lena', 'Lena Marques', true],
    ['Lena Marques', 'Lena Schmidt', false],
    ['Ann', 'Ana', false],
    ['', 'Lena', false],
  ])('%s ~ %s: %s', (one, other, same) => {
    expect(similarNames(one, other)).toBe(same);
  });
});
