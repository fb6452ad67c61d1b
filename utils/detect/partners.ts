import type { Span } from './spans.ts';

/** One shortened partner: `/ 11` behind `9876543210` stands for `9876543211`, `, 2534181` behind `0712 - 2534180` keeps its area. */
export interface Partner extends Span {
  readonly value: string;
}

const PARTNER = /^ ?([/,&]) ?(\d{1,8})(?![\p{L}\d]|[-.:]\d| ?[/-]? ?\d{3})/u;

/**
 * The lines that follow a number in short form, as Indian signboards write them: each replaces the last digits and is
 * larger than the one before it, by less than a hundred.
 */
export function partnersAfter(text: string, end: number, e164: string): Partner[] {
  const partners: Partner[] = [];
  let from = end;
  let last = e164;
  for (;;) {
    const rest = text.slice(from, from + 14);
    const [, mark, tail] = PARTNER.exec(rest) ?? [];
    // "2534180, 81" may be anything; "2534180, 2534181" is the line beside it.
    if (!tail || (mark === '/' ? tail.length > 4 : tail.length < 5)) return partners;
    const value = last.slice(0, -tail.length) + tail;
    const step = Number(value.slice(-6)) - Number(last.slice(-6));
    if (step < 1 || step > 99) return partners;
    from += rest.indexOf(tail) + tail.length;
    partners.push({ start: end, end: from, value });
    last = value;
  }
}
