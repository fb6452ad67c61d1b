import type { Person } from '@/utils/whautomate/index.ts';
import { storedPhones } from './stored-phones.ts';

/** Letters that Unicode does not decompose into a base and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Lower case without accents, for comparing what people type with what is stored. */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøðđþłı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);

/** One line each: names, digits of the numbers, address. Sealed beside the people, see `NAMES_PER_PAGE`. */
export function searchText(person: Person): string {
  const [alias, address] =
    person.kind === 'client' ? [person.preferredName, person.email] : [person.username, undefined];
  const digits = storedPhones(person).map((phone) => phone.replace(/\D/g, ''));
  return [fold(person.name), fold(alias ?? ''), digits.join(' '), fold(address ?? '')].join('\n');
}

/** Scores a searchable text: 0 starts with what was typed, 1 a word of it does, 2 it is inside, undefined it is not. */
export type Matcher = (text: string) => number | undefined;

/** What a typed text asks for: a number by its digits, else every word. Undefined when nothing was typed. */
export function createMatcher(typed: string): Matcher | undefined {
  const folded = fold(typed).trim();
  if (!folded) return undefined;
  const digits = folded.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length >= 3 && /^[\d\s()+./-]+$/.test(folded))
    return (text) => (text.includes(digits) ? 2 : undefined);
  const words = folded.split(/\s+/);
  return (text) => {
    if (!words.every((word) => text.includes(word))) return undefined;
    if (text.startsWith(folded)) return 0;
    return words.every((word) => startsAWord(text, word)) ? 1 : 2;
  };
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
