import { bundleWorkload, createBrowser } from './chromium.ts';
import type * as Workload from './workload.ts';

const PEOPLE = 100_000;
const IDENTITIES = 1_000;
/** How many people an answer of the service holds, at most. */
const BATCH = 1_000;
const ROUNDS = 3;

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Absent where the figure is only reported. */
  readonly limit?: number;
  readonly holds: boolean;
}

/** 1,000 identities against 100,000 people, in real Chromium started anew for each round (issue 5: 150 ms cold, 50 ms warm). */
export async function run(): Promise<Measure[]> {
  const module = await bundleWorkload();
  const browser = await createBrowser(module);
  try {
    const filled = await browser.visit((page) =>
      page.evaluate(
        async ([people, batch]) => {
          const workload: typeof Workload = await import('/workload.js' as string);
          return workload.fill(people, batch);
        },
        [PEOPLE, BATCH] as const,
      ),
    );
    const rounds: Awaited<ReturnType<typeof Workload.lookUp>>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(
        await browser.visit((page) =>
          page.evaluate(
            async ([identities, people]) => {
              const workload: typeof Workload = await import('/workload.js' as string);
              return workload.lookUp(identities, people);
            },
            [IDENTITIES, PEOPLE] as const,
          ),
        ),
      );
    }
    const median = (pick: (round: (typeof rounds)[number]) => number) =>
      rounds.map(pick).sort((one, two) => one - two)[ROUNDS >> 1] ?? Number.NaN;
    return [
      measure('directory: people remembered', filled.size, 'people', undefined, filled.size === PEOPLE),
      measure('directory: first 10,000 remembered', filled.firstTenThousand, 'ms', 5_000),
      measure('directory: 100,000 remembered', filled.total, 'ms'),
      measure(
        'directory: known of 1,000 on a page',
        median(({ known }) => known),
        'identities',
      ),
      measure(
        'directory: status of 1,000, cold',
        median(({ cold }) => cold),
        'ms',
        150,
      ),
      measure(
        'directory: opening key and directory, within cold',
        median(({ opening }) => opening),
        'ms',
      ),
      measure(
        'directory: status of 1,000, warm',
        median(({ warm }) => warm),
        'ms',
        50,
      ),
      measure(
        'directory: status of 1,000 others, index warm',
        median(({ otherPage }) => otherPage),
        'ms',
        150,
      ),
      measure(
        'directory: first search by name',
        median(({ searchCold }) => searchCold),
        'ms',
      ),
      measure(
        'directory: next search by name',
        median(({ searchWarm }) => searchWarm),
        'ms',
      ),
      measure(
        'directory: one person remembered',
        median(({ one }) => one),
        'ms',
      ),
    ];
  } finally {
    browser.close();
  }
}

const measure = (
  name: string,
  value: number,
  unit: string,
  limit?: number,
  holds = limit === undefined || value <= limit,
): Measure => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  ...(limit === undefined ? {} : { limit }),
  holds,
});
