import { byTag, type Root } from '../sources/clue.ts';
import type { TextContext } from '../types.ts';
import { briefText } from './brief.ts';
import { captionsOf, isCell, isHeader, isRow, isTable } from './captions.ts';
import { createColumns } from './column.ts';
import { isShown, nearest, parentOf } from './elements.ts';
import { lineBelow, linesAbove, previewOf, rowOf } from './lines.ts';
import { shadowOf } from './roots.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const EDGE = /^(?:BODY|MAIN|ASIDE|NAV|FOOTER|HEADER)$/;
/** A card, a dialog, a profile; not a page. */
const BIG = 600;
const MOST_HEADINGS = 8;
const LONGEST_HEADING = 70;

/** Everything a judge may want to know about where a text stands. */
export interface Surroundings {
  of(element: Element, nodes: readonly Node[]): TextContext;
}

/**
 * One scan's view of the page: tables and cards are asked once, however many values stand in them.
 *
 * @param roots the whole page: a record's name may stand in another component than its fields
 */
export function createSurroundings(roots: readonly Root[]): Surroundings {
  const headers = new WeakMap<Element, Element | null>();
  const headings = new WeakMap<Element, readonly string[] | null>();
  const isOfCodes = createColumns();
  let title: readonly (readonly string[])[] | undefined;

  const headerOf = (element: Element): Element | undefined => {
    const table = nearest(element, isTable) ?? nearest(element, isRow)?.parentElement;
    if (!table) return undefined;
    const known = headers.get(table);
    if (known !== undefined) return known ?? undefined;
    const row = table.querySelector('thead tr') ?? nearest(firstHeader(table), isRow);
    // One header cell in a row is the row's own.
    const first = row && [...row.children].filter(isHeader).length > 1 ? row : boldRow(table);
    headers.set(table, first);
    return first ?? undefined;
  };

  /** The headings inside an element; `null` when it is more than a card. */
  const headingsIn = (element: Element): readonly string[] | null => {
    const known = headings.get(element);
    if (known !== undefined) return known;
    const big = element.getElementsByTagName('*').length > BIG;
    const found = big ? null : [...element.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
    const texts = found?.flatMap(textsOf) ?? null;
    headings.set(element, texts);
    return texts;
  };

  /** The headings of the card, dialog or profile a value stands in, level by level outwards. */
  const headingsAround = (element: Element): readonly (readonly string[])[] => {
    const levels: (readonly string[])[] = [];
    let at: Element | null = parentOf(element);
    for (
      let depth = 0;
      at && depth < 16 && levels.length < 4 && !EDGE.test(at.tagName);
      depth++, at = parentOf(at)
    ) {
      const texts = headingsIn(at);
      if (texts === null) break;
      const last = levels.at(-1);
      if (texts.length > 0 && (texts.length !== last?.length || texts[0] !== last[0])) levels.push(texts);
    }
    if (levels.length > 0) return levels;
    // A record in a system of records: no heading around the field, and one for the page.
    title ??= titleOf(roots);
    return title;
  };

  return {
    of(element, nodes) {
      const [first = element] = nodes;
      const around = nearest(element, isCell);
      // Old pages are one big table: such a cell is no cell.
      const cell = around && briefText(around, 400) !== undefined ? around : null;
      const header = cell ? headerOf(cell) : undefined;
      return {
        ...captionsOf(element, cell, header),
        ...(cell ? rowOf(cell, header) : {}),
        lines: linesAbove(first),
        below: lineBelow(nodes.at(-1) ?? element),
        preview: cell ? previewOf(cell) : undefined,
        codes: cell !== null && isOfCodes(cell),
        headings: headingsAround(element),
      };
    },
  };
}

/** Tables in letters have no header cells: a first row in bold is one. */
function boldRow(table: Element): Element | null {
  const row = table.querySelector('tr');
  if (!row || row.children.length < 2) return null;
  const isBold = (cell: Element) => {
    const text = briefText(cell, LONGEST_HEADING);
    const bold = cell.querySelector('b,strong');
    return text === '' || (text !== undefined && bold !== null && briefText(bold, LONGEST_HEADING) === text);
  };
  return [...row.children].every(isBold) && briefText(row, 400) ? row : null;
}

/** Near the beginning of a table, or nowhere: a big one is not searched. */
function firstHeader(table: Element): Element | null {
  const parts = table.getElementsByTagName('*');
  for (let at = 0; at < 60; at++) {
    const part = parts[at];
    if (part && isHeader(part)) return part;
  }
  return null;
}

/** A heading's own text and that of components in it (Salesforce's `lightning-formatted-name`). */
function textsOf(heading: Element): string[] {
  const parts = [heading, ...[...heading.getElementsByTagName('*')].map(shadowOf)];
  return parts.map((part) => briefText(part, LONGEST_HEADING)).filter((text): text is string => !!text);
}

/** The page's main headings that can be seen. */
function titleOf(roots: readonly Root[]): readonly (readonly string[])[] {
  const titles = roots.flatMap((root) => byTag(root, 'h1')).filter(isShown);
  return titles.length === 0 || titles.length > 3 ? [] : [titles.flatMap(textsOf)];
}
