import { normalizeEmail, phoneVariants } from '@/utils/identity/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import { storedPhones } from './stored-phones.ts';
import type { Identity, PersonKey } from './types.ts';

/*
 * A number written with its country code is that number and no other. One without can be a line of any country, so it
 * is found by every number that may be written so; two with different country codes never meet. Hence four kinds of keys:
 *
 *  key            a stored number has it                          a sought number tries
 *  i full         for each twin, with its country code             canonical; if bare: as written, without 00, 011, trunk zero
 *  w as written   if bare                                         every spelling, and as written
 *  n national     for each twin                                   if bare: as written, without a leading zero
 *  x domestic     for spellings not found by the above (Russia)   if bare: as written
 *
 * "Bare" means no plus, or digits no plan knows. "Twins" are Brazil's ninth digit, Mexico's 1 and Argentina's 9.
 */

/** Shorter digits are no phone numbers (`phoneVariants` has the same floor). */
const SHORTEST = 6;
/** Calling codes have one to three digits. */
const CALLING_CODE_LENGTHS = [1, 2, 3];

const digitsOf = (text: string) => text.replace(/\D/g, '');
const without = (digits: string, prefix: string) =>
  digits.startsWith(prefix) ? [digits.slice(prefix.length)] : [];

/** What a number with its country code may be that somebody wrote as these digits. */
const asFull = (digits: string) => [
  digits,
  ...without(digits, '00'),
  ...without(digits, '011'),
  ...CALLING_CODE_LENGTHS.filter((length) => digits[length] === '0').map(
    (length) => digits.slice(0, length) + digits.slice(length + 1),
  ),
];
const asNational = (digits: string) => [digits, ...without(digits, '0')];

const isBare = (text: string, variants: readonly string[]) => !/^\s*\+/.test(text) || variants.length < 2;

function phoneKeys(text: string): string[] {
  const variants = phoneVariants(text);
  const digits = digitsOf(text);
  const keys = isBare(text, variants) && digits ? [`w${digits}`] : [];
  if (variants.length < 2) return keys;
  const all = new Set(variants);
  const full = new Set(variants.filter((variant) => all.has(`00${variant}`)));
  const national = new Set(variants.filter((variant) => all.has(`0${variant}`)));
  for (const variant of full) keys.push(`i${variant}`);
  for (const variant of national) keys.push(`n${variant}`);
  for (const variant of variants) {
    const found =
      asFull(variant).some((form) => full.has(form)) ||
      asNational(variant).some((form) => national.has(form));
    if (!found) keys.push(`x${variant}`);
  }
  return keys;
}

function phoneProbes(text: string, country?: string): string[] {
  const variants = phoneVariants(text, country ? { country } : {});
  const digits = digitsOf(text);
  const keys = variants.map((variant) => `w${variant}`);
  if (!variants.includes(digits)) keys.push(`w${digits}`);
  if (variants.length > 1) keys.push(`i${variants[0]}`);
  if (!isBare(text, variants) || digits.length < SHORTEST) return keys;
  for (const form of asFull(digits)) keys.push(`i${form}`);
  for (const form of asNational(digits)) keys.push(`n${form}`);
  keys.push(`x${digits}`);
  return keys;
}

const emailKey = (address: string) => `e${normalizeEmail(address) ?? address.trim().toLowerCase()}`;

/** Where a record is found by its id. */
export const personKey = ({ kind, id }: PersonKey) => `p${kind} ${id}`;

/** Under which texts a person stands in the index. */
export function keysOf(person: Person): string[] {
  const keys = storedPhones(person).flatMap(phoneKeys);
  if (person.kind === 'client' && person.email) keys.push(emailKey(person.email));
  return [personKey(person), ...new Set(keys)];
}

/** Which texts to look for. A person is found who stands under at least one of them. */
export function probesOf({ kind, value }: Identity, country?: string): string[] {
  return kind === 'email' ? [emailKey(value)] : [...new Set(phoneProbes(value, country))];
}

/** One text for all spellings of a question, to remember that it was asked. */
export const questionKey = ({ kind, value }: Identity, country?: string) =>
  kind === 'email'
    ? `?${emailKey(value)}`
    : `?${phoneVariants(value, country ? { country } : {})[0] ?? value.trim()}`;
