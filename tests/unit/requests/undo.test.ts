import { describe, expect, it } from 'vitest';
import { addClient, during, edited, LOST_AFTER, newClient, OK, pass, tagged } from './support/jobs.ts';
import { createWorld, type World } from './support/world.ts';

async function done(world: World, job: Parameters<World['engine']['submit']>[0]): Promise<string> {
  const [id = ''] = await world.engine.submit(job, { lane: 'interactive' });
  await world.drain();
  expect(await world.engine.job(id)).toMatchObject({ state: 'done' });
  return id;
}

async function undone(world: World, id: string): Promise<string> {
  const undo = await during(world, world.engine.undo(id));
  await world.drain();
  return undo;
}

describe('undo', () => {
  it('puts the fields back that were changed, and leaves alone what others changed meanwhile', async () => {
    const world = createWorld();
    const client = addClient(world);
    const id = await done(world, edited(client, 'new'));
    Object.assign(world.server.rows('clients')[0] ?? {}, { fullName: 'Ada Lovelace' });
    expect((await world.engine.job(id))?.undo).toMatchObject({ operation: 'updateClient', heard: true });
    const undo = await undone(world, id);
    expect(await world.engine.job(undo)).toMatchObject({ state: 'done' });
    expect(world.server.rows('clients')).toMatchObject([{ fullName: 'Ada Lovelace', notes: 'old' }]);
  });

  it('is one undo, however often it is asked for', async () => {
    const world = createWorld();
    const id = await done(world, newClient('Ada'));
    await undone(world, id);
    expect(world.server.rows('clients')).toEqual([]);
    await expect(during(world, world.engine.undo(id))).rejects.toMatchObject({ reason: 'gone' });
  });

  it('takes off only the tags that were not there', async () => {
    const world = createWorld();
    const client = addClient(world);
    Object.assign(client, { tags: ['Old'] });
    const job = tagged(client.id, 'New', client);
    job.params.body.tags.push('Old');
    const id = await done(world, job);
    await undone(world, id);
    expect(world.server.rows('clients')).toMatchObject([{ tags: ['Old'] }]);
  });

  it('cancels what was booked, and says that somebody may hear of it', async () => {
    const world = createWorld();
    const { id: clientId } = addClient(world);
    const at = { date: '2026-02-03', time: '10:00' };
    const body = { location: { id: 'L1' }, service: { id: 'S1' }, client: { id: clientId }, ...at };
    const id = await done(world, { operation: 'createAppointment', params: { body } });
    expect((await world.engine.job(id))?.undo).toMatchObject({ operation: 'cancelAppointment', heard: true });
    await undone(world, id);
    expect(world.server.rows('appointments')).toMatchObject([{ status: 'Cancelled' }]);
  });

  it.each([
    [
      'changed-since',
      (world: World) =>
        Object.assign(world.server.rows('clients')[0] ?? {}, { notes: 'theirs', updatedAt: 'later' }),
    ],
    ['expired', (world: World) => pass(world, 25 * 3_600_000)],
  ])('says why not: %s', async (reason, happens) => {
    const world = createWorld();
    const id = await done(world, newClient('Ada'));
    await happens(world);
    await expect(during(world, world.engine.undo(id))).rejects.toMatchObject({ code: 'cannot-undo', reason });
  });

  it('never deletes what may be a colleague’s', async () => {
    const world = createWorld({ fate: (_, nth) => (nth === 0 ? LOST_AFTER : OK) });
    const id = await done(world, newClient('Ada'));
    expect(await world.engine.job(id)).toMatchObject({ found: true });
    expect((await world.engine.job(id))?.undo).toBeUndefined();
    await expect(during(world, world.engine.undo(id))).rejects.toMatchObject({ reason: 'not-ours' });
  });

  it('does not pretend for what has none', async () => {
    const world = createWorld();
    const { id: clientId } = addClient(world);
    const id = await done(world, { operation: 'deleteClient', params: { clientId } });
    await expect(during(world, world.engine.undo(id))).rejects.toMatchObject({ reason: 'no-inverse' });
  });
});
