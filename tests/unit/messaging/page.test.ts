import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Candidate, Detection, PlainDetection } from '@/utils/detect/index.ts';
import type { candidate, identity, seen } from '@/utils/messaging/messages/page.ts';

/** Readonly or not, optional or undefined: what matters is that no field is lost and none is made up. */
type Shape<T> = T extends readonly (infer Item)[]
  ? Shape<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]-?: Shape<Exclude<T[Key], undefined>> }
    : T;

it('what crosses from the page is what detection means, field by field (held by tsc)', () => {
  expectTypeOf<Shape<z.infer<typeof candidate>>>().toEqualTypeOf<Shape<Candidate>>();
  expectTypeOf<Shape<z.infer<typeof identity>>>().toEqualTypeOf<Shape<Detection>>();
  expectTypeOf<Shape<z.infer<typeof seen>>>().toEqualTypeOf<Shape<PlainDetection>>();
});
