import { findNames, isName } from './person-name.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** The header of a name column in the languages our people write. */
const NAME_HEADER =
  /^(?:full |contact |client |customer )?(?:name|nombre|nome|nom|naam|navn|namn|nimi|imi[eę]|név|ad[ıi]?|isim|имя|фио|όνομα|الاسم|اسم|שם|नाम|姓名|名前|氏名|이름|ชื่อ|kunde|client|cliente|contact|patient|paciente|teacher|staff)s?$/iu;

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A cell's own words: buttons and checkboxes in it are not part of a name. */
function cellText(cell: Element): string {
  const inner = cell.querySelector(
    'a[href]:not([href^="tel:"]):not([href^="mailto:"]),[data-test-id="truncated-object-label"],strong,b',
  );
  return textOf(inner) || textOf(cell);
}

/** The name in the same row: the column called "Name", or the first cell that reads like one. */
export function nameInRow(element: Element): string | undefined {
  const row = element.closest('tr,[role="row"]');
  const cell = element.closest('td,th,[role="gridcell"],[role="cell"]');
  if (!row || !cell) return undefined;
  const cells = [...row.querySelectorAll('td,th,[role="gridcell"],[role="cell"]')].filter(
    (one) => one.closest('tr,[role="row"]') === row,
  );
  const header = row
    .closest('table,[role="grid"],[role="table"]')
    ?.querySelector('thead tr,tr:has(> th),[role="row"]:has([role="columnheader"])');
  const headers = header && header !== row ? [...header.children].map(textOf) : [];
  const named = headers.findIndex((text) => NAME_HEADER.test(text));
  const own = cells[named];
  const given = own && own !== cell ? cellText(own) : '';
  if (given && given.length <= 60 && !/[@]|\d{3}/.test(given)) return given;
  if (cells.length < 2 || cells.length > 40) return undefined;
  for (const one of cells) {
    if (one === cell || one.contains(element)) continue;
    const text = cellText(one);
    if (isName(text)) return text;
  }
  return undefined;
}

/** The line right above a value on a card: whole, and nothing but a name (a role may follow: `Ana Belmonte | Partner`). */
function nameAbove(start: Node): string | undefined {
  let at: Node | null = start;
  for (let depth = 0; at && depth < 5; depth++, at = at.parentNode) {
    let lines = 0;
    for (let node: Node | null = at.previousSibling; node && lines < 6; node = node.previousSibling) {
      const text = (node.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
      if (!text) continue;
      // The neighbour's card: its name is taken.
      if (node.nodeType === 1 && (node as Element).matches('[email],[data-email]')) return undefined;
      lines++;
      if (text.length > 160) break;
      if (text.length > 60 || /@|\d{5}/.test(text)) continue;
      const [line = ''] = text.split(/\s[|–·]\s|, (?=\p{Lu}{2,5}$)/u, 1);
      if (isName(line) && !/\p{Lo}/u.test(line)) return line;
    }
    if (/^(?:MAIN|BODY|ARTICLE|TABLE|TR|UL|OL|LI|FOOTER|HEADER)$/.test(at.nodeName)) return undefined;
  }
  return undefined;
}

/** The heading of the card, dialog or profile a value stands in, when exactly one person is a heading there. */
function nameOfSection(element: Element): string | undefined {
  let at: Element | null = element.parentElement;
  for (
    let depth = 0;
    at && depth < 16 && !/^(?:BODY|MAIN|ASIDE|NAV|FOOTER|HEADER)$/.test(at.tagName);
    depth++, at = at.parentElement
  ) {
    const headings = [...at.querySelectorAll(HEADINGS)].slice(0, 20);
    const people = new Set(
      headings.map((heading) => personIn(textOf(heading))).filter((name) => name !== undefined),
    );
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  }
  return undefined;
}

/** "Ingrid Solheim", "Intake: Wilhelmina Osei (knee)"; not "Contact us", "Jayanagar, Bengaluru". */
function personIn(heading: string): string | undefined {
  if (heading.length > 70) return undefined;
  if (isName(heading)) return /\p{Lo}/u.test(heading) ? undefined : heading;
  const names = findNames(heading.replace(/^[^:]{2,24}:\s/, '').replace(/\s\(.*\)$/, ''));
  const [name] = names;
  return names.length === 1 && name?.start === 0 && /:\s|\(/.test(heading) && !heading.includes(',')
    ? name.text
    : undefined;
}

/** The name an element carries beside an address: `name=`, `data-name`, its own text, the first words of its label. */
export function nameOfElement(element: Element, value: string): string | undefined {
  const spoken = element.getAttribute('aria-label')?.split(/,\s/, 1)[0];
  const given = element.getAttribute('name') ?? element.getAttribute('data-name');
  const shown = element.matches('[email],[data-email],[data-hovercard-id]') ? textOf(element) : undefined;
  for (const text of [given, spoken, shown]) {
    const name = text?.trim();
    if (!name || name.length > 60 || name.toLowerCase() === value || /@|\d{3}/.test(name)) continue;
    if (text === given || isName(name)) return name;
  }
  return undefined;
}

/** The text of a link that is a name: `<a href="tel:…">Ana Belmonte</a>`. */
export function nameOfLink(element: Element): string | undefined {
  const text = textOf(element);
  return isName(text) && /^\p{Lu}/u.test(text) ? text : undefined;
}

/** The person the surroundings of an element belong to: the line above, then the card or dialog. */
export function nameAround(element: Element, node: Node = element): string | undefined {
  return nameAbove(node) ?? nameOfSection(element);
}
