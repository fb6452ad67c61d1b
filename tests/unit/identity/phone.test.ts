import { describe, expect, it } from 'vitest';
import { parsePhone } from '@/utils/identity/index.ts';

describe('parsePhone reads', () => {
  it.each([
    ['+49 (0)30 23125-120', undefined, '+493023125120'],
    ['0049 89 99998121', 'DE', '+498999998121'],
    ['011 44 20 7946 0018', 'US', '+442079460018'],
    ['(303) 555-0142', 'us', '+13035550142'],
    ['(0xx41) 3234-0116', 'BR', '+554132340116'],
    ['٠٥٠ ١٢٣ ٤٦٠٢', 'SA', '+966501234602'],
    ['+91 98765 43210', undefined, '+919876543210'],
    ['９８７６５４３２１０', 'IN', '+919876543210'],
    ['tel:+1-612-555-0133', undefined, '+16125550133'],
  ])('%s (%s)', (raw, country, e164) => {
    expect(parsePhone(raw, country ? { country } : {})).toMatchObject({ e164, valid: true });
  });

  it('keeps an extension apart', () => {
    expect(parsePhone('02 5550 0141 ext 3', { country: 'AU' })).toMatchObject({
      e164: '+61255500141',
      extension: '3',
      national: '(02) 5550 0141',
      international: '+61 2 5550 0141',
      country: 'AU',
    });
  });

  it('says when a number is possible but not assigned', () => {
    expect(parsePhone('+1 303 155 0142')).toMatchObject({
      valid: false,
      possible: true,
      reason: 'not-assigned',
    });
  });
});

describe('parsePhone refuses', () => {
  it.each([
    ['', undefined, 'empty'],
    ['hello', 'US', 'not-a-number'],
    ['1', 'US', 'too-short'],
    ['12345', undefined, 'invalid-country'],
    ['+999 123456', undefined, 'invalid-country'],
    ['+1 303 555 0142 303 555 0142 99', undefined, 'too-long'],
    ['303 555 0142', 'XX', 'invalid-country'],
  ])('%s (%s): %s', (raw, country, error) => {
    expect(parsePhone(raw, country ? { country } : {})).toEqual({ error });
  });
});
