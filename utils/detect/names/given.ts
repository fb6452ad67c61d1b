import lists from './given-names.json';

/** Given names by script, each list sorted, words apart by blanks; Latin ones in lower case without accents. */
export type GivenNames = Readonly<Record<string, string | readonly string[]>>;

/**
 * 8,000 given names of the languages our people write to each other (26 kB gzip), gathered by us: words that begin sentences as
 * often as they name somebody ("Hope", "Mai", "Can") are left out. The extension's build puts `given.asset.ts` in place of this
 * file: there they are an asset of their own, read once at each start of the worker, and not part of the script it has to parse.
 */
export const givenNames: GivenNames = lists;

/** Resolves when names are known. Detection goes on without them; it only knows fewer people by name. */
export const namesReady: Promise<void> = Promise.resolve();
