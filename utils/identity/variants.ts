import { type ParsedPhone, type PhoneOptions, parsePhone } from './phone.ts';

/** Why two spellings are one line. `last-digits` is a guess to show, never to act on. */
export type SameReason =
  | 'exact'
  | 'country-code'
  | 'trunk-zero'
  | 'ninth-digit'
  | 'mobile-prefix'
  | 'last-digits'
  | 'different';

export interface SamePhone {
  readonly same: boolean;
  readonly reason: SameReason;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** National numbers that reach the same line, canonical first, each with what changed. */
function nationalTwins({ callingCode, nationalNumber: number }: ParsedPhone): Map<string, SameReason> {
  const twins = new Map<string, SameReason>([[number, 'exact']]);
  if (callingCode === '55') {
    // Brazil's mobiles got a ninth digit in 2012-2016; WhatsApp still keeps many without it (facts/detection.md).
    if (/^\d\d9[6-9]\d{7}$/.test(number)) twins.set(number.slice(0, 2) + number.slice(3), 'ninth-digit');
    if (/^\d\d[6-9]\d{7}$/.test(number)) twins.set(`${number.slice(0, 2)}9${number.slice(2)}`, 'ninth-digit');
  } else if (callingCode === '52') {
    // Mexico dropped the 1 between +52 and a mobile in 2019; WhatsApp did not.
    if (/^1\d{10}$/.test(number)) twins.set(number.slice(1), 'mobile-prefix');
    if (/^\d{10}$/.test(number)) twins.set(`1${number}`, 'mobile-prefix');
  } else if (callingCode === '54') {
    // Argentina: +54 9 for mobiles from abroad, without the 9 in many address books.
    if (/^9\d{10}$/.test(number)) twins.set(number.slice(1), 'mobile-prefix');
    if (/^\d{10}$/.test(number)) twins.set(`9${number}`, 'mobile-prefix');
  }
  return twins;
}

/** How the number is dialled inside its country, digits only: `030231250`, `8…` in Russia, `15` in Argentina. */
const domestic = (e164: string) => {
  const phone = parsePhone(e164);
  return 'error' in phone ? '' : digitsOf(phone.national);
};

/** Reads what may lack its `+` or its country code. A valid reading wins over a merely possible one. */
function read(text: string, country?: string): ParsedPhone | undefined {
  const abroad = `+${digitsOf(text).replace(/^(?:00|011)(?=[1-9])/, '')}`;
  const attempts = /^\s*\+/.test(text) || !country ? [abroad] : [text, abroad];
  let possible: ParsedPhone | undefined;
  for (const attempt of attempts) {
    const phone = parsePhone(attempt, country ? { country } : {});
    if ('error' in phone) continue;
    if (phone.valid) return phone;
    if (phone.possible) possible ??= phone;
  }
  return possible;
}

/** Every spelling of a number, digits only, with the reason it counts as the same. Canonical first. */
function spellings(phone: ParsedPhone): Map<string, SameReason> {
  const all = new Map<string, SameReason>();
  const add = (digits: string, reason: SameReason) => {
    if (digits.length > 5 && !all.has(digits)) all.set(digits, reason);
  };
  for (const [number, reason] of nationalTwins(phone)) {
    const full = phone.callingCode + number;
    const other = (fallback: SameReason) => (reason === 'exact' ? fallback : reason);
    add(full, reason);
    add(number, other('country-code'));
    add(domestic(`+${full}`), other('country-code'));
    add(`0${number}`, other('country-code'));
    add(`${phone.callingCode}0${number}`, other('trunk-zero'));
    add(`00${full}`, other('exact'));
    add(`011${full}`, other('exact'));
  }
  return all;
}

/**
 * Every way the same line may be stored, digits only, canonical (`4930231250`) first: without country code, with a
 * trunk zero kept, with `00` or `011`, and the extra digits of Brazil, Mexico and Argentina. For lookup, never display.
 *
 * @param phone E.164, or digits with or without `+`, or a national number together with `country`.
 * @returns the digits alone when the number cannot be read.
 */
export function phoneVariants(phone: string, { country }: PhoneOptions = {}): string[] {
  const parsed = read(phone, country);
  if (parsed) return [...spellings(parsed).keys()];
  const digits = digitsOf(phone);
  return digits ? [digits] : [];
}

/** Whether a number can be a line of any country. One with its plus is that number and no other, if a plan knows it at all. */
const isBare = (text: string, phone: ParsedPhone | undefined) => !/^\s*\+/.test(text) || !phone;

/**
 * Whether two stored or seen numbers reach the same line. Either may lack its country code; `country` (or the other
 * number) supplies it. A number stored in two fields is passed joined: `countryCode + phone`.
 */
export function samePhone(a: string, b: string, { country }: PhoneOptions = {}): SamePhone {
  const left = digitsOf(a);
  const right = digitsOf(b);
  if (!left || !right) return { same: false, reason: 'different' };
  if (left === right) return { same: true, reason: 'exact' };
  const [one, two] = [read(a, country), read(b, country)];
  if (one && two && one.e164 === two.e164) {
    const bare = [left, right].some((digits) => digits !== digitsOf(one.e164) && !/^(?:00|011)/.test(digits));
    return { same: true, reason: bare ? reasonFor(one, left, right) : 'exact' };
  }
  const found =
    (isBare(b, two) && one && spellings(one).get(right)) ||
    (isBare(a, one) && two && spellings(two).get(left));
  if (found) return { same: true, reason: found };
  if (one && two) {
    const twin = nationalTwins(one).get(two.nationalNumber);
    if (twin && one.callingCode === two.callingCode) return { same: true, reason: twin };
  }
  const tail = Math.min(left.length, right.length, 9);
  const readable = one?.valid && two?.valid && /^\s*\+/.test(a) && /^\s*\+/.test(b);
  if (!readable && tail >= 8 && left.slice(-tail) === right.slice(-tail))
    return { same: false, reason: 'last-digits' };
  return { same: false, reason: 'different' };
}

function reasonFor(phone: ParsedPhone, left: string, right: string): SameReason {
  const known = spellings(phone);
  const reasons = [known.get(left) ?? 'exact', known.get(right) ?? 'exact'];
  return reasons.find((reason) => reason !== 'exact') ?? 'exact';
}

/**
 * The last digits to search the account with, once per kind (product.md, rule 2): long enough to be rare, short enough to
 * stand in every variant. Eight for most countries: that survives Brazil's ninth digit and Argentina's 9.
 */
export function searchDigits(phone: string, options: PhoneOptions = {}): string {
  const parsed = read(phone, options.country);
  const digits = parsed ? parsed.nationalNumber : digitsOf(phone);
  return digits.slice(-8);
}
