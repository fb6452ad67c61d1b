import { expect, it } from 'vitest';
import { createWorld } from './support/world.ts';

const CLIENT = {
  operation: 'createClient' as const,
  params: {
    body: { fullName: 'Ada', phone: '7700900123', countryCode: '+44', primaryLocation: { id: 'L1' } },
  },
};

it('a stream of reads lets a write of the same lane through within one turn, minute full', async () => {
  const world = createWorld({ plan: { perMinute: 60, perDay: 100_000 } });
  const isFull = () => world.sent.length > 70;
  const hasWritten = () => world.sent.some(({ operation }) => operation === 'createClient');
  const stream = async () => {
    while (!hasWritten()) await world.engine.read('listClients', { page: 1, limit: 100 }, { maxAgeMs: 0 });
  };
  void stream();
  await world.time.run(isFull, 600_000);

  const readsBefore = world.sent.length;
  await world.engine.submit(CLIENT, { lane: 'interactive' });
  await world.time.run(hasWritten, 60_000);

  expect(world.sent.length - readsBefore).toBeLessThanOrEqual(3);
});
