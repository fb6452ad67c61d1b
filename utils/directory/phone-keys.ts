import { phoneVariants } from '@/utils/identity/index.ts';

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
 *
 * Spelling a number out costs 40-100 µs, most of a lookup. All spellings of a line end in the same six digits, so one
 * more key, t, holds everybody whose number ends so: once all of them are found there is nothing left to spell out.
 */

/** Shorter digits are no phone numbers (`phoneVariants` has the same floor). */
const SHORTEST = 6;
const TAIL = 6;
/** Calling codes of one and of two digits; all others have three (ITU-T E.164, list of assigned country codes). */
const CALLING_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

const digitsOf = (text: string) => text.replace(/\D/g, '');
const without = (digits: string, prefix: string) =>
  digits.startsWith(prefix) ? [digits.slice(prefix.length)] : [];

/** A trunk zero kept after the country code: 44 0 20 7946 0018. */
function withoutTrunkZero(digits: string): string[] {
  const code = CALLING_CODE.exec(digits)?.[0] ?? '';
  return without(digits.slice(code.length), '0').map((national) => code + national);
}

/** What a number with its country code may be that somebody wrote as these digits. */
const asFull = (digits: string) => [
  digits,
  ...without(digits, '00'),
  ...without(digits, '011'),
  ...withoutTrunkZero(digits),
];
const asNational = (digits: string) => [digits, ...without(digits, '0')];

const isBare = (text: string, variants: readonly string[]) => !/^\s*\+/.test(text) || variants.length < 2;

/** Keys of a stored number. */
export function phoneKeys(text: string): string[] {
  const variants = phoneVariants(text);
  const digits = digitsOf(text);
  if (!digits) return [];
  const keys = [digits, ...variants].map((variant) => `t${variant.slice(-TAIL)}`);
  if (isBare(text, variants)) keys.push(`w${digits}`);
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

/** All keys of a sought number. `country`: ISO code, for one written without country code. */
export function phoneProbes(text: string, country?: string): string[] {
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

/** For a number with its plus, what finds most of its owners without spelling it out, and `tail`, all who may be. */
export function quickProbes(text: string): { sure: string[]; tail: string } | undefined {
  if (!/^\+\d{7,}$/.test(text)) return undefined;
  const digits = text.slice(1);
  return { sure: [`i${digits}`, `w${digits}`], tail: `t${digits.slice(-TAIL)}` };
}
