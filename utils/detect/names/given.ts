import lists from './given-names.json' with { type: 'json' };

/** Words by what they say about a name. */
export interface NameWords {
  /** Given names by script, lists sorted, words apart by blanks; Latin ones in lower case without accents. */
  readonly given: Readonly<Record<string, string | readonly string[]>>;
  /** Given names that are words or places as well: they count before a family name alone. */
  readonly first: readonly string[];
  /** Words that begin sentences, labels, firms and places with a capital and are nobody's name. */
  readonly plain: readonly string[];
}

/**
 * 20,000 given names of the languages our people write to each other, gathered by us, and 950 words that are none (64 kB gzip). Names
 * that begin sentences as often as they name somebody ("Hope", "Mai", "Can") are left out. The extension's build puts
 * `given.asset.ts` in place of this file: there they are an asset of their own, read once at each start of the worker, and not
 * part of the script it has to parse.
 */
export const nameWords: NameWords = lists;

/** Resolves when names are known. Detection goes on without them; it only knows fewer people by name. */
export const namesReady: Promise<void> = Promise.resolve();
