import { describe, expect, it } from 'vitest';
import { checkedEmail, checkedName, checkedPhone, checkedTag } from '@/utils/commands/people/check.ts';

describe('what a form may hold', () => {
  it.each([
    ['an empty name', () => checkedName('  '), 'name-missing'],
    ['a page for a name', () => checkedName('x'.repeat(201)), 'name-too-long'],
    ['an empty tag', () => checkedTag(' \t'), 'tag-empty'],
    ['a tag of 500 letters', () => checkedTag('x'.repeat(500)), 'tag-too-long'],
    ['a number too short', () => checkedPhone('12', 'GB'), 'invalid-phone'],
    ['words for a number', () => checkedPhone('call me', 'GB'), 'invalid-phone'],
    ['no address', () => checkedEmail('lena at home'), 'invalid-email'],
  ])('%s is refused', (_name, check, code) => {
    expect(check).toThrow(expect.objectContaining({ code }));
  });

  it('says why a number is none, and for which country', () => {
    expect(() => checkedPhone('0770', 'GB')).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ country: 'GB' }) }),
    );
  });

  it('takes what is right, tidied', () => {
    expect(checkedName('  Olivia   Hartwell ')).toBe('Olivia Hartwell');
    expect(checkedTag(' VIP ')).toBe('VIP');
    expect(checkedPhone('(303) 555-0142', 'US')).toMatchObject({
      callingCode: '1',
      nationalNumber: '3035550142',
    });
    expect(checkedEmail(' Olivia.Hartwell@Example.com ')).toBe('olivia.hartwell@example.com');
    expect(checkedPhone('')).toBeUndefined();
    expect(checkedEmail(undefined)).toBeUndefined();
  });
});
