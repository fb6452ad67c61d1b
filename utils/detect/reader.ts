import { numberingOf, type ParsedPhone, parsePhone } from '../identity/index.ts';
import { type Meaning, meaningBefore } from './context.ts';
import { extensionAfter } from './extensions.ts';
import { type Chain, type Group, LOOSE, SLASH, TIGHT } from './groups.ts';
import { isSigned, isToldOf } from './names/told.ts';
import { isPieceAfter, isPieceBefore } from './neighbours.ts';
import type { Reading } from './numbers.ts';
import { isArticleNumber, isCard, isCompactDate } from './rule-outs.ts';

const LONGEST = 17;
const SHORTEST = 6;

const lengthOf = (group: Group | undefined) => (group ? group.end - group.start : 0);

/** `(0` of `(0xx11)` and a bracket that closes inside belong to the number; a lone bracket does not. */
function startOf(text: string, first: Group, end: number): number {
  let start = first.start;
  if (first.plus) start = text.lastIndexOf('+', start);
  if (first.plus && text.charAt(start - 1) === '+') start--;
  const open =
    text.charAt(start - 1) === '(' ? start - 1 : text.slice(start - 2, start) === '( ' ? start - 2 : -1;
  return open >= 0 && text.slice(start, end).includes(')') ? open : start;
}

function bracketsMatch(raw: string): boolean {
  if (!raw.includes('(') && !raw.includes(')')) return true;
  const opens = raw.split('(').length - 1;
  return opens === raw.split(')').length - 1 && opens <= (raw.includes('(0)') ? 2 : 1);
}

/** Shapes that parse but are never phones, unless a `+` or the page says so. */
function isOtherShape(digits: string, groups: readonly Group[], ranks: readonly number[]): boolean {
  const lengths = groups.map((group) => group.end - group.start);
  if (isCard(digits) && digits.length > 13) return true;
  // One in ten numbers of thirteen digits passes by chance; articles are written in one row, as `4 006381 333931` or as an ISBN.
  if (isArticleNumber(digits) && !/^00[1-9]/.test(digits) && /^13$|^1,6,6$|^3,\d/.test(lengths.join()))
    return true;
  if (isCompactDate(digits)) return true;
  if (lengths.length >= 4 && lengths.every((length) => length === 4)) return true;
  // "1. 2. 3. …" is a list.
  if (lengths.length >= 6 && ranks.every((rank) => rank === LOOSE)) return true;
  return groups.length > 1 && lengths.some((length) => length > 10);
}

/** `00` is dialled from most of the world, also where the plan at hand has another prefix. */
function parse(
  raw: string,
  digits: string,
  country: string | undefined,
  lenient: boolean,
): ParsedPhone | undefined {
  const phone = parsePhone(raw.replace(/^\+\+/, '+'), country ? { country } : {});
  if (!('error' in phone) && (phone.valid || (lenient && phone.possible))) return phone;
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

/** What stands right before a number. */
interface Look {
  /** The number is a piece of something longer. */
  readonly piece: boolean;
  readonly meaning: Meaning | undefined;
}

/** How one text is read. */
export interface ReaderOptions {
  readonly country?: string | undefined;
  /** The page says that it is a phone: neighbours and words are not asked. */
  readonly certain?: boolean;
}

/** Reads parts of the chains of one text. Everything cheap is asked before the plan is: reading costs 20 µs and more. */
export function createReader(text: string, { country, certain = false }: ReaderOptions) {
  const numbering = country ? numberingOf(country) : undefined;
  const before = new Map<number, Look>();

  const lookBefore = (start: number): Look => {
    const known = before.get(start);
    if (known) return known;
    const piece = !certain && isPieceBefore(text, start);
    const said = piece || certain ? undefined : meaningBefore(text, start);
    // "Questions on accounts: Yolanda Breck, 330 …": it is hers, whatever the accounts have for numbers.
    const look = {
      piece,
      meaning: said === 'other' && isToldOf(text, start) ? 'thing' : said,
    } as const;
    before.set(start, look);
    return look;
  };

  /** Who is named at once behind a number can be called, whatever is said before it. */
  const signed = (look: Look, start: number, end: number): Look => {
    if (look.meaning !== 'other' || !isSigned(text, end)) return look;
    const theirs = { piece: look.piece, meaning: 'thing' } as const;
    before.set(start, theirs);
    return theirs;
  };

  /** Whether so many digits can be a number of this country at all, or begin with its code, or with a prefix to go abroad. */
  const canBe = (count: number, start: number): boolean => {
    if (!numbering || text.charAt(start) === '0') return true;
    const { lengths, callingCode } = numbering;
    if (lengths.has(count) || lengths.has(count - 1)) return true;
    return lengths.has(count - callingCode.length) && text.startsWith(callingCode.charAt(0), start);
  };

  return {
    /** What the words before a number say; the same answer that reading used. */
    meaning: (start: number) => lookBefore(start).meaning,

    /**
     * Reads `groups[from..to]` as one number, or says nothing.
     *
     * @param lenient accept what has the length of a number, though no plan knows it
     */
    read(chain: Chain, from: number, to: number, lenient = false): Reading | undefined {
      const first = chain.groups[from];
      const last = chain.groups[to];
      if (!first || !last) return undefined;
      let count = 0;
      for (let index = from; index <= to; index++) count += lengthOf(chain.groups[index]);
      if (count < SHORTEST || count > LONGEST) return undefined;
      if (!first.plus && (!country || !canBe(count, first.start))) return undefined;
      const start = startOf(text, first, last.end);
      const raw = text.slice(start, last.end);
      if (!bracketsMatch(raw)) return undefined;
      const { piece, meaning } = signed(lookBefore(start), start, last.end);
      if (piece || (meaning === 'other' && !first.plus)) return undefined;
      const groups = chain.groups.slice(from, to + 1);
      const ranks = chain.ranks.slice(from, to);
      const digits = groups.map((group) => text.slice(group.start, group.end)).join('');
      if (!first.plus && isOtherShape(digits, groups, ranks)) return undefined;
      const extension = extensionAfter(text, last.end);
      if (!certain && isPieceAfter(text, extension?.end ?? last.end)) return undefined;
      const phone = parse(raw, digits, country, lenient);
      if (!phone) return undefined;
      return {
        start,
        end: last.end,
        phone,
        groups,
        digits,
        ...(extension ? { extension } : {}),
        form: formOf(groups, digits, phone),
        assigned: phone.valid,
        bracket: /^\(?\+?[\d ]{0,5}\(\d{2,5}\)|^\(\d{2,5}\)|^\(0xx/.test(raw),
        rank: Math.max(TIGHT - 1, ...ranks.map((rank) => (rank === SLASH ? TIGHT : rank))),
      };
    },
  };
}

export type Reader = ReturnType<typeof createReader>;
