import 'temporal-polyfill/global';
import fc from 'fast-check';
import { CASES, UNTELLABLE } from '../../unit/requests/support/cases.ts';
import { FATES, runCase } from '../../unit/requests/support/chaos.ts';
import { storm, weather } from '../../unit/requests/support/storm.ts';
import { expectExactlyOnce, expectOrderly } from '../../unit/requests/support/verdict.ts';
import { atLeast, atMost, type Row } from './row.ts';

/** The seed is printed: `STORM_SEED=… npm run bench -- requests/chaos` runs the same storms again. */
const SEED = Number(process.env.STORM_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.STORM_RUNS ?? 20_000);

/** Every write × every await × every fault, then random storms over several jobs. */
export async function run(): Promise<Row[]> {
  return [...(await everyAwait()), ...(await storms())];
}

async function everyAwait(): Promise<Row[]> {
  const count = { runs: 0, wrong: 0, needsYou: 0, untellable: 0 };
  for (const one of [...CASES, ...UNTELLABLE]) {
    for (const [name, fate] of Object.entries(FATES)) {
      const { points } = await runCase(one, fate, undefined);
      for (let point = 1; point <= points; point += 1) {
        const outcome = await runCase(one, fate, point);
        count.runs += 1;
        if (outcome.state === 'needs-you') count[one.untellable ? 'untellable' : 'needsYou'] += 1;
        try {
          expectExactlyOnce(one, name, point, outcome);
        } catch (error) {
          count.wrong += 1;
          console.error(String(error));
        }
      }
    }
  }
  return [
    atLeast('every write x every await x every fault: runs', count.runs, 'runs', 20_000),
    atMost('… not exactly once', count.wrong, 'runs', 0),
    atMost('… asked although the service could tell', count.needsYou, 'runs', 0),
    { name: '… asked where it truly cannot', value: count.untellable, unit: 'runs', holds: true },
  ];
}

async function storms(): Promise<Row[]> {
  const count = { jobs: 0, needsYou: 0, lives: 0 };
  const property = fc.asyncProperty(storm, async (one) => {
    const aftermath = await weather(one);
    expectOrderly(aftermath);
    count.jobs += aftermath.jobs.length;
    count.needsYou += aftermath.needsYou;
    count.lives += aftermath.world.lives;
  });
  const result = await fc.check(property, { numRuns: RUNS, seed: SEED });
  if (result.failed) console.error(fc.defaultReportMessage(result));
  return [
    atLeast(`random storms (seed ${SEED})`, result.numRuns, 'runs', RUNS),
    atMost('… not exactly once', result.failed ? 1 : 0, 'runs', 0),
    { name: '… jobs', value: count.jobs, unit: 'jobs', holds: true },
    { name: '… lives of the worker', value: count.lives, unit: 'lives', holds: true },
    atMost('… asked of the person', (count.needsYou / count.jobs) * 100, '% of jobs', 0.5),
  ];
}
