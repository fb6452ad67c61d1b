import { LEXICON } from './lexicon.path.ts';
import type { Lexicon } from './lexicon.ts';

/** Filled in place once the asset is read: whoever imported it before sees it after. */
export const lexicon: Lexicon = { domains: [], kinds: {} };

/** Resolves when they are known. The asset is part of the extension, so it fails only with the extension itself. */
export const lexiconReady: Promise<void> = fetch(LEXICON)
  .then((response) => response.json() as Promise<Lexicon>)
  .then((words) => void Object.assign(lexicon, words));
