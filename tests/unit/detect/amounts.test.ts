import { expect, it } from 'vitest';
import { amounts } from '@/utils/detect/amounts.ts';

it.each([
  ['$4,155,550,132 raised', ['$4,155,550,132']],
  ['paid EUR 4155550132.00 today', ['EUR 4155550132.00']],
  ['NEUR 4155550132', []],
  ['Rs. 4,50,000 and kr 1.250,00', ['Rs. 4,50,000', 'kr 1.250,00']],
  ['4155550132 kg net', ['4155550132']],
  ['4155550132 kgs', []],
  ['415 555 013 €', ['415 555 013']],
  ['12 % of 4155550132', ['12']],
  ['tel 415-555-0132 € 5', ['€ 5']],
  ['no money, 4155550132', []],
])('%s', (text, found) => {
  const spans = amounts(text).sort((a, b) => a.start - b.start);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
