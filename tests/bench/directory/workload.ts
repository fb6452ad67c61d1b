/** Runs inside a page, or in Node over fake-indexeddb: fills a directory, and measures looking things up in it. */
import { openDirectory } from '../../../utils/directory/index.ts';
// Past the door, which also opens the extension's settings: there are none in a bare page.
import { openAccounts } from '../../../utils/storage/database.ts';
import { openCipher } from '../../../utils/storage/vault.ts';
import { identitiesOf, peopleFrom } from './people.ts';

const ACCOUNT = 'bench';

async function openKey() {
  const accounts = await openAccounts();
  const cipher = await openCipher(accounts, ACCOUNT, { create: true });
  accounts.close();
  return cipher;
}

const open = async (cipher = openKey()) =>
  openDirectory({
    account: ACCOUNT,
    cipher: await cipher,
    onTrouble: (error) => {
      throw error;
    },
  });

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Remembers `count` people in batches as a sync would bring them. Ms for the first 10,000, and for all. */
export async function fill(count: number, batch: number) {
  const directory = await open();
  let total = 0;
  let tenThousand = 0;
  for (let first = 0; first < count; first += batch) {
    const people = peopleFrom(first, Math.min(batch, count - first));
    total += await time(() => directory.remember(people));
    if (first + batch === 10_000) tenThousand = total;
  }
  const size = await directory.size();
  directory.close();
  return { size, tenThousand, total };
}

/** Ms for one page's identities with nothing loaded, again, and for others on the loaded index; and for searches. */
export async function lookUp(identities: number, people: number) {
  const page = identitiesOf(identities, people, 0);
  const otherPage = identitiesOf(identities, people, 1);
  const key = await time(openKey);
  const cipher = openKey();
  await cipher;
  const start = performance.now();
  const directory = await open(cipher);
  const statuses = await directory.statusOf(page);
  const cold = performance.now() - start;
  const warm = await time(() => directory.statusOf(page));
  const others = await time(() => directory.statusOf(otherPage));
  const search = await time(() => directory.searchNames('zoe nunez', 20));
  const nextSearch = await time(() => directory.searchNames('kowal', 20));
  const one = await time(() => directory.remember(peopleFrom(people >> 1, 1)));
  directory.close();
  const known = statuses.filter(({ status }) => status !== 'unknown').length;
  return { known, key, cold, warm, others, search, nextSearch, one };
}
