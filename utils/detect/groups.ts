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

/** What may stand between two groups of one number, and how loosely it joins them. */
function rank(separator: string): number | undefined {
  if (separator.length > LONGEST_SEPARATOR) return undefined;
  if (separator === ' ') return SPACED;
  if (separator === '/') return SLASH;
  if (/^(?:[-.~]|\) ?[-./]? ?|[ -]?\(|\) ?\(|xx|XX| ?~ ?)$/.test(separator)) return TIGHT;
  if (/^(?: {2,4}| ?[-–] ?| ?\/{1,2} ?| -- | {1,3}\(| \. ?|\. )$/.test(separator)) return LOOSE;
  return undefined;
}

function plusBefore(text: string, start: number): boolean {
  return /\+[ (]{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
}

/**
 * Cuts a folded text into chains of digit groups, leaving out what is covered by `taken`. Linear: each character is read
 * once, separators are at most six characters.
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
    groups = [];
    ranks = [];
    digits = 0;
  };
  for (const match of text.matchAll(/\d+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (covered({ start, end })) {
      flush();
      continue;
    }
    const plus = plusBefore(text, start);
    const previous = groups.at(-1);
    const between = previous && !plus ? rank(text.slice(previous.end, start)) : undefined;
    if (between === undefined) flush();
    else ranks.push(between);
    groups.push({ start, end, plus });
    digits += end - start;
  }
  flush();
  return found;
}
