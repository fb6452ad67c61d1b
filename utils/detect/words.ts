import { lazily } from './lazily.ts';
import { lexicon } from './lexicon.ts';

/** One of the lexicon's lists of words around a number. Words are asked for as `normalizeWord` leaves them. */
interface Words {
  has(word: string): boolean;
}

function wordsOf(kind: string): Words {
  const known = lazily(() => lexicon.kinds[kind] ?? []);
  return { has: (word) => known().has(word) };
}

/** What each says stands with the {@link lexicon}. A word in two of phone, fax and other is the first. */
export const PHONE_WORDS = wordsOf('phone');
export const FAX_WORDS = wordsOf('fax');
export const OTHER_WORDS = wordsOf('other');
export const THING_WORDS = wordsOf('thing');
export const LINE_WORDS = wordsOf('line');
export const FILLER_WORDS = wordsOf('filler');
export const NUMBER_WORDS = wordsOf('number');
export const BREAK_WORDS = wordsOf('break');

/** Lower case, no accents, no surrounding punctuation: the form the lists are written in. */
export const normalizeWord = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/^[^\p{L}\p{N}#№☎✆📞📱]+|[^\p{L}\p{N}#№☎✆📞📱]+$/gu, '');
