import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { findInText } from '@/utils/detect/text.ts';

const SIZE = 100_000;
const ROUNDS = 25;

/** A row of `npm run bench`. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly holds: boolean;
}

/** Always the same digits: dates, amounts, ids, versions, addresses of machines, as logs and ledgers have them. */
function digitHeavy(): string {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const digits = (count: number) => Array.from({ length: count }, () => next(10)).join('');
  const kinds = [
    () => `order #${digits(10)}`,
    () => `2026-${10 + next(2)}-${10 + next(18)} ${10 + next(13)}:${10 + next(49)}`,
    () => `$${1 + next(900)},${digits(3)}.${digits(2)}`,
    () => `${next(256)}.${next(256)}.${next(256)}.${next(256)}`,
    () => `v${next(20)}.${next(50)}.${next(999)}`,
    () => `ref ${digits(4)}-${digits(6)}`,
    () => `ISBN 978-${digits(1)}-${digits(5)}-${digits(3)}-${digits(1)}`,
    () => `GB${digits(2)} NWBK ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
    () => `id=${digits(10)}`,
  ];
  let text = '';
  while (text.length < SIZE)
    text += `${kinds[next(kinds.length)]?.() ?? ''} ${next(4) ? '' : 'harbour office '}`;
  return text.slice(0, SIZE);
}

/** The best round of each, taken in turns, so that a busy machine is busy for both. */
function race(one: () => unknown, other: () => unknown): [number, number] {
  let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    first = Math.min(first, time(one));
    second = Math.min(second, time(other));
  }
  return [first, second];
}

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function best(work: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) shortest = Math.min(shortest, time(work));
  return shortest;
}

/** Text against libphonenumber-js, the best library there is, on text that is nothing but digits of other kinds. */
export async function run(): Promise<Row[]> {
  const heavy = digitHeavy();
  const prose = 'The harbour office restored the brass plugs while the rest of the country moved on. '.repeat(
    1_200,
  );
  const [theirs, ours] = race(
    () => findPhoneNumbersInText(heavy, 'US'),
    () => findInText(heavy, { defaultCountry: 'US' }),
  );
  const plain = best(() => findInText(prose, { defaultCountry: 'US' }));
  const hostile = best(() => findInText('1-'.repeat(SIZE / 2), { defaultCountry: 'US' }));
  const hits = findInText(heavy, { defaultCountry: 'US' }).length;
  const factor = theirs / ours;
  return [
    {
      name: 'digit-heavy text, faster than libphonenumber-js',
      value: factor,
      unit: '×',
      limit: 20,
      holds: factor >= 20,
    },
    { name: 'digit-heavy text of 100,000 characters', value: ours, unit: 'ms', limit: 50, holds: ours <= 50 },
    { name: 'false phones in it', value: hits, unit: 'phones', limit: 0, holds: hits === 0 },
    { name: 'prose of 100,000 characters', value: plain, unit: 'ms', limit: 3, holds: plain <= 3 },
    {
      name: 'hostile 100,000 characters (1-1-1-…)',
      value: hostile,
      unit: 'ms',
      limit: 50,
      holds: hostile <= 50,
    },
  ];
}
