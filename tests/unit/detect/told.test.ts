import { expect, it } from 'vitest';
import { isGiven, isPlain } from '@/utils/detect/names/known.ts';
import { isToldOf, namesSomebody } from '@/utils/detect/names/told.ts';
import { findInText } from '@/utils/detect/text.ts';

it.each(['Özlem', 'ozlem', 'Łukasz', 'Jean-Luc', "Olivia's", 'Юлия', 'شريف', 'गोपाल'])(
  '%s is a given name',
  (word) => {
    expect(isGiven(word)).toBe(true);
  },
);

it.each(['Hope', 'Mai', 'Nur', 'Whautomate', 'A', ''])('%s is none', (word) => {
  expect(isGiven(word)).toBe(false);
});

it('knows words that begin sentences', () => {
  expect(isPlain('invoice')).toBe(true);
  expect(isPlain('anna')).toBe(false);
});

it.each([
  ['Rachid Benali ', true],
  ['Yolanda Breck, accounts payable, ', true],
  ['Ann Lee, Mobile: ', true],
  ['Ann Lee (voucher ', false],
  ['Ann Lee, invoice no. ', false],
  ['Ann Lee 415-555-0131, ', false],
  ['Harbour Office ', false],
  ['', false],
])('the number behind %j is a person’s: %s', (before, told) => {
  expect(isToldOf(`${before}415-555-0132`, before.length)).toBe(told);
});

it('reads a person in a short line, and nobody in a long one', () => {
  expect(namesSomebody('Driver Ramswaroop')).toBe(true);
  expect(namesSomebody('Route 3')).toBe(false);
  expect(namesSomebody(undefined)).toBe(false);
});

it.each([
  [
    'a person’s number is called, whatever stands before the person',
    'Questions on accounts: Yolanda Breck, 330-555-0142',
    1,
  ],
  ['names that end like an id are no ids', 'Ingrid 330-555-0142', 1],
  ['the parts of an address say nothing of the number behind it', 'ann@student.example.org, 330-555-0142', 1],
  ['a remark with digits is no part of the number', 'Call 330-555-0142 (24 h)', 1],
  ['a file number with its year', 'prot. 330-555-0142/2026', 0],
  ['a fax behind it is another number', 'Hilary Zwicker, 330-555-0142 (fax 330-555-0161)', 1],
  ['a desk is where people answer, whatever it is for', 'County permit desk: 330-555-0142', 1],
  ['an owner is a person, whatever they own', 'Ferial Davids Account owner 330-555-0142', 1],
  ['the letter of an office', 'o. 330-555-0142 x 12', 1],
  ['the last of a run is what the first is', 'Meter no. 330-555-0142 to 330-555-0161', 0],
  ['compounds in the plural', 'serienummers 330 555 0142', 0],
  ['a policy in one word', 'inboedelpolis is 330-555-0142', 0],
  ['a counter of visits', 'Visitas 3305550142', 0],
  ['customer service is whom one calls', 'customer service 330-555-0142', 1],
])('%s', (_what, text, count) => {
  expect(
    findInText(text, { defaultCountry: 'US' }).filter(
      ({ kind, confidence }) => kind === 'phone' && confidence !== 'low',
    ),
  ).toHaveLength(count);
});

it('a caption speaks for a value that stands alone, not for a sentence below it', () => {
  const grade = (text: string) =>
    findInText(text, { defaultCountry: 'US', context: { label: 'Order number' } })[0]?.confidence;
  expect(grade('330-555-0142')).toBeUndefined();
  expect(grade('If nobody opens the gate, the neighbours are at 330-555-0142 all day')).toBe('medium');
});

it('a long caption that happens to name a thing is no number of it', () => {
  const context = { label: 'Hospital transport if the bus is full' };
  const [found] = findInText('0808 157 0266, freephone', { defaultCountry: 'GB', context });
  expect(found?.confidence).toBe('medium');
});
