/**
 * Zeros of the digit blocks people write numbers in: full-width, Arabic-Indic, extended Arabic-Indic (Persian, Urdu),
 * Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Khmer, Myanmar.
 */
const ZEROS = [
  0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x17e0, 0x1040,
] as const;

/** Every one of those digits, for use inside a character class. */
export const FOREIGN_DIGITS = ZEROS.map(
  (zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`,
).join('');

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
