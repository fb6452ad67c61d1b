/** Runs inside a page, or in Node over fake-indexeddb: fills a directory, and measures looking things up in it. */
import { openDirectory } from '../../../utils/directory/index.ts';
import { openAccounts, openCipher } from '../../../utils/storage/index.ts';
import { identitiesOf, peopleFrom } from './people.ts';

const ACCOUNT = 'bench';

async function open() {
  const accounts = await openAccounts();
  const cipher = await openCipher(accounts, ACCOUNT, { create: true });
  accounts.close();
  return openDirectory({
    account: ACCOUNT,
    cipher,
    onTrouble: (error) => {
      throw error;
    },
  });
}

const time = async (run: () => Promise<unknown>) => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** Remembers `count` people in batches as a sync would bring them. Ms for the first 10,000, and for all. */
export async function fill(count: number, batch: number) {
  const directory = await open();
  let total = 0;
  let firstTenThousand = 0;
  for (let first = 0; first < count; first += batch) {
    const people = peopleFrom(first, Math.min(batch, count - first));
    total += await time(() => directory.remember(people));
    if (first + batch === 10_000) firstTenThousand = total;
  }
  const size = await directory.size();
  directory.close();
  return { size, firstTenThousand, total };
}

/** Ms for one page's identities: with nothing loaded, again, and with other identities on the loaded index. */
export async function lookUp(identities: number, people: number) {
  const page = identitiesOf(identities, people);
  const start = performance.now();
  const directory = await open();
  const opened = performance.now();
  const statuses = await directory.statusOf(page);
  const cold = performance.now() - start;
  const warm = await time(() => directory.statusOf(page));
  const others = identitiesOf(identities * 2, people).filter(
    ({ value }) => !page.some((one) => one.value === value),
  );
  const otherPage = await time(() => directory.statusOf(others.slice(0, identities)));
  const searchCold = await time(() => directory.searchNames('zoe nunez', 20));
  const searchWarm = await time(() => directory.searchNames('kowal', 20));
  const one = await time(() => directory.remember(peopleFrom(people >> 1, 1)));
  const known = statuses.filter(({ status }) => status !== 'unknown').length;
  directory.close();
  return { cold, opening: opened - start, warm, otherPage, searchCold, searchWarm, one, known };
}
