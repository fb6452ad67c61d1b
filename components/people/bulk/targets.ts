import type { PagePersonView, PersonView } from '@/utils/messaging/index.ts';
import { sameTag } from '../tag-check.ts';

/** Most records in one run, as `tags.bulk` has it. */
export const MOST_RECORDS = 1_000;

/** Records by the key of the person on the page they may be; no entry: not told yet. */
export type Records = ReadonlyMap<string, readonly PersonView[]>;

/** Whom a person decided about, by record; everybody else is as `isMeant` has it. */
export type Picks = ReadonlyMap<string, boolean>;

/** Those chosen on the page, by what is known of them here. */
export interface Sorted {
  /** One record each: who is meant is clear. */
  clear: PersonView[];
  /** Several records share the number or address: any, some or none of them may be meant. */
  shared: { onPage: PagePersonView; people: readonly PersonView[] }[];
  /** No record here, so there is nothing to tag. */
  leftOut: PagePersonView[];
}

export const recordKey = ({ kind, id }: Pick<PersonView, 'kind' | 'id'>): string => `${kind} ${id}`;

export function sortChosen(chosen: readonly PagePersonView[], records: Records): Sorted {
  const clear = new Map<string, PersonView>();
  const sorted: Sorted = { clear: [], shared: [], leftOut: [] };
  for (const onPage of chosen) {
    const people = records.get(onPage.key) ?? [];
    const [only] = people;
    if (only === undefined) sorted.leftOut.push(onPage);
    else if (people.length > 1) sorted.shared.push({ onPage, people });
    // Two numbers on the page may be one person's.
    else clear.set(recordKey(only), only);
  }
  return { ...sorted, clear: [...clear.values()] };
}

/** Whether a record shall be tagged: as decided, else those who are clear. Of several that share a number nobody by default. */
export const isMeant = (person: PersonView, { clear }: Sorted, picks: Picks): boolean =>
  picks.get(recordKey(person)) ?? clear.some((one) => recordKey(one) === recordKey(person));

/** Whether every tag is there already. Adding one again could start its automation again. */
export const hasAll = ({ tags: own }: PersonView, tags: readonly string[]): boolean =>
  tags.length > 0 && tags.every((tag) => own.some((has) => sameTag(has, tag)));

/** The records that the run will tag, each once. */
export function targetsOf(sorted: Sorted, picks: Picks, tags: readonly string[]): PersonView[] {
  const all = [...sorted.clear, ...sorted.shared.flatMap(({ people }) => people)];
  const each = new Map(all.map((person) => [recordKey(person), person]));
  return [...each.values()].filter((person) => isMeant(person, sorted, picks) && !hasAll(person, tags));
}
