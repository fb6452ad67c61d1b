import words from './lexicon.json' with { type: 'json' };

/** Words by what they say. Lists are lines of words apart by blanks: lower case, without accents (see `normalizeWord`). */
export interface Lexicon {
  /**
   * Every top-level domain of IANA's root zone as of 2026-05-16; internationalised ones are recognised by their script.
   */
  readonly domains: readonly string[];
  /**
   * What the words around a number say it is. A language joins by adding its words; nothing else knows languages.
   * - `phone`: here comes a phone number; `fax`: a number nobody talks to
   * - `line`: a kind of line ("office"): says little alone, enough beside a number that looks like one
   * - `other`: here comes some other number
   * - `thing`: those of them that are things before they are kinds of number: "leave it with the driver 415 …". Without a colon, "no."
   *   or "#" they only count against digits in one row
   * - `filler`: says nothing and is stepped over: "the order number **is** …"
   * - `number`: makes whatever stands before it a kind of number: "Plan **no.**", "Chip-**Nr.**"
   * - `break`: the next number belongs to something else than the word before it: "your **order on** 415 …"
   */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/**
 * The words detection knows, besides names (10 kB gzip). In the extension's build `lexicon.asset.ts` stands for this file, as for
 * the given names.
 */
export const lexicon: Lexicon = words;

/** Resolves when they are known. */
export const lexiconReady: Promise<void> = Promise.resolve();
