import type { Span } from './spans.ts';

/**
 * What digits mean when they are no phone number, by shape alone. Every pattern is linear: no nested quantifier can match
 * the same characters twice. Texts are folded (`fold.ts`).
 */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** Also Hijri years, which stand on Arabic pages beside ours. */
const YEAR = '(?:1[4-9]|20)\\d\\d';
const START = '(?<!\\d[-./]?)';
const END = '(?!\\d|[-./]\\d)';
const MONEY =
  'USD|EUR|GBP|CHF|INR|AUD|CAD|NZD|BRL|MXN|SAR|AED|QAR|EGP|JPY|CNY|RMB|RUB|PLN|SEK|NOK|DKK|CZK|HUF|ZAR|TRY|ILS|SGD|HKD|THB|IDR|PHP|ARS|CLP|COP|R\\$|Rs\\.?|kr\\.?|Kč|zł|Ft|TL|ر\\.س|د\\.إ|руб';
const SIGN = '$€£¥₹₽₩₪₫₺₴₦฿﷼';
/** Repetitions are bounded: what is tried from every digit must not run to the end of the text. */
const NUMBER =
  "\\d{1,3}(?:[ .,']\\d{2,3}){1,6}(?:[.,]\\d{1,2})?(?!\\d|[-. ]\\d)|\\d{1,18}(?:[.,]\\d{1,18}){0,6}";
const UNITS =
  'k[gmw]|[mc]m|m[lg²³]|kWh|[KMGT]B|Hz|MHz|GHz|mph|km\\/h|lbs?|oz|Mio\\.?|Mrd\\.?|million|billion|lakh|crore|records?|users?|shares|views|followers|Personen|Stück|pcs';

const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  // Brazil's CPF and CNPJ have a punctuation of their own.
  ['tax', /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d\d(?!\d)|(?<![\d.])\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d(?!\d)/g],
  ['date', new RegExp(`${START}(?:14|19|20)\\d\\d([-./])${MONTH}\\1${DAY}${END}`, 'g')],
  ['date', new RegExp(`${START}${DAY}([-./])${DAY}\\1(?:${YEAR}|\\d\\d)${END}`, 'g')],
  ['month', new RegExp(`${START}${MONTH}[/.](?:19|20)\\d\\d${END}`, 'g')],
  ['years', new RegExp(`${START}${YEAR} ?[-/] ?(?:${YEAR}|\\d\\d)${END}`, 'g')],
  ['time', /(?<![\d:])\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,9})?(?![\d:])/g],
  ['time', /(?<!\d[.:]?)(?:[01]?\d|2[0-4])[.:h][0-5]\d ?-+ ?(?:[01]?\d|2[0-4])[.:h][0-5]\d(?!\d|[.:]\d)/g],
  [
    'address',
    /(?<!\d\.?)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\d|\.\d)/g,
  ],
  ['iban', /(?<![A-Z\d])[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![A-Z\d])/g],
  ['amount', new RegExp(`(?:[${SIGN}]|(?<![\\p{L}\\d])(?:${MONEY})) ?[-(]?(?:${NUMBER})`, 'gu')],
  [
    'amount',
    new RegExp(
      `(?<!\\d|\\d[-.]|\\) ?)(?:${NUMBER}) ?(?:[${SIGN}%‰°±]|(?:${MONEY}|${UNITS})(?![\\p{L}\\d]))`,
      'gu',
    ),
  ],
  ['thousands', /(?<!\d|\d[-.])\d{1,3}(?:,\d{2,3}){1,8}(?:\.\d{1,18})?(?!\d)/g],
  ['decimal', /(?<!\d|\d[-/)])\d{1,18}(?:[.' ]\d{3}){0,8},\d{1,3}(?![\d-])/g],
  ['coordinates', /(?<!\d[-.]?)-?\d{1,3}\.\d{2,}°? ?[NSEW]? ?[,;/] ?-?\d{1,3}\.\d{2,}(?!\d)/g],
  ['version', /(?<![\p{L}\d])v(?:er(?:sion)?)?\.? ?\d{1,9}(?:\.\d{1,9}){1,8}(?:-[\w.]{1,40})?/giu],
  ['parcel', /(?<![A-Z\d])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Z\d])/g],
  [
    'vat',
    /(?<![A-Z\d])(?:DE|GB|AT|PT|EE|EL) ?\d{3} ?\d{3,4} ?\d{2,3}(?! ?\d)|(?<![A-Z\d])(?:FR|IT|HR|LV) ?\d{2} ?\d{3} ?\d{3} ?\d{3}(?! ?\d)/g,
  ],
];

/** A UUID, found by its first dash: looking for eight hexadecimal digits at every character costs six times as much. */
const UUID = /(?<=(?<![\da-f])[\da-f]{8})-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi;
const UUID_HEAD = 8;

/** Everything in a folded text that is certainly something else than a phone number. */
export function ruleOuts(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: tail } of text.matchAll(UUID)) {
    spans.push({ start: index - UUID_HEAD, end: index + tail.length });
  }
  for (const [, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Luhn's check digit: payment cards, and one in ten of everything else, so it counts only for 13 digits and more. */
export function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** EAN-13 and ISBN-13: thirteen digits with a check digit. */
export function isArticleNumber(digits: string): boolean {
  if (digits.length !== 13) return false;
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(digits[index]) * (index % 2 ? 3 : 1);
  return sum % 10 === 0;
}

/** `20261006`, `20261006143005`: a date, perhaps with a time, without separators. */
export const isCompactDate = (digits: string) =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])?(?:[0-5]\d){0,2}$/.test(digits);
