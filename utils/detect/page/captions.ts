import type { TextContext } from '../types.ts';
import { briefText } from './brief.ts';
import { isShown, parentOf } from './elements.ts';

const LONGEST = 80;
const CAPTION = 'legend,caption,dt,th,summary,label';
const TITLE = 'h1,h2,h3,h4,h5,h6';

/** Tables are built of elements, of roles, and of custom elements named after either (Zoho's `lyte-exptable-td`). */
const part = (name: RegExp, role: RegExp) => (element: Element) =>
  name.test(element.localName) || role.test(element.getAttribute('role') ?? '');
export const isRow = part(/^tr$|-(?:tr|row)$/, /^row$/);
const isNamedCell = part(/^t[dh]$|-(?:td|th|cell)$/, /^(?:grid)?cell$/);
/** Some rows have parts without a role. */
export const isCell = (element: Element): boolean =>
  isNamedCell(element) || (element.parentElement !== null && isRow(element.parentElement));
export const isTable = part(/^table$|-(?:\w*table|grid)$/, /^(?:grid|table)$/);
export const isHeader = part(/^th$|-th$/, /^columnheader$/);

/** Short enough to be a caption; longer is prose. */
const caption = (element: Element | null | undefined) =>
  element && isShown(element) ? briefText(element, LONGEST, '\n') || undefined : undefined;

/** The header of the column a cell stands in, `colspan` counted. */
function columnHeader(cell: Element, header: Element | undefined): string | undefined {
  if (!header || header.contains(cell)) return undefined;
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    column += Number(at.getAttribute('colspan')) || 1;
  }
  let at = 0;
  for (const one of header.children) {
    at += Number(one.getAttribute('colspan')) || 1;
    if (at > column) return caption(one);
  }
  return undefined;
}

function leftCell(cell: Element): string | undefined {
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    const text = caption(at);
    if (text && /\p{L}/u.test(text)) return text;
  }
  return undefined;
}

const isLabelLike = (text: string) =>
  text.length <= 40 && text.split(' ').length <= 5 && !/\d{4}|@|[.!?]$/.test(text);

/** The nearest caption above or before an element: a sibling heading, or the short text before it in the same small box. */
function captionBefore(element: Element): string | undefined {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 4; depth++, at = parentOf(at)) {
    const previous: Element | null = at.previousElementSibling;
    if (!previous) continue;
    const text = caption(previous);
    if (previous.matches(depth === 0 ? CAPTION : 'dt,th,label,legend')) return text;
    if (previous.matches(TITLE)) return undefined;
    if (at.tagName !== 'LI' && depth < 3 && text && isLabelLike(text)) return text;
    if (!/^(?:LI|TD|TR)$/.test(at.tagName)) return undefined;
  }
  return undefined;
}

function headingAbove(element: Element): string | undefined {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 5; depth++, at = parentOf(at)) {
    let seen = 0;
    for (
      let sibling = at.previousElementSibling;
      sibling && seen < 12;
      sibling = sibling.previousElementSibling
    ) {
      if (sibling.matches('h2,h3,h4,h5,h6,legend,dt')) return caption(sibling);
      seen++;
    }
  }
  return undefined;
}

function previousTerm(definition: Element): Element | null {
  let at = definition.previousElementSibling;
  while (at && at.tagName !== 'DT') at = at.previousElementSibling;
  return at;
}

/**
 * What stands around a block and says what its text is. Reads only the tree.
 *
 * @param cell the cell it stands in, if any
 * @param header the header row of the table it stands in
 */
export function captionsOf(block: Element, cell: Element | null, header: Element | undefined): TextContext {
  if (cell) {
    const inside = block !== cell && block.previousElementSibling ? captionBefore(block) : undefined;
    return { label: inside ?? leftCell(cell), heading: columnHeader(cell, header) };
  }
  const definition = block.closest('dd');
  const label = definition ? caption(previousTerm(definition)) : captionBefore(block);
  return { label, section: label ? undefined : headingAbove(block) };
}
