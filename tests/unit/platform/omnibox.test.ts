import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe, escapeXml } from '@/utils/platform/omnibox.ts';

group('a line in the address bar', () => {
  it.each([
    ['Ada & Co', 'Ada &#38; Co'],
    ['<url>x</url>', '&#60;url&#62;x&#60;/url&#62;'],
    [`"O'Brien"`, '&#34;O&#39;Brien&#34;'],
    ['zoë 🙂', 'zoë 🙂'],
    ['a\u0000b\u000bc\uFFFEd\uD800e', 'abcde'],
  ])('%j is escaped to %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  it('has no markup but its own, whatever people are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, about) => {
        const line = describe({ name, about }, 'Client', true);
        const inside = /^<match>([^<>]*)<\/match> <dim>([^<>]*)<\/dim>$/s.exec(line);
        expect(inside).not.toBeNull();
        expect((inside?.[1] ?? '') + (inside?.[2] ?? '')).not.toMatch(/&(?!#\d+;)/);
      }),
    );
  });

  it('is plain text in Firefox, which would show the marks', () => {
    expect(describe({ name: 'Ada & Co', about: '' }, 'Client', false)).toBe('Ada & Co – Client');
  });
});
