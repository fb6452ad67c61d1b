import { expect, it } from 'vitest';
import { createWorld } from './support/world.ts';

const CLIENT = {
  operation: 'createClient' as const,
  params: {
    body: { fullName: 'Ada', phone: '7700900123', countryCode: '+44', primaryLocation: { id: 'L1' } },
  },
};

it('whoever waits for a write is told when its checking begins, and again when it ended', async () => {
  const world = createWorld({
    fate: (_, nth) =>
      nth === 0 ? { effectAt: 50, heardAt: 1000, error: 'network' } : { effectAt: 50, heardAt: 100 },
  });
  const [id = ''] = await world.engine.submit(CLIENT, { lane: 'interactive' });
  const begun = world.time.now();
  const heard: { state: string | undefined; after: number }[] = [];
  const listen = async () => {
    for (;;) {
      const state = (await world.engine.outcome(id))?.state;
      heard.push({ state, after: world.time.now() - begun });
      if (state !== 'checking') return;
    }
  };
  void listen();
  await world.drain();
  await world.time.run(() => heard.length > 1, 60_000);

  expect(heard.map(({ state }) => state)).toEqual(['checking', 'done']);
  expect(heard[0]?.after).toBeLessThan(2_000);
  expect(heard[1]?.after).toBeGreaterThanOrEqual(35_000);
});
