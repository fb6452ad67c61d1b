import type { TextContext } from '../types.ts';
import { briefText } from './brief.ts';
import { CELL, captionsOf, ROW, TABLE } from './captions.ts';
import { linesAbove, rowOf } from './lines.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const EDGE = /^(?:BODY|MAIN|ASIDE|NAV|FOOTER|HEADER)$/;
/** A card, a dialog, a profile; not a page. */
const BIG = 600;
const MOST_HEADINGS = 8;
const LONGEST_HEADING = 70;

/** Everything a judge may want to know about where a text stands. */
export interface Surroundings {
  of(element: Element, node: Node): TextContext;
}

/** One scan's view of the page: tables and cards are asked once, however many values stand in them. */
export function createSurroundings(): Surroundings {
  const headers = new WeakMap<Element, Element | null>();
  const headings = new WeakMap<Element, readonly string[] | null>();

  const headerOf = (element: Element): Element | undefined => {
    const table = element.closest(TABLE);
    if (!table) return undefined;
    const known = headers.get(table);
    if (known !== undefined) return known ?? undefined;
    const first =
      table.querySelector('thead tr') ??
      table.querySelector('th,[role="columnheader"]')?.closest(ROW) ??
      null;
    headers.set(table, first);
    return first ?? undefined;
  };

  /** The headings inside an element; `null` when it is more than a card. */
  const headingsIn = (element: Element): readonly string[] | null => {
    const known = headings.get(element);
    if (known !== undefined) return known;
    const big = element.getElementsByTagName('*').length > BIG;
    const found = big ? null : [...element.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
    const texts =
      found?.map((one) => briefText(one, LONGEST_HEADING)).filter((text): text is string => !!text) ?? null;
    headings.set(element, texts);
    return texts;
  };

  /** The headings of the card, dialog or profile a value stands in, level by level outwards. */
  const headingsAround = (element: Element): (readonly string[])[] => {
    const levels: (readonly string[])[] = [];
    let at: Element | null = element.parentElement;
    for (
      let depth = 0;
      at && depth < 16 && levels.length < 4 && !EDGE.test(at.tagName);
      depth++, at = at.parentElement
    ) {
      const texts = headingsIn(at);
      if (texts === null) break;
      const last = levels.at(-1);
      if (texts.length > 0 && (texts.length !== last?.length || texts[0] !== last[0])) levels.push(texts);
    }
    if (levels.length > 0) return levels;
    // A record in a system of records: no heading around the field, and one for the page.
    const [title, more] = element.ownerDocument.getElementsByTagName('h1');
    const text = more ? undefined : briefText(title, LONGEST_HEADING);
    return text ? [[text]] : [];
  };

  return {
    of(element, node) {
      const cell = element.closest(CELL);
      const header = cell ? headerOf(cell) : undefined;
      return {
        ...captionsOf(element, cell, header),
        ...(cell ? rowOf(cell, header) : {}),
        lines: linesAbove(node),
        headings: headingsAround(element),
      };
    },
  };
}
