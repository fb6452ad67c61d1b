import { createCover, type Span } from './spans.ts';

/** One unbroken row of digits. */
export interface Group extends Span {
  /** A `+` stands before it (or before its bracket). */
  readonly plus: boolean;
}

/** How far a separator keeps two groups apart: a number is joined tighter inside than to its neighbours. */
export const TIGHT = 0;
export const SPACED = 1;
export const LOOSE = 2;
/** A slash without blanks joins an area code to its number, and a number to its shortened partner. */
export const SLASH = 3;

/** Groups that could be one number by what stands between them. `ranks[i]` lies between `groups[i]` and `groups[i + 1]`. */
export interface Chain {
  readonly groups: readonly Group[];
  readonly ranks: readonly number[];
}

/** More than any dialling plan writes, and soup beyond. */
const LONGEST_CHAIN = 40;
const LONGEST_SEPARATOR = 6;

const TIGHT_MARKS = /^(?:\) ?[-./]? ?|[ -]?\(|\) ?\(|xx|XX| ?~ ?)$/;
const LOOSE_MARKS = /^(?: {2,4}| ?[-–] ?| ?\/{1,2} ?| -- | {1,3}\(| \. ?|\. )$/;

/** Separators of one character, which nearly all are, by their code. */
const SINGLE: Readonly<Record<number, number>> = { 32: SPACED, 45: TIGHT, 46: TIGHT, 126: TIGHT, 47: SLASH };

/** What may stand between two groups of one number, and how loosely it joins them. */
function rank(text: string, from: number, to: number): number | undefined {
  const single = to - from === 1 ? SINGLE[text.charCodeAt(from)] : undefined;
  if (single !== undefined) return single;
  const separator = text.slice(from, to);
  if (TIGHT_MARKS.test(separator)) return TIGHT;
  return LOOSE_MARKS.test(separator) ? LOOSE : undefined;
}

const PLUS = 43;
const BLANK = 32;
const BRACKET = 40;

/** `+49`, `+ 49`, `+(49`. */
function plusBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - 3; at--) {
    const mark = text.charCodeAt(at);
    if (mark === PLUS) return true;
    if (mark !== BLANK && mark !== BRACKET) return false;
  }
  return false;
}

const ZERO = 48;
const NINE = 57;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/**
 * Cuts a folded text into chains of digit groups, leaving out what is covered by `taken`. Linear: each character is read
 * once, separators are at most six characters. A loop, not a regular expression: ledgers have a group every five characters,
 * and most chains are too short to keep.
 *
 * @param least chains with fewer digits are dropped
 */
export function chains(text: string, taken: readonly Span[], least = 6): Chain[] {
  const covered = createCover(taken);
  const found: Chain[] = [];
  let groups: Group[] = [];
  let ranks: number[] = [];
  let digits = 0;
  const flush = () => {
    if (digits >= least && groups.length <= LONGEST_CHAIN) found.push({ groups, ranks });
    if (groups.length > 0) groups = [];
    if (ranks.length > 0) ranks = [];
    digits = 0;
  };
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = at;
    while (at < text.length && isDigit(text, at)) at++;
    if (covered(start, at)) {
      flush();
      continue;
    }
    const plus = plusBefore(text, start);
    // A bracket behind a whole number is a remark: "079 230 66 19 (24 h)"; one with a whole number in it stands by itself.
    const opens = text.charAt(start - 1) === '(';
    const remark = opens && (digits > 6 || /^[\d ./-]{7,20}\)/.test(text.slice(start, start + 22)));
    const near = groups.length > 0 && !plus && !remark && start - last <= LONGEST_SEPARATOR;
    const between = near ? rank(text, last, start) : undefined;
    if (between === undefined) flush();
    else ranks.push(between);
    groups.push({ start, end: at, plus });
    digits += at - start;
    last = at;
  }
  flush();
  return found;
}
