import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storm, weather } from './support/storm.ts';
import { expectOrderly } from './support/verdict.ts';

/** `npm run bench -- requests` runs 20,000. */
const RUNS = Number(process.env.STORM_RUNS ?? 1000);

describe('many jobs under faults, kills, power cuts and clock jumps', () => {
  it(`do what was asked exactly once (${RUNS} runs)`, async () => {
    // The same weather on every machine, so that a failure here is a change of ours; the bench looks for new storms.
    const seed = Number(process.env.STORM_SEED ?? 20_261_122);
    console.log(`storm seed ${seed}`);
    const count = { jobs: 0, needsYou: 0, lives: 0 };
    await fc.assert(
      fc.asyncProperty(storm, async (one) => {
        const aftermath = await weather(one);
        expectOrderly(aftermath);
        count.jobs += aftermath.jobs.length;
        count.needsYou += aftermath.needsYou;
        count.lives += aftermath.world.lives;
      }),
      { numRuns: RUNS, seed },
    );
    console.log(`storm: ${RUNS} runs, ${JSON.stringify(count)}`);
    expect(count.jobs).toBeGreaterThan(RUNS);
  }, 600_000);
});
