import type { Found } from '@/utils/messaging/index.ts';
import type { Route, RouteOf } from '../../shell/index.ts';
import type { Listed } from '../people-list.tsx';

/** Where a look-up leads: to the one who matches, to the form when nobody does, nowhere while there is a choice to make. */
export function destinationOf(route: RouteOf<'look-up'>, found: Found): Route | undefined {
  if (found.matches.length > 1) return undefined;
  const [only] = found.matches;
  const { asked, next } = route;
  // A contact is no client yet: the form shows them as who it could be, before anything is created.
  const isNew = only === undefined || (next === 'add' && only.person.kind === 'contact');
  return isNew ? { view: 'new-person', asked, found } : routeToMatch(route, only);
}

/** Somebody who was found, and what was meant to follow. */
export function routeToMatch({ asked, next }: RouteOf<'look-up'>, { person, reasons }: Listed): Route {
  const { kind, id, name } = person;
  if (next === 'book' && kind === 'client') return { view: 'book', client: { id, name } };
  return {
    ...{ view: 'person', kind, id, person, asked },
    ...(reasons ? { reasons } : {}),
    ...(next ? { next } : {}),
  };
}
