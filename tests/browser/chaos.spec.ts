import { chaos } from '../bench/requests/real/run.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);

test(
  'five deaths of the background during fifteen writes with lost answers leave each done exactly once',
  chromiumOnly(
    '2026-11-29: Firefox ends its background after each step of the main job; `npm run bench -- requests` has fifty deaths of it.',
  ),
  async ({ driver }) => {
    test.setTimeout(300_000);
    console.log(`chaos: CHAOS_SEED=${seed}`);
    const outcome = await chaos(driver, { writes: 15, kills: 5, seed, during: 6_000 });
    console.log(
      `chaos: ${outcome.lost} answers lost, ${outcome.unanswered} questions unanswered, ${outcome.ms} ms`,
      ...outcome.resent.map((sendings) => `\n${sendings}`),
    );

    expect(outcome).toMatchObject({
      once: 15,
      missing: [],
      doubled: [],
      repeated: 0,
      undone: [],
      tooMany: 0,
    });
    // A run in which nothing was hit would prove nothing.
    expect(outcome.lost + outcome.unanswered).toBeGreaterThan(0);
  },
);
