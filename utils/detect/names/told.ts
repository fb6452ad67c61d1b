import { meaningOfLabel } from '../context.ts';
import { findGiven, isWhole, nameInLine } from './person-name.ts';

const REACH = 60;
/** Two words with capitals, or any word of a script without: the cheap test, for most numbers are nobody's. */
const NAMED = /\p{Lu}[\p{L}.'’-]* (?:\p{Ll}{1,3} )?\p{Lu}|\p{Lo}|\p{Lu}\p{L}+:? $/u;

/** Whether a short line names somebody we know. */
export const namesSomebody = (line: string | undefined): boolean =>
  line !== undefined &&
  (nameInLine(line)?.known === true || (line.length <= 40 && findGiven(line).length === 1));

/** A word between a name and a number that leaves the number theirs: one of a sentence, or a kind of line. */
function isHarmless(word: string): boolean {
  const meaning = meaningOfLabel(word);
  return /^\p{Ll}/u.test(word)
    ? meaning !== 'other' && meaning !== 'thing'
    : meaning === 'phone' || meaning === 'line';
}

/** "My brother pays the balance: 0711 904 552, Kimani Kamande": who is named at once behind a number can be called. */
export function isSigned(text: string, end: number): boolean {
  const after = /^, (\p{Lu}[^\n.!?]{3,50})/u.exec(text.slice(end, end + REACH))?.[1];
  const [name] = after ? findGiven(after) : [];
  return name?.start === 0 && isWhole(name) && name.end === after?.length;
}

/**
 * Whether somebody we know by their whole name is told of right before a place, with no other number between: numbers of people
 * are called. "Yolanda Breck, accounts payable, 330 …" (an office in commas) is hers; in "Ann Lee (voucher 0664 …)" it is the
 * voucher's.
 */
export function isToldOf(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!NAMED.test(line)) return false;
  // "Cab driver Murugan 97870 …": a given name right before is enough.
  const given = findGiven(line);
  const name = given.findLast(isWhole) ?? given.find((hit) => /^:? $/.test(line.slice(hit.end)));
  if (!name) return false;
  const gap = line.slice(name.end);
  if (/\d{3}|[#№]/.test(gap)) return false;
  if (/^,[^,:]{2,30}, $/.test(gap)) return true;
  const words = gap.match(/\p{L}+/gu) ?? [];
  return words.length < 3 && words.every(isHarmless);
}
