/**
 * Finding people in text, for the background: loads phone metadata through `utils/identity`. What a content script needs is
 * in `page.ts`, which does not.
 */
import { lexiconReady } from './lexicon.ts';
import { namesReady } from './names/given.ts';

export { guessCountry, type PageHints } from './country.ts';
export { groupPeople } from './people.ts';
export { hasAdapter } from './sites/hosts.ts';
export { findInText } from './text.ts';
export type {
  Candidate,
  Confidence,
  Detection,
  Evidence,
  FindOptions,
  Judge,
  Kind,
  PageDetection,
  PagePerson,
  PlainDetection,
  Source,
  TextContext,
} from './types.ts';

/** Resolves when names and words are known: texts are read after it. */
export const wordsReady: Promise<unknown> = Promise.all([namesReady, lexiconReady]);
