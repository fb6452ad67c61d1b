import { expect, it } from 'vitest';
import { countryFor } from '@/utils/commands/page/country.ts';

it.each([
  [
    { site: { defaultCountry: 'DE' }, account: { country: 'GB' }, page: 'FR', language: 'en-US' },
    'DE',
    'site',
  ],
  [{ account: { country: 'GB' }, page: 'FR', language: 'en-US' }, 'GB', 'account'],
  [{ account: {}, page: 'FR', language: 'en-US' }, 'FR', 'page'],
  [{ language: 'en-GB' }, 'GB', 'browser'],
  [{ language: 'pt' }, 'BR', 'browser'],
  [{ language: 'en' }, 'US', 'browser'],
])('%o → %s by %s', (known, code, source) => {
  expect(countryFor(known)).toEqual({ code, source });
});
