import * as z from 'zod/mini';
import { open, reference, text, words } from './fields.ts';

/** Open: the concepts of the criteria are known, their keys are guesses (contract, 9; open question A2). */
export const newSegment = z.looseObject({
  name: text,
  /** `client` or `contact`. */
  type: words,
  criteria: z.optional(open),
  location: z.optional(reference),
});
