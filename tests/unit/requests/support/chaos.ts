import type { JobView } from '../../../../utils/requests/types.ts';
import type { Case } from './cases.ts';
import { mulberry } from './random.ts';
import { createWorld, type Fate, type World } from './world.ts';

/** What befalls the write's first request. Late effects land up to 30 s after sending. */
export const FATES: Readonly<Record<string, Fate>> = {
  none: { effectAt: 60, heardAt: 150 },
  'drop before effect': { effectAt: undefined, heardAt: 900, error: 'network' },
  'drop after effect': { effectAt: 400, heardAt: 900, error: 'network' },
  'drop, effect late': { effectAt: 30_000, heardAt: 900, error: 'network' },
  429: { effectAt: undefined, heardAt: 120, error: 'rate-limited' },
  '500 without effect': { effectAt: undefined, heardAt: 300, error: 'server' },
  '500 with effect': { effectAt: 200, heardAt: 300, error: 'server' },
  'time-out without effect': { effectAt: undefined, heardAt: 25_000, error: 'timeout' },
  'time-out, effect late': { effectAt: 29_900, heardAt: 25_000, error: 'timeout' },
  'never left': { effectAt: undefined, heardAt: 50, error: 'not-sent' },
};

/** Longer than clocks may differ before anything is known of them. */
const QUIET_MS = 10 * 60_000;

export interface Outcome {
  state: JobView['state'] | 'lost';
  effects: number;
  sends: number;
  points: number;
  job: JobView | undefined;
  world: World;
}

/** One job under one fate, the worker killed at one await; then everything is left to itself. */
export async function runCase(
  one: Case,
  fate: Fate,
  killPoint: number | undefined,
  seed = 1,
): Promise<Outcome> {
  let submitted = false;
  let killed = false;
  const world = createWorld({
    random: mulberry(seed),
    killAt(point) {
      if (killed || point !== killPoint) return false;
      killed = true;
      return true;
    },
    fate: ({ operation }, nth) =>
      operation === one.operation && nth === world.sent.findIndex((sent) => sent.operation === one.operation)
        ? fate
        : { effectAt: 40, heardAt: 90 },
  });
  const job = { ...one.prepare(world.server, seed), id: 'job' };
  // Quiet for a while: what was there before is older than what is sent, as it is in life.
  let rested = false;
  world.time.after(QUIET_MS, () => {
    rested = true;
  });
  await world.time.run(() => rested);
  // The panel submits until it hears that it was taken: the same id is the same intent.
  for (let tries = 0; !submitted && tries < 3; tries += 1) {
    const { engine } = world;
    let over = false;
    void engine.submit(job, { lane: 'interactive' }).then(
      () => {
        submitted = true;
        over = true;
      },
      () => {
        over = true;
      },
    );
    await world.time.run(() => over || !world.alive(), 5000);
  }
  await world.drain();
  const { points } = world;
  killed = true; // what is looked at now is looked at in peace
  const view = await world.engine.job('job');
  return {
    state: view?.state ?? 'lost',
    effects: world.server.effects.filter((effect) => effect.operation === one.operation).length,
    sends: world.sent.filter((sent) => sent.operation === one.operation).length,
    points,
    job: view,
    world,
  };
}
