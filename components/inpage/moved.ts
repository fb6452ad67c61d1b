import type { MovedView } from '@/utils/messaging/index.ts';
import type { Route } from '../shell/index.ts';

/** What of a view goes along when it is gone on with in the panel; undefined where the panel starts at home. */
export function moved(route: Route): MovedView | undefined {
  switch (route.view) {
    case 'look-up':
    case 'new-person':
      return { view: route.view, asked: route.asked };
    case 'named':
      return { view: 'named', name: route.name };
    case 'person':
      return {
        view: 'person',
        kind: route.kind,
        id: route.id,
        ...(route.asked ? { asked: route.asked } : {}),
      };
    case 'book':
      return { view: 'book', client: route.client, ...(route.moving ? { moving: route.moving } : {}) };
    case 'activity':
      return { view: 'activity' };
    default:
      return undefined;
  }
}
