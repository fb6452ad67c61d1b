import { launchChromium, launchFirefox, startNetwork } from '../../../browser/support/index.ts';
import type { Row } from '../../../tools/measure.ts';
import { type ChaosOutcome, chaos } from './run.ts';

const WRITES = 200;
const KILLS = 50;
/** A write of every 0.3 s and a death of every 1.2 s, on average. */
const DURING = 60_000;
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);

const BROWSERS = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const;

/**
 * Fifty deaths of the background at random moments of two hundred creates, tags and bookings, every third answer lost after its
 * effect, in both real browsers. `CHAOS_SEED` repeats a run. Reads the release builds, which `npm run bench` makes.
 */
export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [browser, launch] of BROWSERS) {
    const network = await startNetwork();
    try {
      const driver = await launch({ network });
      try {
        const outcome = await chaos(driver, { writes: WRITES, kills: KILLS, seed, during: DURING });
        tellWhatIsWrong(outcome);
        rows.push(...judged(browser, outcome));
      } finally {
        await driver.close();
      }
    } finally {
      await network.close();
    }
  }
  return rows;
}

function judged(browser: string, outcome: ChaosOutcome): Row[] {
  const bound = (name: string, value: number, limit = 0, unit = 'writes'): Row => ({
    ...{ name: `chaos in ${browser}: ${name}`, value, unit, limit },
    holds: value <= limit,
  });
  const told = (name: string, value: number, unit: string): Row => ({
    ...{ name: `chaos in ${browser}: ${name}`, value, unit },
    holds: true,
  });
  return [
    { ...bound('there exactly once', outcome.once, WRITES), holds: outcome.once === WRITES },
    bound('missing', outcome.missing.length),
    bound('doubled', outcome.doubled.length),
    bound('sent again though it had happened', outcome.repeated),
    bound('left to the person or failed', outcome.undone.length),
    bound('answered 429', outcome.tooMany, 0, 'requests'),
    told('deaths of the background', KILLS, 'deaths'),
    told('answers lost after the effect', outcome.lost, 'answers'),
    told('questions that died with it', outcome.unanswered, 'questions'),
    told('from the first write to the last end', outcome.ms / 1_000, 's'),
    told('seed', seed, ''),
  ];
}

function tellWhatIsWrong({ undone, resent, doubled }: ChaosOutcome): void {
  for (const { intent, state, error, evidence } of undone)
    console.error(`${intent} ended ${state}: ${error ?? ''} ${evidence ?? ''}`);
  for (const sendings of resent) console.error(sendings);
  for (const { payload } of doubled) console.error(`doubled: ${JSON.stringify(payload)}`);
}
