import { plain } from './complete.ts';
import { givenNames } from './given.ts';

let known: Set<string> | undefined;

/** Letters that are no base letter with an accent. */
const BARE: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', þ: 'th' },
};

/** Built with the first question after the names have come. */
function names(): Set<string> {
  if (known) return known;
  const found = new Set(
    Object.values(givenNames)
      .flat()
      .flatMap((list) => list.split(' '))
      .map(bare),
  );
  if (found.size > 0) known = found;
  return found;
}

const bare = (word: string) => plain(word).replace(/[łøđðıßæœəþ]/g, (letter) => BARE[letter] ?? letter);

/**
 * Whether a word is somebody's given name in one of our lists. "Jean-Luc" is known by either half, "Özlem" and "Ozlem" are the
 * same, a possessive (`Olivia's`) is taken off.
 */
export function isGiven(word: string): boolean {
  const trimmed = word.replace(/['’]s$|[.,:;]+$/gu, '');
  if (trimmed.length < 2) return false;
  const all = names();
  const folded = bare(trimmed);
  if (all.has(folded)) return true;
  const parts = folded.split(/[-‑]/);
  return parts.length > 1 && parts.some((part) => part.length > 2 && all.has(part));
}
