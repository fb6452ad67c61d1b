import { GIVEN_NAMES } from './given.path.ts';
import type { NameWords } from './given.ts';

/** Filled in place once the asset is read: whoever imported it before sees it after. */
export const nameWords: NameWords = { given: {}, first: [], plain: [] };

/** Resolves when names are known. The asset is part of the extension, so it fails only with the extension itself. */
export const namesReady: Promise<void> = fetch(GIVEN_NAMES)
  .then((response) => response.json() as Promise<NameWords>)
  .then((words) => void Object.assign(nameWords, words));
