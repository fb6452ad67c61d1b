import { FOREIGN_DIGITS, toAsciiDigits } from '../identity/digits.ts';

/** Soft hyphen, zero-width and bidi marks, variation selectors: on the screen they are nothing. */
export const INVISIBLE =
  '\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff';

/** Marks that have a plain twin, and the twins in the same order. */
const MARKS =
  '\u060c\u066b\u066c\u2019\u2212\u223c\ufe63\uff03\uff08\uff09\uff0d\uff0e\uff0f\uff1a\uff20\uff5e';
const TWINS = ",.,'-~-#()-./:@~";
const DASHES = '\u2010-\u2015';
const BLANKS = '\u00a0\u2000-\u200a\u202f\u205f\u3000';

const UNUSUAL = new RegExp(`[${FOREIGN_DIGITS}\uff0b${INVISIBLE}${BLANKS}${DASHES}${MARKS}]`);
const INVISIBLE_ONE = new RegExp(`[${INVISIBLE}]`);
const SIMPLE = new RegExp(`[${BLANKS}]|([${DASHES}])|[${MARKS}]`, 'g');

const simplify = (character: string, dash: string | undefined) =>
  dash ? '-' : TWINS.charAt(MARKS.indexOf(character)) || ' ';

/** A text in the one spelling the patterns know, and the way back to the original's offsets. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of the character at `index` of `text`; `text.length` maps to the original's length. */
  readonly origin: (index: number) => number;
}

const same = (index: number) => index;

/**
 * ASCII digits, `-` for every dash, a blank for every odd blank, and nothing for what nobody sees. Costs one test for
 * the texts that need none of it, which is nearly all of them.
 */
export function fold(text: string): Folded {
  if (!UNUSUAL.test(text)) return { text, origin: same };
  const plain = toAsciiDigits(text).replace(SIMPLE, simplify);
  if (!INVISIBLE_ONE.test(plain)) return { text: plain, origin: same };
  const offsets: number[] = [];
  let visible = '';
  for (let index = 0; index < plain.length; index++) {
    const character = plain.charAt(index);
    if (INVISIBLE_ONE.test(character)) continue;
    offsets.push(index);
    visible += character;
  }
  offsets.push(plain.length);
  return { text: visible, origin: (index) => offsets[index] ?? plain.length };
}
