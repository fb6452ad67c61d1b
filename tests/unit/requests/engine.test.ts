import { describe, expect, it } from 'vitest';
import { createWorld } from './support/world.ts';

const client = (name: string, phone: string) => ({
  operation: 'createClient' as const,
  params: { body: { fullName: name, phone, countryCode: '+44', primaryLocation: { id: 'L1' } } },
});

describe('a write', () => {
  it('is sent once and done', async () => {
    const world = createWorld();
    const [id = ''] = await world.engine.submit(client('Ada', '7700900123'), { lane: 'interactive' });
    await world.drain();
    const job = await world.engine.job(id);
    expect(job).toMatchObject({ state: 'done', attempts: 1, result: { name: 'Ada', phone: '7700900123' } });
    expect(world.server.effects).toHaveLength(1);
    expect(job?.undo).toMatchObject({ operation: 'deleteClient' });
  });

  it('is checked after its answer was lost, and not sent again', async () => {
    const world = createWorld({
      fate: (_, nth) =>
        nth === 0 ? { effectAt: 20_000, heardAt: 1000, error: 'network' } : { effectAt: 50, heardAt: 100 },
    });
    const [id = ''] = await world.engine.submit(client('Ada', '7700900123'));
    await world.drain();
    expect(await world.engine.job(id)).toMatchObject({ state: 'done', found: true, attempts: 1 });
    expect(world.server.effects).toHaveLength(1);
    expect(world.sent.map((sent) => sent.operation)).toEqual(['createClient', 'listClients']);
    expect((world.sent[1]?.at ?? 0) - (world.sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(35_000);
  });

  it('is claimed anew, not sent, when the machine slept between claim and sending', async () => {
    let hasSlept = false;
    const world = createWorld({
      killAt: (_, name) => {
        // What follows a claim is to open what was asked: there the machine sleeps, and its monotonic clock with it.
        if (name === 'before open' && !hasSlept) {
          hasSlept = true;
          world.clockOffset += 40_000;
        }
        return false;
      },
    });
    const [id = ''] = await world.engine.submit(client('Ada', '7700900123'));
    await world.drain();
    const job = await world.engine.job(id);
    expect(job).toMatchObject({ state: 'done', attempts: 1 });
    expect((world.sent[0]?.at ?? 0) + world.clockOffset - (job?.sentAt ?? 0)).toBeLessThanOrEqual(5000);
    expect(world.server.effects).toHaveLength(1);
  });

  it('fills in what an earlier job made', async () => {
    const world = createWorld();
    const ids = await world.engine.submit([
      { ...client('Ada', '7700900123'), id: 'create' },
      {
        operation: 'addClientTags',
        params: { clientId: { $result: 'create', path: 'id' }, body: { tags: ['VIP'] } },
      },
    ]);
    await world.drain();
    const jobs = await world.engine.activity();
    expect(jobs.map((job) => job.state)).toEqual(['done', 'done']);
    expect(world.server.rows('clients')).toMatchObject([{ fullName: 'Ada', tags: ['VIP'] }]);
    expect(ids[0]).toBe('create');
  });
});
