import { describe, expect, it } from 'vitest';
import { addClient, during, edited, OK, pass } from './support/jobs.ts';
import { createWorld } from './support/world.ts';

describe('a read', () => {
  it('is asked once by everybody who wants it now, and not again while it is fresh', async () => {
    const world = createWorld();
    const { id } = addClient(world);
    const { engine } = world;
    const all = Promise.all([1, 2, 3].map(() => engine.read('getClient', { clientId: id })));
    expect((await during(world, all)).map((client) => client.name)).toEqual(['Ada', 'Ada', 'Ada']);
    await during(world, engine.read('getClient', { clientId: id }));
    expect(world.sent).toHaveLength(1);
    await during(world, engine.read('getClient', { clientId: id }, { maxAgeMs: 0 }));
    await pass(world, 61_000);
    const aged = await during(world, engine.readAged('getClient', { clientId: id }));
    expect(world.sent).toHaveLength(3);
    expect(aged.asOf).toBe(world.time.now());
  });

  it('stops when the last one who waits gives up, and not before', async () => {
    const world = createWorld({ fate: () => ({ effectAt: 2900, heardAt: 3000 }) });
    const { id } = addClient(world);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = world.engine.read('getClient', { clientId: id }, { signal: one.signal });
    const second = world.engine.read('getClient', { clientId: id }, { signal: other.signal });
    world.time.after(100, () => one.abort());
    await expect(during(world, first)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await during(world, second)).toMatchObject({ name: 'Ada' });
    const third = world.engine.read('getClient', { clientId: id }, { signal: other.signal, maxAgeMs: 0 });
    world.time.after(100, () => other.abort());
    await expect(during(world, third)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('is tried again when it may do better, and says what failed when it does not', async () => {
    const world = createWorld({
      fate: (_, nth) => (nth < 2 ? { effectAt: 1, heardAt: 50, error: 'server' } : OK),
    });
    const { id } = addClient(world);
    expect(await during(world, world.engine.read('getClient', { clientId: id }))).toMatchObject({ id });
    expect(world.sent).toHaveLength(3);
    const missing = world.engine.read('getClient', { clientId: 'nobody' });
    await expect(during(world, missing)).rejects.toMatchObject({ code: 'not-found' });
    expect(world.sent).toHaveLength(4);
  });

  it('is not true any more after a write, not even when it was under way', async () => {
    const slow = { effectAt: 10, heardAt: 2000 };
    const world = createWorld({ fate: (_, nth) => (nth === 0 ? slow : OK) });
    const client = addClient(world);
    const early = world.engine.read('getClient', { clientId: client.id });
    await pass(world, 50);
    await world.engine.submit(edited(client, 'new'), { lane: 'interactive' });
    await world.drain();
    expect(await during(world, early)).toMatchObject({ notes: 'old' });
    const later = world.engine.read('getClient', { clientId: client.id });
    expect(await during(world, later)).toMatchObject({ notes: 'new' });
  });

  it('refuses what is no read, and what the service would not take', async () => {
    const { engine } = createWorld();
    await expect(engine.read('createClient', { body: {} } as never)).rejects.toMatchObject({
      code: 'not-a-read',
    });
    await expect(engine.read('nothing' as never, {} as never)).rejects.toMatchObject({
      code: 'unknown-operation',
    });
    await expect(engine.read('getClient', { clientId: '' })).rejects.toMatchObject({ code: 'invalid' });
  });
});
