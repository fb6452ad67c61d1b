import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from '@/utils/detect/text.ts';

const PIECES = [
  '415-555-0132',
  '+49 (0)30 23125-120',
  'a@b.org',
  '٠٥٠ ١٢٣ ٤٦٠٢',
  '\u200b',
  '\u00a0',
  ' ',
  '\n',
  '12.05.2019',
  '(',
  ')',
  '-',
  '/',
  'Tel. ',
  '@',
  '.',
  '＋',
  'é',
];

describe('every detection', () => {
  it('points at its own characters, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, raw, kind, value } of findInText(text, { defaultCountry: 'US' })) {
          expect(raw).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(value).toMatch(kind === 'phone' ? /^\+\d{6,15}$/ : /^[^\s@]+@[^\s@]+$/u);
          last = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same in any company that says nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Hello ', 'If you like, '),
        fc.constantFrom('', ' or write', ', thanks'),
        (before, after) => {
          const [found] = findInText(`${before}(415) 555-0132${after}`, { defaultCountry: 'US' });
          expect(found).toMatchObject({ start: before.length, raw: '(415) 555-0132', value: '+14155550132' });
        },
      ),
    );
  });

  it('is plain JSON', () => {
    const found = findInText('Ann Lee <ann@x.org>, 415-555-0132 x3', { defaultCountry: 'US' });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

/** Twice the text may take no more than about twice the time. */
describe('hostile texts cost linear time', () => {
  it.each([
    ['1-', 'a number without end'],
    ['1 ', 'spaced digits'],
    ['(1) ', 'brackets'],
    ['1.', 'dots'],
    ['+', 'pluses'],
    ['a@', 'at signs'],
    ['a.', 'labels'],
    ['@a.b', 'domains'],
    ['- (', 'separators'],
    ['(at) ', 'spelt at signs'],
    ['x at y dot ', 'spelt addresses'],
    ['Ab ', 'names'],
    ['٠-', 'foreign digits'],
    ['1\u200b', 'invisible characters'],
    ['415-555-0132 / 33', 'partners'],
    ['DE89 3704 ', 'ibans'],
    ['1,234', 'amounts'],
    ['12.05.', 'dates'],
    ['ab12cd34-', 'hexadecimal'],
  ])('%j: %s', (piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const began = performance.now();
        findInText(text, { defaultCountry: 'US' });
        best = Math.min(best, performance.now() - began);
      }
      return best;
    };
    time(2_000);
    const [short, long] = [time(20_000), time(80_000)];
    // Four times the text; quadratic would be sixteen times the time. Small times are noise.
    expect(long).toBeLessThan(Math.max(150, short * 10));
  });
});
