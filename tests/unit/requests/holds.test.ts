import { describe, expect, it } from 'vitest';
import { StorageError } from '../../../utils/requests/ports.ts';
import { createMemoryStore } from '../../../utils/requests/store/memory.ts';
import { operations, WhautomateError } from '../../../utils/whautomate/index.ts';
import { addClient, during, newClient, OK, pass, tagged } from './support/jobs.ts';
import { createWorld, type Operations } from './support/world.ts';

describe('nothing moves, and says why', () => {
  it.each(['offline', 'withheld'] as const)(
    '%s: jobs wait, reads fail at once, and it goes on',
    async (why) => {
      let gate: typeof why | undefined = why;
      const world = createWorld({ gate: async () => gate });
      const [id = ''] = await world.engine.submit(newClient('Ada'));
      expect(await during(world, world.engine.outcome(id))).toMatchObject({ state: 'waiting' });
      expect(await world.engine.status()).toMatchObject({ hold: why, open: 1 });
      const read = during(world, world.engine.read('listClients', {}));
      await expect(read).rejects.toMatchObject({ code: why === 'offline' ? 'network' : 'withheld' });
      expect(world.sent).toHaveLength(0);
      gate = undefined;
      world.engine.wake();
      await world.drain();
      expect(await world.engine.job(id)).toMatchObject({ state: 'done' });
      expect((await world.engine.status()).hold).toBeUndefined();
    },
  );

  it('locked: nothing can be asked for, and what waits waits', async () => {
    let locked = false;
    const world = createWorld({ gate: async () => (locked ? 'locked' : undefined) });
    await world.engine.submit({ ...newClient('Ada'), id: 'a' });
    locked = true;
    await expect(world.engine.submit(newClient('Bo'))).rejects.toMatchObject({ code: 'locked' });
    locked = false;
    world.engine.wake();
    await world.drain();
    expect(await world.engine.job('a')).toMatchObject({ state: 'done' });
  });

  it('refused: a 403 stops the queue after one request; a repaired key sets it going', async () => {
    let refusing = true;
    const world = createWorld();
    const answer = world.server.answer;
    world.server.answer = (operation, request) => {
      if (refusing) throw new WhautomateError('forbidden', { operation, status: 403, effect: 'none' });
      return answer(operation, request);
    };
    await world.engine.submit([newClient('Ada', '7700900001'), newClient('Bo', '7700900002')]);
    await pass(world, 5000);
    expect(await world.engine.status()).toMatchObject({ hold: 'refused', open: 2 });
    expect(world.sent.length).toBeLessThanOrEqual(2);
    refusing = false;
    world.engine.wake();
    await world.drain();
    expect(world.server.rows('clients')).toHaveLength(2);
  });

  it('day-limit: a run that does not fit says so before it starts, and goes on the next day', async () => {
    const world = createWorld({ plan: { perMinute: 60, perDay: 100 } });
    const cost = await world.engine.costOf([{ operation: 'addClientTags', times: 120 }]);
    expect(cost).toMatchObject({ requests: 120, left: 95, fits: false });
    expect(cost.resetsAt).toBeGreaterThan(world.time.now());
    const jobs = Array.from({ length: 120 }, (_, at) => tagged(addClient(world, `C${at}`).id, 'VIP'));
    const ids = await world.engine.submit(jobs, { lane: 'bulk' });
    await pass(world, 10 * 60_000);
    expect(await world.engine.status()).toMatchObject({ hold: 'day-limit', open: 25, until: cost.resetsAt });
    expect(await world.engine.budget()).toMatchObject({
      day: { used: 95, limit: 100, byOperation: { addClientTags: 95 } },
    });
    expect(world.alarmAt).toBe(cost.resetsAt);
    await world.drain(48 * 3_600_000);
    expect(await world.engine.job(ids[119] ?? '')).toMatchObject({ state: 'done' });
  });

  it('storage-full: what is asked for is refused, nothing is half done', async () => {
    const store = createMemoryStore();
    let full = false;
    const world = createWorld({
      store: {
        ...store,
        transact: (durability, work) =>
          full && durability !== 'read'
            ? Promise.reject(new StorageError('full'))
            : store.transact(durability, work),
      },
    });
    await world.engine.status();
    full = true;
    await expect(world.engine.submit(newClient('Ada'))).rejects.toMatchObject({ code: 'storage-full' });
    world.engine.wake();
    await pass(world, 1000);
    expect((await world.engine.status()).hold).toBe('storage-full');
    full = false;
    await world.engine.submit(newClient('Ada'));
    await world.drain();
    expect(world.server.effects).toHaveLength(1);
  });
});

