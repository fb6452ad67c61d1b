import { bundleWorkload, createBrowser } from './chromium.ts';
import { installFakeIndexedDB } from './node.ts';
import * as inNode from './workload.ts';

const PEOPLE = 100_000;
const IDENTITIES = 1_000;
/** People a batch, as a sync may bring them. */
const BATCH = 1_000;
/** The median counts. */
const ROUNDS = 5;

type Figures = Awaited<ReturnType<typeof inNode.lookUp>>;

/** What of a lookup is reported, in ms; with a limit where issue 5 sets one. */
const ROWS: readonly (readonly [figure: keyof Figures, name: string, limit: number | null])[] = [
  ['cold', 'status of 1,000 against 100,000 people, cold', 150],
  ['warm', 'status of 1,000 against 100,000 people, warm', 50],
  ['others', 'status of 1,000 others, index warm', 150],
  ['key', "the account's key, opened before", null],
  ['search', 'first search by name', null],
  ['nextSearch', 'next search by name', null],
  ['one', 'one person remembered', null],
];

const row = (name: string, value: number, unit: string, limit: number | null, holds?: boolean) => ({
  name: `directory: ${name}`,
  value: Math.round(value * 10) / 10,
  unit,
  limit,
  holds: holds ?? (limit === null || value <= limit),
});

/** A page's identities against 100,000 people, in real Chromium started anew for each round. */
export async function run() {
  const browser = await createBrowser(await bundleWorkload());
  try {
    const filled = await browser.visit((page) =>
      page.evaluate(
        async ([people, batch]) => {
          const workload: typeof inNode = await import('/workload.js' as string);
          return workload.fill(people, batch);
        },
        [PEOPLE, BATCH] as const,
      ),
    );
    const rounds: Figures[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(
        await browser.visit((page) =>
          page.evaluate(
            async ([identities, people]) => {
              const workload: typeof inNode = await import('/workload.js' as string);
              return workload.lookUp(identities, people);
            },
            [IDENTITIES, PEOPLE] as const,
          ),
        ),
      );
    }
    const median = (figure: keyof Figures) =>
      rounds.map((round) => round[figure]).sort((one, two) => one - two)[ROUNDS >> 1] ?? Number.NaN;
    return [
      row('people remembered', filled.size, 'people', null, filled.size === PEOPLE),
      row('10,000 remembered', filled.tenThousand, 'ms', 5_000),
      row('100,000 remembered', filled.total, 'ms', null),
      row('known among 1,000', median('known'), 'identities', null, median('known') > IDENTITIES / 3),
      ...ROWS.map(([figure, name, limit]) => row(name, median(figure), 'ms', limit)),
      ...(await overFakeIndexedDB()),
    ];
  } finally {
    browser.close();
  }
}

/** The same in Node, for comparison: no disk and no other process. */
async function overFakeIndexedDB() {
  installFakeIndexedDB();
  await inNode.fill(PEOPLE, BATCH);
  const { cold, warm } = await inNode.lookUp(IDENTITIES, PEOPLE);
  return [row('in Node, cold', cold, 'ms', null), row('in Node, warm', warm, 'ms', null)];
}
