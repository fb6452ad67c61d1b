import type { TextContext } from '../types.ts';

const LONGEST = 80;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,dt,th,summary,label';

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Short enough to be a caption; longer is prose. */
function caption(element: Element | null | undefined): string | undefined {
  if (!element || (element.textContent?.length ?? 0) > 400) return undefined;
  const text = textOf(element);
  return text && text.length <= LONGEST ? text : undefined;
}

/** The header of the column a cell stands in, `colspan` counted. */
function columnHeader(cell: Element): string | undefined {
  const row = cell.closest('tr,[role="row"]');
  const table = row?.closest('table,[role="grid"],[role="table"]');
  if (!row || !table) return undefined;
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    column += Number(at.getAttribute('colspan')) || 1;
  }
  const head = table.querySelector('thead tr') ?? table.querySelector('tr,[role="row"]');
  if (!head || head === row) return undefined;
  let at = 0;
  for (const header of head.children) {
    at += Number(header.getAttribute('colspan')) || 1;
    if (at > column) return header.matches('th,[role="columnheader"]') ? caption(header) : undefined;
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

/** The nearest caption above or before an element: a sibling heading, or the short text before it in the same small box. */
function captionBefore(element: Element): string | undefined {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 4; depth++, at = at.parentElement) {
    const previous: Element | null = at.previousElementSibling;
    if (!previous) continue;
    const text = caption(previous);
    if (previous.matches(depth === 0 ? HEADING : 'dt,th,label,legend')) return text;
    if (previous.matches('h1,h2,h3,h4,h5,h6')) return undefined;
    if (
      at.tagName !== 'LI' &&
      depth < 3 &&
      text &&
      text.length <= 40 &&
      text.split(' ').length <= 5 &&
      !/\d{4}|@|[.!?]$/.test(text)
    )
      return text;
    if (!/^(?:LI|TD|TR)$/.test(at.tagName)) return undefined;
  }
  return undefined;
}

function headingAbove(element: Element): string | undefined {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 5; depth++, at = at.parentElement) {
    for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      if (sibling.matches('h2,h3,h4,h5,h6,legend,dt')) return caption(sibling);
    }
  }
  return undefined;
}

/** What stands around a block and says what its text is. Reads only the tree. */
export function contextOf(block: Element): TextContext {
  const cell = block.closest('td,th,[role="cell"],[role="gridcell"]');
  if (cell) {
    const heading = columnHeader(cell);
    const label =
      cell === block || cell.contains(block) ? (captionInside(block, cell) ?? leftCell(cell)) : undefined;
    return { ...(label ? { label } : {}), ...(heading ? { heading } : {}) };
  }
  const definition = block.closest('dd');
  const label = definition ? caption(previousTerm(definition)) : captionBefore(block);
  const section = label ? undefined : headingAbove(block);
  return { ...(label ? { label } : {}), ...(section ? { section } : {}) };
}

function captionInside(block: Element, cell: Element): string | undefined {
  const text = block === cell ? undefined : block.previousElementSibling && captionBefore(block);
  return text ?? undefined;
}

function previousTerm(definition: Element): Element | null {
  let at = definition.previousElementSibling;
  while (at && at.tagName !== 'DT') at = at.previousElementSibling;
  return at;
}
