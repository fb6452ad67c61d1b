import { GIVEN_NAMES } from './given.path.ts';
import type { GivenNames } from './given.ts';

/** Filled in place once the asset is read: whoever imported it before sees it after. */
export const givenNames: GivenNames = {};

/** Resolves when names are known. The asset is part of the extension, so it fails only with the extension itself. */
export const namesReady: Promise<void> = fetch(GIVEN_NAMES)
  .then((response) => response.json() as Promise<GivenNames>)
  .then((names) => void Object.assign(givenNames, names));
