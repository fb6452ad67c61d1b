import type { Found } from '@/utils/messaging/index.ts';
import type { Route, RouteOf } from '../../shell/index.ts';

/** Where a look-up leads: to the one who matches, to the form when nobody does, nowhere while there is a choice to make. */
export function destinationOf({ asked, next }: RouteOf<'look-up'>, found: Found): Route | undefined {
  if (found.matches.length > 1) return undefined;
  const [only] = found.matches;
  if (only === undefined) return { view: 'new-person', asked, found };
  const { person, reasons } = only;
  if (next === 'book' && person.kind === 'client')
    return { view: 'book', client: { id: person.id, name: person.name } };
  return {
    view: 'person',
    kind: person.kind,
    id: person.id,
    person,
    asked,
    reasons,
    ...(next ? { next } : {}),
  };
}
