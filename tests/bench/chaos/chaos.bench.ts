import { launchChromium, startNetwork } from '../../browser/support/index.ts';
import type { Row } from '../../tools/measure.ts';
import { chaos } from './run.ts';

const WRITES = 200;
const KILLS = 50;
/** A write of every 0.3 s and a death of every 1.2 s, on average. */
const DURING = 60_000;
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);

/**
 * Fifty deaths of a real Chromium's worker at random moments of two hundred creates, tags and bookings, every third answer lost
 * after its effect. `CHAOS_SEED` repeats a run. Needs the release build.
 */
export async function run(): Promise<readonly Row[]> {
  const network = await startNetwork();
  try {
    const driver = await launchChromium({ network });
    try {
      const outcome = await chaos(driver, { writes: WRITES, kills: KILLS, seed, during: DURING });
      for (const { intent, state, error, evidence } of outcome.undone)
        console.error(`${intent} ended ${state}: ${error ?? ''} ${evidence ?? ''}`);
      for (const sendings of outcome.resent) console.error(sendings);
      for (const { payload } of outcome.doubled) console.error(`doubled: ${JSON.stringify(payload)}`);
      const bound = (name: string, value: number, limit: number): Row => ({
        ...{ name: `chaos: ${name}`, value, unit: 'writes', limit },
        holds: value <= limit,
      });
      const told = (name: string, value: number, unit: string): Row => ({
        ...{ name: `chaos: ${name}`, value, unit },
        holds: true,
      });
      return [
        {
          name: 'chaos: there exactly once',
          value: outcome.once,
          unit: 'writes',
          limit: WRITES,
          holds: outcome.once === WRITES,
        },
        bound('missing', outcome.missing.length, 0),
        bound('doubled', outcome.doubled.length, 0),
        bound('sent again though it had happened', outcome.repeated, 0),
        bound('left to the person or failed', outcome.undone.length, 0),
        {
          name: 'chaos: answered 429',
          value: outcome.tooMany,
          unit: 'requests',
          limit: 0,
          holds: outcome.tooMany === 0,
        },
        told('deaths of the worker', KILLS, 'deaths'),
        told('answers lost after the effect', outcome.lost, 'answers'),
        told('questions that died with the worker', outcome.unanswered, 'questions'),
        told('from the first write to the last end', outcome.ms / 1_000, 's'),
        told('seed', seed, ''),
      ];
    } finally {
      await driver.close();
    }
  } finally {
    await network.close();
  }
}
