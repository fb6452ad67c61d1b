/**
 * Zeros of the digit blocks people write numbers in: full-width, Arabic-Indic, extended Arabic-Indic (Persian, Urdu),
 * Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Khmer, Myanmar.
 */
const ZEROS = [
  0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x17e0, 0x1040,
] as const;

/** Every one of those digits, for use inside a character class. */
export const FOREIGN_DIGITS =
  '\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u17e0-\u17e9\u1040-\u1049';

const FOREIGN = new RegExp(`[${FOREIGN_DIGITS}\uff0b]`, 'g');
const ANY = new RegExp(`[${FOREIGN_DIGITS}\uff0b]`);

function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0xff0b) return '+';
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}

/** The same text, length and offsets kept, with ASCII digits and plus sign. */
export function toAsciiDigits(text: string): string {
  return ANY.test(text) ? text.replace(FOREIGN, asciiDigit) : text;
}