describe('an update of the extension', () => {
  it('parks what it does not know any more, visibly, and takes it up when it knows it again', async () => {
    const store = createMemoryStore();
    const { addClientTags: _, ...fewer } = operations;
    const before = createWorld({ store, gate: async () => 'offline' });
    await before.engine.submit({ ...tagged('x', 'VIP'), id: 'tag' });
    await during(before, before.engine.close());
    const without = createWorld({ store, operations: fewer as Partial<Operations> });
    without.engine.wake();
    await pass(without, 1000);
    expect(await without.engine.job('tag')).toMatchObject({ state: 'parked' });
    expect(await without.engine.status()).toMatchObject({ parked: 1 });
    await during(without, without.engine.close());
    const again = createWorld({ store });
    const { id } = addClient(again);
    expect(id).toBeTruthy();
    again.engine.wake();
    await again.drain();
    expect(await again.engine.job('tag')).toMatchObject({ state: 'failed', error: { code: 'not-found' } });
  });

  it('checks, and does not send, what was already sent', async () => {
    const store = createMemoryStore();
    const { createClient: _, ...fewer } = operations;
    let old: 'offline' | undefined;
    const before = createWorld({
      store,
      fate: () => ({ effectAt: 100, heardAt: 20_000 }),
      gate: async () => old,
    });
    await before.engine.submit({ ...newClient('Ada'), id: 'create' });
    await pass(before, 1000);
    old = 'offline'; // its alarm still rings
    before.kill();
    const { time, server } = before;
    const without = createWorld({ store, time, server, operations: fewer as Partial<Operations> });
    without.engine.wake();
    await pass(without, 60_000);
    expect(await without.engine.job('create')).toMatchObject({ state: 'parked' });
    await during(without, without.engine.close());
    const again = createWorld({ store, time, server });
    again.engine.wake();
    await again.drain();
    expect(await again.engine.job('create')).toMatchObject({ state: 'done', found: true });
    expect(server.effects).toHaveLength(1);
  });
});

describe('several of them', () => {
  it('two engines on one store: each write once, the limit kept, the same rows seen', async () => {
    const world = createWorld({ fate: () => OK });
    const first = world.engine;
    const second = world.start();
    const jobs = Array.from({ length: 40 }, (_, at) => ({
      ...newClient(`C${at}`, `77009${10_000 + at}`),
      id: `j${at}`,
    }));
    await Promise.all([first.submit(jobs.slice(0, 20)), second.submit(jobs.slice(20))]);
    await world.drain();
    expect(world.server.effects).toHaveLength(40);
    const views = await Promise.all([first.activity(), second.activity()]);
    expect(views[0]).toEqual(views[1]);
    expect(await first.status()).toMatchObject({ leading: true });
    expect(await second.status()).toMatchObject({ leading: false });
  });

  it('accounts never mix, and one can be erased', async () => {
    const world = createWorld({ gate: async () => 'offline' });
    await world.engine.submit(newClient('Ada'));
    expect(await world.engine.elsewhere()).toEqual([]);
    await during(world, world.engine.erase());
    await expect(world.engine.submit(newClient('Bo'))).rejects.toMatchObject({ code: 'closed' });
  });
});
