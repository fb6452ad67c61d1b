import { expect, it } from 'vitest';
import { nationalLengths } from '@/utils/identity/index.ts';

it.each([
  ['US', [10]],
  ['NO', [5, 8]],
  ['BR', [8, 9, 10, 11]],
  ['XX', []],
])('nationalLengths(%s) = %j', (country, lengths) => {
  expect([...nationalLengths(country)].sort((a, b) => a - b)).toEqual(lengths);
});
