import { lazily } from '../lazily.ts';
import { plain } from './complete.ts';
import { nameWords } from './given.ts';

/** Letters that are no base letter with an accent. */
const BARE: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', þ: 'th' },
};

const bare = (word: string) => plain(word).replace(/[łøđðıßæœəþ]/g, (letter) => BARE[letter] ?? letter);

/** Latin names are listed bare; folding all 16,000 would be a slice of a page's time. */
const given = lazily(() =>
  Object.entries(nameWords.given).flatMap(([script, lists]) =>
    script === 'latin' ? lists : [lists].flat().map(bare),
  ),
);
const plainWords = lazily(() => nameWords.plain);
const firstWords = lazily(() => nameWords.first);

/** Whether a word is somebody's given name where another name follows, and may be anything alone: "Grace", "Will", "Lincoln". */
export const isFirst = (word: string): boolean => firstWords().has(bare(word));

/** Whether a word (lower case) begins sentences, labels, firms or places with a capital, and is nobody's name. */
export const isPlain = (word: string): boolean => plainWords().has(word);

/**
 * Whether a word is somebody's given name in one of our lists. "Jean-Luc" is known by either half, "Özlem" and "Ozlem" are the
 * same, a possessive (`Olivia's`) is taken off.
 */
export function isGiven(word: string): boolean {
  const trimmed = word.replace(/['’]s$|[.,:;]+$/gu, '');
  if (trimmed.length < 2) return false;
  const folded = bare(trimmed);
  if (given().has(folded)) return true;
  const parts = folded.split(/[-‑]/);
  return parts.length > 1 && parts.some((part) => part.length > 2 && given().has(part));
}
