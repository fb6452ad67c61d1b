import type { Row } from './server.ts';
import type { Fate, World } from './world.ts';

export const OK: Fate = { effectAt: 40, heardAt: 90 };
export const LOST: Fate = { effectAt: undefined, heardAt: 500, error: 'network' };
export const LOST_AFTER: Fate = { effectAt: 100, heardAt: 500, error: 'network' };

export const newClient = (name: string, phone = '7700900123') => ({
  operation: 'createClient' as const,
  params: { body: { fullName: name, phone, countryCode: '+44', primaryLocation: { id: 'L1' } } },
});

export const tagged = (clientId: string, tag: string, before?: Row) => ({
  operation: 'addClientTags' as const,
  params: { clientId, body: { tags: [tag] } },
  before: before && { ...before, raw: { ...before } },
});

export const edited = (client: Row, notes: string) => ({
  operation: 'updateClient' as const,
  params: { clientId: client.id, body: { fullName: String(client.fullName), notes } },
  before: { ...client, raw: { ...client } },
});

export function addClient(world: World, name = 'Ada'): Row {
  return world.server.add('clients', {
    ...{ fullName: name, countryCode: '+44', phone: '7700900123', tags: [], notes: 'old' },
    primaryLocation: { id: 'L1' },
  });
}

/** Lets time pass. */
export async function pass(world: World, ms: number): Promise<void> {
  let over = false;
  world.time.after(ms, () => {
    over = true;
  });
  await world.time.run(() => over, ms + 1000);
}

/** Lets time pass until the promise settles. */
export async function during<T>(world: World, promise: Promise<T>): Promise<T> {
  let over = false;
  const end = () => {
    over = true;
  };
  promise.then(end, end);
  await world.time.run(() => over);
  return promise;
}
