import { fold } from '../fold.ts';
import { shapes } from '../shapes.ts';
import { SPELT } from '../spelt.ts';

/** A part of a run that is worth judging, small enough to send. */
export interface Window {
  readonly text: string;
  /** Where it begins in the run. */
  readonly offset: number;
}

const BEFORE = 160;
const AFTER = 80;
/** `content.judge` accepts 4,000 characters a candidate. */
const LONGEST = 3_600;

/** Six digits and more, near enough to each other to be one number, or several. */
const DIGITS = /\d(?:[^\p{L}\d\n]{0,6}\d){5,}/gu;

const OTHER = new RegExp(
  `${SPELT}|8(?:00|33|44|55|66|77|88)[)\\-. ]{1,2}[A-Z\\d]|1300[- ][A-Z]|wa\\.me/`,
  'gi',
);

/** The text with everything a shape explains struck out, offsets kept. */
function unexplained(text: string): string {
  let rest = '';
  for (const { start, end } of shapes(text).sort((a, b) => a.start - b.start)) {
    const from = Math.max(rest.length, start);
    if (end > from) rest += text.slice(rest.length, from) + 'x'.repeat(end - from);
  }
  return rest + text.slice(rest.length);
}

/**
 * The stretches of a run that hold an `@` or digits no shape explains, with the words around them. A run without one is
 * never sent: most digits on a page end here.
 */
export function windows(text: string): Window[] {
  const folded = fold(text);
  const places: [number, number][] = [];
  for (const match of folded.text.matchAll(OTHER)) places.push([match.index, match.index + match[0].length]);
  for (const match of unexplained(folded.text).matchAll(DIGITS))
    places.push([match.index, match.index + match[0].length]);
  if (places.length === 0) return [];
  if (text.length <= LONGEST) return [{ text, offset: 0 }];
  const found: Window[] = [];
  let from = -1;
  let to = -1;
  const flush = () => {
    if (to > from) found.push({ text: text.slice(from, to), offset: from });
  };
  for (const [first, last] of places.sort(([a], [b]) => a - b)) {
    const start = Math.max(0, folded.origin(first) - BEFORE);
    const end = Math.min(text.length, folded.origin(last) + AFTER);
    if (from >= 0 && start <= to && end - from <= LONGEST) {
      to = Math.max(to, end);
      continue;
    }
    flush();
    [from, to] = [Math.max(start, to), Math.min(end, Math.max(start, to) + LONGEST)];
  }
  flush();
  return found;
}
