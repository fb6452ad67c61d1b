import { type ParsedPhone, parsePhone } from '../identity/index.ts';
import { type Chain, type Group, LOOSE, SLASH, SPACED, TIGHT } from './groups.ts';
import { isArticleNumber, isCard, isCompactDate } from './rule-outs.ts';
import type { Span } from './spans.ts';

/** A part of a chain read as one number. */
export interface Reading extends Span {
  readonly phone: ParsedPhone;
  readonly groups: readonly Group[];
  readonly digits: string;
  /** How the country code is written. */
  readonly form: 'plus' | 'prefix' | 'bare-code' | 'national';
  /** Bracket around the area code. */
  readonly bracket: boolean;
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

const LONGEST = 17;
const SHORTEST = 6;

/** `(0` of `(0xx11)` and a bracket that closes inside belong to the number; a lone bracket does not. */
function startOf(text: string, first: Group, end: number): number {
  let start = first.start;
  if (first.plus) start = text.lastIndexOf('+', start);
  if (first.plus && text.charAt(start - 1) === '+') start--;
  const open =
    text.charAt(start - 1) === '(' ? start - 1 : text.slice(start - 2, start) === '( ' ? start - 2 : -1;
  const close = text.indexOf(')', start);
  return open >= 0 && close >= 0 && close < end ? open : start;
}

function bracketsMatch(raw: string): boolean {
  const opens = raw.split('(').length - 1;
  const closes = raw.split(')').length - 1;
  return opens === closes && opens <= (raw.includes('(0)') ? 2 : 1);
}

/** Shapes that parse but are never phones, unless a `+` or the page says so. */
function isOtherShape(digits: string, groups: readonly Group[], ranks: readonly number[]): boolean {
  const lengths = groups.map((group) => group.end - group.start);
  if (isCard(digits) && digits.length > 13) return true;
  if (isArticleNumber(digits) && !/^00[1-9]/.test(digits)) return true;
  if (isCompactDate(digits)) return true;
  if (lengths.length >= 4 && lengths.every((length) => length === 4)) return true;
  // "1. 2. 3. …" is a list.
  if (lengths.length >= 6 && ranks.every((rank) => rank === LOOSE)) return true;
  return groups.length > 1 && lengths.some((length) => length > 10);
}

/** `00` is dialled from most of the world, also where the plan at hand has another prefix. */
function parse(raw: string, digits: string, country: string | undefined): ParsedPhone | undefined {
  const phone = parsePhone(raw.replace(/^\+\+/, '+'), country ? { country } : {});
  if (!('error' in phone) && phone.valid) return phone;
  const abroad = /^00[1-9]\d{8}/.test(digits) ? parsePhone(`+${digits.slice(2)}`) : undefined;
  return abroad && !('error' in abroad) && abroad.valid ? abroad : undefined;
}

function formOf(groups: readonly Group[], digits: string, phone: ParsedPhone): Reading['form'] {
  if (groups[0]?.plus) return 'plus';
  const { callingCode, nationalNumber } = phone;
  const code = digits.indexOf(callingCode + nationalNumber);
  if (code > 1 && /^0/.test(digits)) return 'prefix';
  return code === 0 && digits.length > nationalNumber.length ? 'bare-code' : 'national';
}

/** Reads `groups[from..to]` as one number, or says nothing. Only what is valid in its country's plan is a number. */
export function read(
  text: string,
  chain: Chain,
  from: number,
  to: number,
  country?: string,
): Reading | undefined {
  const groups = chain.groups.slice(from, to + 1);
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return undefined;
  const digits = groups.map((group) => text.slice(group.start, group.end)).join('');
  if (digits.length < SHORTEST || digits.length > LONGEST) return undefined;
  const start = startOf(text, first, last.end);
  const span = { start, end: last.end };
  const raw = text.slice(start, last.end);
  if (!bracketsMatch(raw)) return undefined;
  const ranks = chain.ranks.slice(from, to);
  if (!first.plus && (!country || isOtherShape(digits, groups, ranks))) return undefined;
  const phone = parse(raw, digits, country);
  if (!phone) return undefined;
  return {
    ...span,
    phone,
    groups,
    digits,
    form: formOf(groups, digits, phone),
    bracket: /^\(?\+?[\d ]{0,5}\(\d{2,5}\)|^\(\d{2,5}\)|^\(0xx/.test(raw),
    rank: Math.max(TIGHT - 1, ...ranks.map((rank) => (rank === SLASH ? TIGHT : rank))),
  };
}

/** Whether the number should start with its trunk prefix (`0`) in its country and does not. */
export function lacksTrunk({ form, digits, groups, phone }: Reading): boolean {
  if (form !== 'national' || digits !== phone.nationalNumber) return false;
  if (phone.national.replace(/\D/g, '').length <= phone.nationalNumber.length) return false;
  const lax = LAX_TRUNK[phone.country ?? ''];
  return !lax || (groups.length === 1 && !lax.test(digits));
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

const isLoose = (rank: number | undefined) => rank === undefined || rank >= LOOSE;

/** Whether a number may end (or begin) at a separator: it must be looser than anything inside the number. */
const parts = (rank: number | undefined, inside: number) => isLoose(rank) || (rank ?? LOOSE) > inside;

/**
 * Cuts a chain into numbers, the longest first. A number may stop in the middle of a chain only where the separator is
 * looser than its own (`34215 415-666-7777`), or when the whole chain falls into numbers (`415 666 7777 800 443 1223`).
 */
export function readChain(text: string, chain: Chain, country?: string): Reading[] {
  const { groups, ranks } = chain;
  const readings: Reading[] = [];
  let from = 0;
  let rest = 0;
  while (from < groups.length) {
    const left = from > 0 ? ranks[from - 1] : undefined;
    if (isLoose(left)) rest = 0;
    const reading = longest(text, chain, from, country);
    const first = groups[from];
    const next = from + (reading?.groups.length ?? 1);
    if (reading && (reading.form === 'plus' || rest + restAfter(chain, next) < NEIGHBOUR))
      readings.push(reading);
    rest = reading ? 0 : rest + (first ? first.end - first.start : 0);
    from = next;
  }
  if (readings.length > 0 || groups.length > 16 || !ranks.every((rank) => rank === SPACED)) return readings;
  return tile(text, chain, country);
}

/** Digits that hang on to the end of a number by a blank, until the next loose separator: a house number, not a slip. */
const NEIGHBOUR = 6;

function restAfter({ groups, ranks }: Chain, from: number): number {
  let digits = 0;
  for (let index = from; index < groups.length && !isLoose(ranks[index - 1]); index++) {
    const group = groups[index];
    // Long enough to be the next number: it is judged by itself.
    if (group?.plus || (digits === 0 && group && group.end - group.start > 6)) return 0;
    if (group) digits += group.end - group.start;
  }
  return digits > 17 || digits < 7 ? digits : 0;
}

function longest(text: string, chain: Chain, from: number, country?: string): Reading | undefined {
  const { groups, ranks } = chain;
  for (let to = Math.min(groups.length - 1, from + 11); to >= from; to--) {
    const right = ranks[to];
    if (to < groups.length - 1 && right === TIGHT) continue;
    const reading = read(text, chain, from, to, country);
    if (!reading) continue;
    const left = from === 0 ? undefined : ranks[from - 1];
    const plus = groups[from]?.plus ?? false;
    if ((plus || parts(left, reading.rank)) && parts(right, reading.rank)) return reading;
  }
  return undefined;
}

/** All groups in numbers of their plan's own grouping, or nothing. */
function tile(text: string, chain: Chain, country?: string): Reading[] {
  const tiles: Reading[] = [];
  let from = 0;
  while (from < chain.groups.length) {
    let found: Reading | undefined;
    for (let to = Math.min(chain.groups.length - 1, from + 5); to >= from && !found; to--) {
      const reading = read(text, chain, from, to, country);
      if (reading && grouping(reading) === 'exact') found = reading;
    }
    if (!found) return [];
    tiles.push(found);
    from += found.groups.length;
  }
  return tiles;
}
