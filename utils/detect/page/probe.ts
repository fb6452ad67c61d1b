import { FOREIGN_DIGITS, toAsciiDigits } from '../../identity/digits.ts';
import { INVISIBLE } from '../fold.ts';
import { SPELT } from '../spelt.ts';

/** An `@`, a digit, or an address spelt out. */
const MAYBE = new RegExp(`[\\d${FOREIGN_DIGITS}]|${SPELT}`, 'i');

const MAIL = new RegExp(SPELT, 'i');
/** Six digits, near enough to each other to be one number; or a toll-free code that may be followed by letters. */
const NEAR =
  /\d(?:[^\p{L}\d\n]{0,5}(?:xx)?[^\p{L}\d\n]{0,3}\d){5}|8(?:00|33|44|55|66|77|88)[)\-. ]{1,2}[A-Z\d]|1300[- ][A-Z]/u;
/** Digits at an edge may go on in the next node. */
const EDGE = /^[^\p{L}]{0,4}\d|\d[^\p{L}]{0,4}$|[+(]\s*$/u;
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'g');

/** Where `MAYBE` can begin in ASCII: true of the characters themselves, and of the blank before "dot" and "AT". */
const BEGINS = Array.from({ length: 128 }, (_, code) => /[\d@[({< ]/.test(String.fromCharCode(code)));
const BLANK = 32;
const D = 68;
/** "AT", as characters. */
const [A, T] = [65, 84];
const LOWER = 32;
/** No script of `FOREIGN_DIGITS` begins below; full-width signs stand above. */
const FOREIGN = 0x660;

/**
 * Whether a text node deserves a second look. Called for every text node of a page: nothing here may allocate, and most texts end
 * in the loop, since starting a regular expression costs as much as reading a dozen characters.
 */
export function mayHold(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? !BEGINS[code] : code < FOREIGN) continue;
    const next = code === BLANK ? text.charCodeAt(at + 1) : D;
    if ((next & ~LOWER) === D || (next === A && text.charCodeAt(at + 2) === T)) return MAYBE.test(text);
  }
  return false;
}

/** What the second look says: certainly worth reading, worth it only together with its neighbours, or not at all. */
export function look(text: string): 'yes' | 'edge' | 'no' {
  if (MAIL.test(text)) return 'yes';
  const plain = toAsciiDigits(text).replace(HIDDEN, '');
  if (NEAR.test(plain)) return 'yes';
  return EDGE.test(plain) ? 'edge' : 'no';
}
