import type { CountryCode, ParseError, PhoneNumber } from 'libphonenumber-js/core';
import { toAsciiDigits } from './digits.ts';
import { isSupportedCountry, parsePhoneNumberWithError } from './plan.ts';

/** How to read a number that has no country code. */
export interface PhoneOptions {
  /** ISO 3166-1 alpha-2; lower case is accepted. */
  readonly country?: string;
}

/** A number that could be read. `valid` = assigned by its country's plan; `possible` = only the length fits. */
export interface ParsedPhone {
  /** `+4930231250`. */
  readonly e164: string;
  /** As written inside the country: `030 231250`. */
  readonly national: string;
  /** `+49 30 231250`. */
  readonly international: string;
  /** The national significant number, digits only, as clients store it beside `countryCode`. */
  readonly nationalNumber: string;
  /** `49`. */
  readonly callingCode: string;
  /** ISO 3166-1 alpha-2; absent for numbers that belong to no country (`+800`). */
  readonly country?: string;
  readonly extension?: string;
  readonly valid: boolean;
  readonly possible: boolean;
  /** What a person should check, when the number is readable but not valid. */
  readonly reason?: 'not-assigned' | 'too-short' | 'too-long' | 'invalid-length';
}

export type PhoneErrorCode = 'empty' | 'not-a-number' | 'too-short' | 'too-long' | 'invalid-country';

/** A text that is no phone number, and why: each code has its own sentence in the form. */
export interface PhoneError {
  readonly error: PhoneErrorCode;
}

const ERRORS: Record<string, PhoneErrorCode> = {
  NOT_A_NUMBER: 'not-a-number',
  INVALID_COUNTRY: 'invalid-country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

/** `(0)` after a country code, and Brazil's `0xx41`, are written for people: no dialling plan knows them. */
const cleaned = (raw: string) =>
  toAsciiDigits(raw)
    .replace(/^\s*(?:tel|sms|callto):/i, '')
    .replace(/^([^\d+]*(?:\+|00)[\s(]*\d{1,3}[\s)./-]*)\(0\)/, '$1')
    .replace(/^\s*\(\s*(\+\s*\d{1,3})\s*\)/, '$1 ')
    .replace(/^\s*\(?0xx\s*(\d\d)\)?/i, '0$1');

/** Ranges regulators keep for films and examples (Ofcom, ARCEP, ComReg); plans call them unassigned, demos are full of them. */
const RESERVED = /^\+(?:447700900\d{3}|441632960\d{3}|3363998\d{4}|3532091\d{5})$/;

/** Formats are asked for by few and cost as much as reading: they are made when somebody looks. */
function details(phone: PhoneNumber): ParsedPhone {
  const valid = phone.isValid() || RESERVED.test(phone.number);
  const problem = valid ? undefined : phone.isPossible() ? 'not-assigned' : lengthProblem(phone);
  return {
    e164: phone.number,
    get national() {
      return phone.formatNational().replace(/ ext\..*$/, '');
    },
    get international() {
      return phone.formatInternational().replace(/ ext\..*$/, '');
    },
    nationalNumber: phone.nationalNumber,
    callingCode: phone.countryCallingCode,
    ...(phone.country ? { country: phone.country } : {}),
    ...(phone.ext ? { extension: phone.ext } : {}),
    valid,
    possible: valid || problem === 'not-assigned',
    ...(problem ? { reason: problem } : {}),
  };
}

/** A signpost, not a verdict: plans differ, but nearly all numbers have seven to eleven digits. */
function lengthProblem({ nationalNumber }: PhoneNumber): NonNullable<ParsedPhone['reason']> {
  if (nationalNumber.length < 7) return 'too-short';
  return nationalNumber.length > 11 ? 'too-long' : 'invalid-length';
}

/**
 * Reads one phone number as a person types, pastes or stores it.
 *
 * @param raw any spelling: `+49 (0)30 …`, `00…`, national with or without trunk zero, other digits, `ext. 12`, `tel:` links.
 * @returns the number, or `{ error }` when nothing could be read. Never throws.
 */
export function parsePhone(raw: string, { country }: PhoneOptions = {}): ParsedPhone | PhoneError {
  const region = country?.toUpperCase() as CountryCode | undefined;
  if (region && !isSupportedCountry(region)) return { error: 'invalid-country' };
  const text = cleaned(raw).trim();
  if (!text) return { error: 'empty' };
  try {
    const phone = parsePhoneNumberWithError(text, {
      ...(region ? { defaultCountry: region } : {}),
      extract: false,
    });
    return details(withoutMexicanPrefix(phone));
  } catch (cause) {
    const code = ERRORS[(cause as ParseError).message] ?? 'not-a-number';
    return { error: code === 'invalid-country' && !/^\s*(?:\+|00)/.test(text) ? withoutCountry(text) : code };
  }
}

/** Mexico dropped 01, 044, 045 and the 1 after +52 in 2019; people and WhatsApp did not, and the metadata did. */
function withoutMexicanPrefix(phone: PhoneNumber): PhoneNumber {
  const bare =
    phone.countryCallingCode === '52' && /^(?:1|01|044|045)(\d{10})$/.exec(phone.nationalNumber)?.[1];
  if (!bare) return phone;
  const repaired = parsePhoneNumberWithError(`+52${bare}`);
  if (phone.ext) repaired.setExt(phone.ext);
  return repaired;
}

/** libphonenumber-js says INVALID_COUNTRY for any national number without a country: look at the digits instead. */
function withoutCountry(text: string): PhoneErrorCode {
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0 || /[^\d\s()./+-]{3,}/.test(text)) return 'not-a-number';
  return digits < 5 ? 'too-short' : digits > 17 ? 'too-long' : 'invalid-country';
}
