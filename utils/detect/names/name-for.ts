import type { Detection, TextContext } from '../types.ts';
import { isSomebodyElses, nameNearby, type Place } from './nearby.ts';
import { findNames, isName } from './person-name.ts';

/** Scripts without capitals make every short phrase look like a name: only tables and brackets are trusted with them. */
const isCased = (text: string) => !/\p{Lo}/u.test(text);

/** "Ingrid Solheim", "Intake: Wilhelmina Osei (knee)"; not "Contact us", "Jayanagar, Bengaluru". */
function personIn(heading: string): string | undefined {
  if (heading.length > 70) return undefined;
  if (isName(heading)) return isCased(heading) ? heading : undefined;
  const names = findNames(heading.replace(/^[^:]{2,24}:\s/, '').replace(/\s\(.*\)$/, ''));
  const [name] = names;
  const decorated = /:\s|\(/.test(heading) && !heading.includes(',');
  return names.length === 1 && name?.start === 0 && decorated ? name.text : undefined;
}

/** The one person among the headings of the smallest part that has any. */
function personOfHeadings(headings: TextContext['headings'] = []): string | undefined {
  for (const level of headings) {
    const people = new Set(level.map(personIn).filter((name) => name !== undefined));
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  }
  return undefined;
}

/** The person a number or an address belongs to, as far as its text and what stands around it say. */
export function nameFor(place: Place, context: TextContext = {}): Pick<Detection, 'name' | 'nameFrom'> {
  const own = context.self?.find((text) => isName(text) && (isCased(text) || context.certain === undefined));
  const near = own ?? nameNearby(place);
  if (near) return { name: near, nameFrom: 'text' };
  const inRow = context.person ?? context.row?.find(isName);
  if (inRow) return { name: inRow, nameFrom: 'row' };
  if (isSomebodyElses(place)) return { nameFrom: 'nobody' };
  const around =
    context.lines?.find((line) => isCased(line) && isName(line)) ?? personOfHeadings(context.headings);
  return around ? { name: around, nameFrom: 'guess' } : {};
}
