import type { TextContext } from '../types.ts';
import { briefText } from './brief.ts';
import { CELL, ROW } from './captions.ts';

/** The header of a name column in the languages our people write. */
const NAME_HEADER =
  /^(?:full |contact |client |customer )?(?:name|nombre|nome|nom|naam|navn|namn|nimi|imi[eę]|név|ad[ıi]?|isim|имя|фио|όνομα|الاسم|اسم|שם|नाम|姓名|名前|氏名|이름|ชื่อ|kunde|client|cliente|contact|patient|paciente|teacher|staff)s?$/iu;
/** No longer than a name with its titles. */
const LONGEST = 60;
const MOST = 8;

const fits = (text: string | undefined): text is string =>
  text !== undefined && text.length > 2 && text.length <= LONGEST && !/@|\d{3}/.test(text);

/** A cell's own words: buttons and checkboxes in it are not part of a name. */
const cellText = (cell: Element) =>
  briefText(cell.querySelector('a[href]:not([href^="tel:"]):not([href^="mailto:"]),strong,b'), LONGEST) ||
  briefText(cell, LONGEST);

/** The row a value stands in: the cell under "Name", and the others. */
export function rowOf(cell: Element, header: Element | undefined): Pick<TextContext, 'person' | 'row'> {
  const row = cell.closest(ROW);
  if (!row) return {};
  const cells = [...row.querySelectorAll(CELL)].filter((one) => one.closest(ROW) === row);
  if (cells.length < 2 || cells.length > 40) return {};
  const headers =
    header && header !== row ? [...header.children].map((one) => briefText(one, LONGEST) ?? '') : [];
  const own = cells[headers.findIndex((text) => NAME_HEADER.test(text))];
  const person = own && own !== cell ? cellText(own) : undefined;
  const others = cells.filter((one) => one !== cell && !one.contains(cell)).map(cellText);
  const lines = others.filter(fits).slice(0, MOST);
  return { person: fits(person) ? person : undefined, row: lines };
}

const STOP = /^(?:MAIN|BODY|ARTICLE|TABLE|TR|UL|OL|LI|FOOTER|HEADER)$/;

/** Short lines above a value on its card, nearest first; a role may follow a name (`Ana Belmonte | Partner`). */
export function linesAbove(start: Node): string[] {
  const lines: string[] = [];
  let at: Node | null = start;
  for (let depth = 0; at && depth < 5; depth++, at = at.parentNode) {
    let seen = 0;
    for (let node: Node | null = at.previousSibling; node && seen < 6; node = node.previousSibling) {
      const text = briefText(node, 160);
      if (text === '') continue;
      // The neighbour's card: its name is taken.
      if (node.nodeType === 1 && (node as Element).matches('[email],[data-email]')) return lines;
      seen++;
      if (text === undefined) break;
      const [line = ''] = text.split(/\s[|–·]\s|, (?=\p{Lu}{2,5}$)/u, 1);
      if (fits(text) && fits(line)) lines.push(line);
      if (lines.length >= MOST) return lines;
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
