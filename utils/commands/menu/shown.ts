import type { PagePersonView } from '@/utils/messaging/index.ts';
import { ACTS, type Act, itemId, PLACES, type Place } from './acts.ts';
import type { Picked } from './picked.ts';
import { personOf } from './wanted.ts';

/** Whom an item speaks of: somebody by name, number or address; several; or whoever was selected, in the browser's words. */
export type Subject = { one: string } | { several: number } | 'selected' | 'link' | 'page';

/** One item as it should stand in the menu now. */
export interface ShownItem {
  id: string;
  place: Place;
  act: Act;
  visible: boolean;
  subject: Subject;
}

/** What is known when the menu opens. Firefox tells the selection only where we may see the page; then it is `undefined`. */
export interface Shown {
  picked?: { place: 'selection' | 'link'; is: Picked } | undefined;
  /** People of a page that is being read; undefined for any other. */
  people?: readonly PagePersonView[] | undefined;
}

/** How every item stands while nothing is known. */
export const atRest = (): ShownItem[] => shownItems({});

/** All items, those that make no sense now hidden. Pure; the browser leaves out what is not of the menu's place. */
export function shownItems({ picked, people }: Shown): ShownItem[] {
  return PLACES.flatMap((place) =>
    ACTS.map((act) => {
      const is = picked?.place === place ? picked.is : undefined;
      // A selected link is one thing: what was recognised speaks, and the other set stands back.
      const isOther = picked !== undefined && place !== picked.place;
      const visible = !isOther && (place === 'page' ? onPage(act, people) : is?.kind !== 'nobody');
      return { id: itemId(place, act), place, act, visible, subject: subjectOf(place, is, people) };
    }),
  );
}

/** On a page without anybody there is nobody to add, tag or book; looking there opens the panel. */
const onPage = (act: Act, people: Shown['people']) => act === 'look-up' || people?.length !== 0;

function subjectOf(place: Place, is: Picked | undefined, people: Shown['people']): Subject {
  if (place === 'page') {
    const person = personOf(people ?? []);
    const one = person && (person.name ?? person.phones[0]?.shown ?? person.emails[0]);
    return one ? { one } : 'page';
  }
  if (is?.kind === 'people') return { several: is.values.length };
  if (is?.kind === 'person' && is.values[0]) return { one: is.values[0].shown };
  return place === 'link' ? 'link' : 'selected';
}
