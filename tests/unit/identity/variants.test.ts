import { describe, expect, it } from 'vitest';
import { phoneVariants, samePhone, searchDigits } from '@/utils/identity/index.ts';

describe('phoneVariants', () => {
  it.each([
    [
      '+5511991230112',
      undefined,
      ['5511991230112', '551191230112', '11991230112', '1191230112', '011991230112'],
    ],
    ['551191230112', undefined, ['5511991230112', '551191230112']],
    ['+525512345678', undefined, ['525512345678', '5215512345678', '5512345678']],
    ['+5215512345678', undefined, ['525512345678', '5215512345678']],
    ['+5491123456789', undefined, ['5491123456789', '541123456789', '91123456789', '1123456789']],
    [
      '+442079460018',
      undefined,
      ['442079460018', '02079460018', '2079460018', '4402079460018', '00442079460018'],
    ],
    ['(303) 555-0142', 'US', ['13035550142', '3035550142', '01113035550142']],
    ['98765 43210', 'IN', ['919876543210', '09876543210', '9876543210', '00919876543210']],
    ['971501234567', undefined, ['971501234567', '0501234567', '501234567']],
  ])('%s (%s)', (phone, country, expected) => {
    const variants = phoneVariants(phone, country ? { country } : {});
    expect(variants).toEqual(expect.arrayContaining(expected));
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('keeps digits that no plan knows', () => {
    expect(phoneVariants('12345')).toEqual(['12345']);
    expect(phoneVariants('n/a')).toEqual([]);
  });
});

describe('samePhone', () => {
  it.each([
    ['+442079460018', '+44 20 7946 0018', undefined, true, 'exact'],
    ['+442079460018', '00442079460018', undefined, true, 'exact'],
    ['+442079460018', '011442079460018', undefined, true, 'exact'],
    ['+442079460018', '020 7946 0018', 'GB', true, 'country-code'],
    ['+442079460018', '02079460018', undefined, true, 'country-code'],
    ['+442079460018', '+4402079460018', undefined, true, 'trunk-zero'],
    ['+5511991230112', '+551191230112', undefined, true, 'ninth-digit'],
    ['5511991230112', '551191230112', undefined, true, 'ninth-digit'],
    ['+525512345678', '5215512345678', undefined, true, 'mobile-prefix'],
    ['+5491123456789', '+541123456789', undefined, true, 'mobile-prefix'],
    ['+13035550142', '3035550142', undefined, true, 'country-code'],
    ['+13035550142', '+13035550143', undefined, false, 'different'],
    ['+13035550142', '+443035550142', undefined, false, 'different'],
    // China's 130 3555 0142 is a number of its own, though its digits are those of one in Colorado.
    ['+13035550142', '+8613035550142', undefined, false, 'different'],
    ['13035550142', '+8613035550142', undefined, true, 'country-code'],
    ['+4930231250', '+4930231251', undefined, false, 'different'],
    ['', '', undefined, false, 'different'],
  ])('%s and %s (%s)', (a, b, country, same, reason) => {
    const options = country ? { country } : {};
    expect(samePhone(a, b, options)).toEqual({ same, reason });
    expect(samePhone(b, a, options).same).toBe(same);
  });
});

it.each([
  ['+5511991230112', '91230112'],
  ['+551191230112', '91230112'],
  ['+5491123456789', '23456789'],
  ['020 7946 0018', '79460018'],
  ['+4721230014', '21230014'],
])('searchDigits(%s) = %s', (phone, digits) => {
  expect(searchDigits(phone)).toBe(digits);
});
