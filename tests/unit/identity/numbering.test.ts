import { expect, it } from 'vitest';
import { numberingOf } from '@/utils/identity/index.ts';

it.each([
  ['US', '1', [10]],
  ['NO', '47', [5, 8]],
  ['BR', '55', [8, 9, 10, 11]],
])('numberingOf(%s)', (country, callingCode, lengths) => {
  const numbering = numberingOf(country);
  expect(numbering?.callingCode).toBe(callingCode);
  expect([...(numbering?.lengths ?? [])].sort((a, b) => a - b)).toEqual(lengths);
});

it('knows nothing of countries that do not exist', () => {
  expect(numberingOf('XX')).toBeUndefined();
});
