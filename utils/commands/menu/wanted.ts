import type { PagePersonView, RequestOf } from '@/utils/messaging/index.ts';
import type { Act } from './acts.ts';
import type { Picked } from './picked.ts';

/** What the panel is to open. */
export type Wanted = NonNullable<RequestOf<'page.wanted'>['wanted']>;

/** What to open for what somebody picked; nothing but the panel for nobody. */
export function wantedFor(picked: Picked, act: Act, country: string | undefined): Wanted {
  switch (picked.kind) {
    case 'person':
      return { next: act, view: { view: 'look-up', asked: askedFor(picked.values, country) } };
    case 'people':
      return { next: act, choices: picked.values };
    case 'name':
      return { next: act, search: picked.name };
    case 'nobody':
      return {};
  }
}

/** The panel asks about the full number, whatever country is assumed there; what was selected is shown as it was. */
function askedFor(values: Extract<Picked, { kind: 'person' }>['values'], country: string | undefined) {
  const name = values.find((each) => each.name !== undefined)?.name;
  return {
    phones: values.filter(({ kind }) => kind === 'phone').map(({ value, shown }) => ({ raw: value, shown })),
    emails: values.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    ...(name ? { name } : {}),
    ...(country ? { country } : {}),
  };
}

/**
 * What to open for the page as a whole: the one person it shows or is about; else, for a look-up, the list that the panel shows
 * anyway, and for anything more a list to choose from.
 */
export function wantedOnPage(people: readonly PagePersonView[], act: Act): Wanted {
  const person = personOf(people);
  if (person) return { key: person.key, next: act };
  if (act === 'look-up' || people.length === 0) return {};
  return { next: act, choices: people.slice(0, 50).flatMap(choiceFor) };
}

/** The one person a page shows, or the one it is about. */
export function personOf(people: readonly PagePersonView[]): PagePersonView | undefined {
  const about = people.filter((person) => person.about);
  if (about.length === 1) return about[0];
  return people.length === 1 ? people[0] : undefined;
}

function choiceFor({
  name,
  phones: [phone],
  emails: [email],
}: PagePersonView): NonNullable<Wanted['choices']> {
  const named = name ? { name } : {};
  if (phone) return [{ kind: 'phone', value: phone.value, raw: phone.raw, shown: phone.shown, ...named }];
  return email ? [{ kind: 'email', value: email, raw: email, shown: email, ...named }] : [];
}
