import type { TextContext } from '../types.ts';
import { briefText } from './brief.ts';
import { isCell, isRow } from './captions.ts';
import { isShown, nearest } from './elements.ts';
import { INLINE } from './neighbour.ts';

/** No longer than a name with its titles. */
const LONGEST = 60;
const MOST = 8;
/** A sentence that leads to a link. */
const REACH = 200;

const fits = (text: string | undefined): text is string =>
  text !== undefined && text.length > 2 && text.length <= LONGEST && !/@|\d{3}/.test(text);

/** A cell's own words: buttons and checkboxes in it are not part of a name. */
const cellText = (cell: Element) =>
  briefText(cell.querySelector('a[href]:not([href^="tel:"]):not([href^="mailto:"]),strong,b'), LONGEST) ||
  briefText(cell, LONGEST);

/** The row a value stands in: its other cells, and what their columns are called. */
export function rowOf(cell: Element, header: Element | undefined): Pick<TextContext, 'row' | 'columns'> {
  const around = nearest(cell, isRow);
  if (!around) return {};
  const cells = [...around.children].filter(isCell);
  if (cells.length < 2 || cells.length > 40) return {};
  const headers =
    header && header !== around ? [...header.children].map((one) => briefText(one, LONGEST) ?? '') : [];
  const row: string[] = [];
  const columns: string[] = [];
  for (const [index, one] of cells.entries()) {
    const text = one.contains(cell) ? undefined : cellText(one);
    if (!fits(text) || row.length >= MOST) continue;
    row.push(text);
    columns.push(headers[index] ?? '');
  }
  return { row, columns };
}

/** "On 9 March, Ann Lee <ann@example.org> wrote:", "From: Ann Lee <…>" say whose words follow, though they hold an address. */
const ATTRIBUTION = /@.*:$|^\p{L}{2,8}: .*@/u;
/** Somebody's address or number stands here: told as `@`. */
const OTHER = /\S@\S|\d{3}[\d ./-]{4}/;
/** "Gillian Mawdsley 18 Sep 2026, 08:14": who wrote a comment. */
const DATED = /^(\D{4,40})\d\d?[\p{L}\s.,/-]{1,14}(?:19|20)\d\d[^@\d]{1,6}\d\d?[:.]\d\d\D{0,8}$/u;
const MONTH = /[\s,·|–-]+(?:(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*\.?)?\s*$/iu;
const HEADING = /^H[1-6]$/;
const STOP = /^(?:MAIN|BODY|ARTICLE|TABLE|TR|UL|OL|LI|FOOTER|HEADER)$/;

const hostOf = (node: Node) => (node as ShadowRoot).host ?? null;

/** What stands behind the first cell of a list's row of two: a chat's last message. */
export function previewOf(cell: Element): string | undefined {
  const row = cell.parentElement;
  if (row?.getAttribute('role') !== 'row' || row.childElementCount !== 2 || row.firstElementChild !== cell)
    return undefined;
  const last = row.lastElementChild;
  return briefText(last?.querySelector('[dir]') ?? last, 200) || undefined;
}

/** What the sentence around an element says before it; parts with nothing but a blank between are no sentence. */
export function textBefore(element: Element): string | undefined {
  let text = '';
  let apart = false;
  let at: Node | null = element;
  while (at && text.length < REACH) {
    const node: Node | null = at.previousSibling;
    if (!node) {
      at = at.parentNode && INLINE.test(at.parentNode.nodeName) ? at.parentNode : null;
      continue;
    }
    const isText = node.nodeType === 3;
    if (!isText && node.nodeType === 1 && !INLINE.test(node.nodeName)) break;
    const part = isText ? (node as Text).data.slice(-REACH) : (briefText(node, REACH, '\n') ?? '');
    if (part.trim()) {
      text = part + (apart && !isText ? '\n' : '') + text;
      apart = !isText;
    }
    at = node;
  }
  return text.replace(/[^\S\n]+/g, ' ').slice(-REACH) || undefined;
}

/** The line right below a text, where a letter or a quotation is signed. */
export function lineBelow(end: Node): string | undefined {
  let at: Node | null = end;
  for (let depth = 0; at && depth < 3 && !at.nextSibling; depth++) at = at.parentNode;
  let text: string | undefined = '';
  for (let node = at?.nextSibling; node && text === ''; node = node.nextSibling)
    text = briefText(node, 160, '\n');
  return text || undefined;
}

/** Short lines above a value on its card, nearest first. */
export function linesAbove(start: Node): string[] {
  const lines: string[] = [];
  let at: Node | null = start;
  let seen = 0;
  for (let depth = 0; at && depth < 5; depth++, at = at.parentNode ?? hostOf(at)) {
    // A component's card: what is slotted into it stands beside what it draws.
    const slotted = at.nodeType === 11 ? briefText(hostOf(at), 240, '\n') : '';
    if (slotted) return [...lines, ...slotted.split('\n').filter(fits)];
    // Rows of several columns are one person each, and those that begin with the value; of two, a caption and a value.
    const parts = at.nodeType === 1 && isRow(at as Element) ? (at as Element).childElementCount : 0;
    if (parts > 2 || (parts === 2 && seen === 0)) break;
    seen = 0;
    const begins = lines.length;
    for (let node: Node | null = at.previousSibling; node && seen < 6; node = node.previousSibling) {
      const text = node.nodeType === 1 && !isShown(node as Element) ? '' : briefText(node, 240, '\n');
      if (text === '') continue;
      // The neighbour's card: its name is taken.
      if (node.nodeType === 1 && (node as Element).matches('[email],[data-email]')) return lines;
      seen++;
      if (text === undefined) break;
      // A heading begins the card: it says more than what stands between, and what is above it belongs to another.
      const heading = HEADING.test(node.nodeName);
      for (const each of text.split('\n').reverse()) {
        const line = DATED.exec(each)?.[1]?.replace(MONTH, '') ?? each;
        if (heading && fits(line)) lines.splice(begins, 0, line);
        else if (ATTRIBUTION.test(line) || fits(line)) lines.push(line);
        else if (lines.length > 0 && OTHER.test(line)) lines.push('@');
      }
      if (lines.length >= MOST) return lines;
      if (heading) break;
    }
    if (STOP.test(at.nodeName)) break;
  }
  return lines;
}

/** What an element with an address in an attribute says of itself: its label's first words, its own text. */
export function selfOf(element: Element, value: string): string[] {
  const spoken = element.getAttribute('aria-label')?.split(/,\s/, 1)[0];
  const texts = [element.getAttribute('data-name') ?? undefined, spoken, briefText(element, LONGEST)];
  return texts.filter(fits).filter((text) => text.toLowerCase() !== value);
}
