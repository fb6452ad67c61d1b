import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clippedCandidate } from '@/components/onpage/clip.ts';
import type { TextContext } from '@/utils/detect/types.ts';
import { candidate } from '@/utils/messaging/messages/page.ts';

const caption = fc.string({ maxLength: 2_000 });
const captions = fc.array(caption, { maxLength: 200 });

it('whatever stands around a text on a page, the message takes it', () => {
  // All there is: what the clip can't cut stops a whole page.
  const parts: Record<keyof TextContext, fc.Arbitrary<unknown>> = {
    label: caption,
    heading: caption,
    section: caption,
    self: captions,
    row: captions,
    columns: captions,
    lines: captions,
    headings: fc.array(captions, { maxLength: 40 }),
    certain: fc.constantFrom('phone' as const, 'email' as const),
    before: caption,
    below: caption,
    preview: caption,
    codes: fc.boolean(),
  };
  const context = fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<TextContext>;
  fc.assert(
    fc.property(fc.string({ maxLength: 9_000 }), fc.option(context, { nil: undefined }), (text, around) => {
      const clipped = clippedCandidate({ text, ...(around ? { context: around } : {}) });
      expect(candidate.safeParse(clipped).success).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('loses nothing that fits', () => {
  const whole = {
    text: 'Tel 030 1',
    defaultCountry: 'DE',
    lang: 'de',
    context: { label: 'Tel', row: ['a', 'b'], codes: false },
  };
  expect(clippedCandidate(whole)).toEqual(whole);
});
