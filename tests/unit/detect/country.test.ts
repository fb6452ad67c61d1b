import { expect, it } from 'vitest';
import { guessCountry } from '@/utils/detect/index.ts';

it.each([
  [{ host: 'www.kestrelbay-physio.com.au', lang: 'en' }, 'AU'],
  [{ host: 'www.example.co.uk', lang: 'en-US' }, 'GB'],
  [{ host: 'example.com', lang: 'pt-BR' }, 'BR'],
  [{ host: 'example.com', lang: 'de' }, 'DE'],
  [{ host: 'example.com', lang: 'en' }, undefined],
  [{ host: 'example.com', lang: 'en-US' }, 'US'],
  [{ host: 'example.com', lang: 'en-US', address: '12 High St, Leeds LS1 4DY, United Kingdom' }, 'GB'],
  [{ host: 'example.com', address: 'Storgata 1, Oslo' }, undefined],
  [{ host: 'example.io', lang: 'fr' }, 'FR'],
  [{ host: 'xn--p1ai.example.рф' }, undefined],
  [{}, undefined],
])('%j → %s', (hints, country) => {
  expect(guessCountry(hints)).toBe(country);
});
