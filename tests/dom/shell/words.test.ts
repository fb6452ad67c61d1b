import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { failureWords } from '@/components/shell/index.ts';
import { ERROR_CODES } from '@/utils/whautomate/errors.ts';
import { installBrowser } from '../support/browser.ts';

beforeEach(() => {
  installBrowser({});
});

/** The codes a file declares as a union of string literals. */
function codesIn(file: string, name: string): string[] {
  const source = readFileSync(file, 'utf8');
  const union = source.slice(source.indexOf(`export type ${name} =`)).split(';')[0] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
}

const EVERY = [
  ...ERROR_CODES,
  ...codesIn('utils/commands/failure.ts', 'CommandCode'),
  'stale',
  'no-background',
];

/** Answered only to the welcome and options pages, which have their own words. */
const NOT_HERE = new Set(['key-empty', 'key-malformed', 'host-malformed']);

describe('words for failures', () => {
  it.each(EVERY.filter((code) => !NOT_HERE.has(code)))('%s has its own', (code) => {
    expect(failureWords({ code }).title).not.toBe('That did not work');
  });

  it('say something useful about a code nobody knows', () => {
    expect(failureWords({ code: 'brand-new' })).toMatchObject({ title: 'That did not work', next: 'retry' });
    expect(failureWords({ code: 'constructor' }).title).toBe('That did not work');
  });

  it.each([
    ['too-short', 'GB', 'Too short for a phone number in United Kingdom.'],
    ['too-long', 'GB', 'Too long for a phone number in United Kingdom.'],
    ['not-assigned', 'GB', 'Not a phone number in United Kingdom.'],
    ['too-short', undefined, 'Too short for a phone number.'],
    ['letters', undefined, 'That is no phone number.'],
  ])('name what is wrong with a number: %s in %s', (reason, country, words) => {
    const detail = { reason, ...(country ? { country } : {}) };
    expect(failureWords({ code: 'invalid-phone', detail }).title).toBe(words);
  });

  it('say when waiting helps', () => {
    const retryAt = Date.now() + 6_000;
    expect(failureWords({ code: 'rate-limited', retryAt }).text).toContain('about 6 s');
  });

  it('quote the service', () => {
    expect(failureWords({ code: 'invalid', serverText: 'fullName is required' }).text).toContain(
      'fullName is required',
    );
  });
});
