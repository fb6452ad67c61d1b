import { amounts } from './amounts.ts';
import { shapes } from './shapes.ts';
import { type Span, spansOf } from './spans.ts';

const PATTERNS: readonly RegExp[] = [
  // Brazil's CPF and CNPJ and Colombia's NIT have a punctuation of their own.
  /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d\d?(?!\d)|(?<![\d.])\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d(?!\d)/g,
  // A year and the time of a Danish or Finnish clock: "15. jun. 2026 07.48".
  /(?<!\d)(?:19|20)\d\d(?<=\p{L}{3}\.? \d{4}),? (?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|\.\d)/gu,
  // IBAN.
  /(?<![A-Z\d])[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![A-Z\d])/g,
  // Versions, parcels (UPU S10), VAT ids.
  /(?<![\p{L}\d])v(?:er(?:sion)?)?\.? ?\d{1,9}(?:\.\d{1,9}){1,8}(?:-[\w.]{1,40})?/giu,
  /(?<![A-Z\d])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Z\d])/g,
  /(?<![A-Z\d])(?:DE|GB|AT|PT|EE|EL) ?\d{3} ?\d{3,4} ?\d{2,3}(?! ?\d)|(?<![A-Z\d])(?:FR|IT|HR|LV) ?\d{2} ?\d{3} ?\d{3} ?\d{3}(?! ?\d)/g,
];

/** Everything in a folded text that is certainly something else than a phone number, by its shape or the marks around it. */
export const ruleOuts = (text: string): Span[] => [
  ...shapes(text),
  ...spansOf(text, PATTERNS),
  ...amounts(text),
];

/** Luhn's check digit: payment cards, and one in ten of everything else, so it counts only for 13 digits and more. */
export function isCard(digits: string): boolean {
  // "0011 44 …" is how numbers abroad are dialled; no card begins so.
  if (digits.length < 13 || digits.length > 19 || digits.startsWith('00')) return false;
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
