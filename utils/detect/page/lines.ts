import type { TextContext } from '../types.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const CELL = 'td,th,[role="gridcell"],[role="cell"]';
const ROW = 'tr,[role="row"]';
/** The header of a name column in the languages our people write. */
const NAME_HEADER =
  /^(?:full |contact |client |customer )?(?:name|nombre|nome|nom|naam|navn|namn|nimi|imi[eę]|név|ad[ıi]?|isim|имя|фио|όνομα|الاسم|اسم|שם|नाम|姓名|名前|氏名|이름|ชื่อ|kunde|client|cliente|contact|patient|paciente|teacher|staff)s?$/iu;
/** No longer than a name with its titles. */
const LONGEST = 60;
const MOST = 8;

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const fits = (text: string) => text.length > 2 && text.length <= LONGEST && !/@|\d{3}/.test(text);

/** A cell's own words: buttons and checkboxes in it are not part of a name. */
const cellText = (cell: Element) =>
  textOf(cell.querySelector('a[href]:not([href^="tel:"]):not([href^="mailto:"]),strong,b')) || textOf(cell);

/** The row a value stands in: the cell under "Name", and the others. */
function rowOf(element: Element): Pick<TextContext, 'person' | 'row'> {
  const row = element.closest(ROW);
  const cell = element.closest(CELL);
  if (!row || !cell) return {};
  const cells = [...row.querySelectorAll(CELL)].filter((one) => one.closest(ROW) === row);
  if (cells.length < 2 || cells.length > 40) return {};
  const table = row.closest('table,[role="grid"],[role="table"]');
  const header = table?.querySelector('thead tr,tr:has(> th),[role="row"]:has([role="columnheader"])');
  const headers = header && header !== row ? [...header.children].map(textOf) : [];
  const own = cells[headers.findIndex((text) => NAME_HEADER.test(text))];
  const person = own && own !== cell ? cellText(own) : '';
  const others = cells.filter((one) => one !== cell && !one.contains(element)).map(cellText);
  const lines = others.filter(fits).slice(0, MOST);
  return { ...(fits(person) ? { person } : {}), ...(lines.length > 0 ? { row: lines } : {}) };
}

const STOP = /^(?:MAIN|BODY|ARTICLE|TABLE|TR|UL|OL|LI|FOOTER|HEADER)$/;

/** Short lines above a value on its card, nearest first; a role may follow a name (`Ana Belmonte | Partner`). */
function linesAbove(start: Node): string[] {
  const lines: string[] = [];
  let at: Node | null = start;
  for (let depth = 0; at && depth < 5; depth++, at = at.parentNode) {
    let seen = 0;
    for (let node: Node | null = at.previousSibling; node && seen < 6; node = node.previousSibling) {
      const text = (node.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
      if (!text) continue;
      // The neighbour's card: its name is taken.
      if (node.nodeType === 1 && (node as Element).matches('[email],[data-email]')) return lines;
      seen++;
      if (text.length > 160) break;
      const [line = ''] = text.split(/\s[|–·]\s|, (?=\p{Lu}{2,5}$)/u, 1);
      if (fits(text) && fits(line)) lines.push(line);
      if (lines.length >= MOST) return lines;
    }
    if (STOP.test(at.nodeName)) break;
  }
  return lines;
}

/** The headings of the card, dialog or profile a value stands in, level by level outwards. */
function headingsOf(element: Element): string[][] {
  const levels: string[][] = [];
  let known = 0;
  let at: Element | null = element.parentElement;
  for (let depth = 0; at && depth < 16 && levels.length < 4; depth++, at = at.parentElement) {
    if (/^(?:BODY|MAIN|ASIDE|NAV|FOOTER|HEADER)$/.test(at.tagName)) break;
    const headings = at.querySelectorAll(HEADINGS);
    if (headings.length === known) continue;
    known = headings.length;
    levels.push(
      [...headings]
        .slice(0, MOST)
        .map(textOf)
        .filter((text) => text && text.length <= 70),
    );
  }
  return levels;
}

/** What may name the person a value belongs to. The judge decides which of it is a name. */
export function linesAround(
  element: Element,
  node: Node,
): Pick<TextContext, 'person' | 'row' | 'lines' | 'headings'> {
  const lines = linesAbove(node);
  const headings = headingsOf(element);
  return {
    ...rowOf(element),
    ...(lines.length > 0 ? { lines } : {}),
    ...(headings.length > 0 ? { headings } : {}),
  };
}

/** What an element with an address in an attribute says of itself: its label's first words, its own text. */
export function selfOf(element: Element, value: string): string[] {
  const spoken = element.getAttribute('aria-label')?.split(/,\s/, 1)[0];
  const texts = [element.getAttribute('data-name') ?? undefined, spoken, textOf(element)];
  return texts.filter(
    (text): text is string => text !== undefined && fits(text) && text.toLowerCase() !== value,
  );
}
