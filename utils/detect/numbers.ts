import { numberingOf, type ParsedPhone } from '../identity/index.ts';
import type { Group } from './groups.ts';
import type { Span } from './spans.ts';

/** A part of a chain read as one number. */
export interface Reading extends Span {
  readonly phone: ParsedPhone;
  readonly groups: readonly Group[];
  readonly digits: string;
  /** Behind the number, not a part of `end`. */
  readonly extension?: { readonly digits: string; readonly end: number };
  /** How the country code is written. */
  readonly form: 'plus' | 'prefix' | 'bare-code' | 'national';
  /** Bracket around the area code. */
  readonly bracket: boolean;
  /** Its plan knows it; otherwise only its length fits, and the words around it must speak for it. */
  readonly assigned: boolean;
  /** The loosest separator inside. */
  readonly rank: number;
}

/**
 * Countries whose people often leave the trunk prefix out, though the plan asks for it; and how such a number begins when
 * it stands in one row (mobiles, mostly).
 */
const LAX_TRUNK: Record<string, RegExp> = {
  AR: /^\d{10}$/,
  BR: /^\d{10,11}$/,
  BY: /^[23]/,
  CN: /^1[3-9]/,
  EG: /^1/,
  ID: /^8/,
  IN: /^[6-9]/,
  IR: /^9/,
  KE: /^[17]/,
  KR: /^10/,
  KZ: /^7/,
  MX: /^\d{10}$/,
  NG: /^[7-9]/,
  PH: /^9/,
  PK: /^3/,
  RU: /^9/,
  TH: /^[689]/,
  TR: /^5/,
  UZ: /^9/,
  VN: /^[3-9]/,
};

/** Whether the number should start with its trunk prefix (`0`) in its country and does not. */
export function lacksTrunk({ form, digits, groups, phone }: Reading): boolean {
  if (form !== 'national' || digits !== phone.nationalNumber) return false;
  if (phone.national.replace(/\D/g, '').length <= phone.nationalNumber.length) return false;
  const lax = LAX_TRUNK[phone.country ?? ''];
  return !lax || (groups.length === 1 && !lax.test(digits));
}

/** Whether a number that no plan knows lacks what its country begins every number with: it is another country's, or none. */
export function beginsAbroad({ form, digits, phone }: Reading): boolean {
  const country = phone.country ?? '';
  if (form !== 'national') return false;
  // Without a trunk prefix a number is whole or none: "98721-4128" lacks its area, "98430-125-7712" is too long.
  if (LAX_TRUNK[country]) return !/^0?\d{10,11}$/.test(digits);
  const trunk = numberingOf(country)?.trunk;
  return trunk === '0' && !digits.startsWith(trunk);
}

/**
 * How the digits are grouped: `exact` as the plan formats them, `fair` as people do, `odd` as neither, `none` in one row.
 * Single digits inside and wildly mixed separators are odd.
 */
export function grouping({ groups, phone, digits }: Reading): 'exact' | 'fair' | 'odd' | 'none' {
  const lengths = groups.map((group) => group.end - group.start);
  if (lengths.length === 1) return 'none';
  const formats = [phone.national, phone.international].map((format) =>
    format.match(/\d+/g)?.map((part) => part.length),
  );
  if (formats.some((format) => format?.join() === lengths.join())) return 'exact';
  const own =
    lengths[0] === phone.callingCode.length && digits.startsWith(phone.callingCode)
      ? lengths.slice(1)
      : lengths;
  const singles = own.slice(1, -1).filter((length) => length === 1).length;
  const lead = own[0] ?? 0;
  if (singles > 1 || (own.length > 2 && lead === 1 && own[1] === 1) || own.length > 7) return 'odd';
  if (own.length > 1 && lead > 5) return 'odd';
  if (own.length > 2 && lead === 1 && !/^[0178]/.test(digits)) return 'odd';
  return phone.callingCode === '1' && !/^(?:3,3,4|3,7|6,4|3,3,2,2|10)$/.test(own.join()) ? 'odd' : 'fair';
}
