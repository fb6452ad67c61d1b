import type { Cipher } from '@/utils/storage/index.ts';
import { createDatabase, type DirectoryDatabase } from './database.ts';
import { freshnessOf } from './freshness.ts';
import { createKeeper, type View } from './keeper.ts';
import { probesOf, questionKey } from './keys.ts';
import { ordinalOf } from './packed.ts';
import { pageOf, slotOf } from './pages.ts';
import { ordinalFor } from './place.ts';
import { createProbes, ownersOf } from './probes.ts';
import { createNameSearch } from './search.ts';
import { countSeen, inSeconds, seenBefore } from './seen.ts';
import { statusOf, UNKNOWN } from './status.ts';
import type { Directory, DirectoryChange, Freshness, PersonKey, Remembered } from './types.ts';

export interface DirectoryOptions {
  /** Leads every key: accounts never see each other's people. */
  readonly account: string;
  readonly cipher: Cipher;
  /** For tests; else the IndexedDB database `directory`. */
  readonly database?: (onGone: () => void) => DirectoryDatabase;
  /** Ms since 1970. */
  readonly now?: () => number;
  /** How long an answer counts as fresh, in ms; a day if left out. */
  readonly freshFor?: number;
  /** Told what went wrong inside; the caller itself gets an empty answer. */
  readonly onTrouble?: (error: unknown) => void;
}

const DAY_MS = 86_400_000;
/** People per write: some 50 ms of work, after which others get their turn. */
const BATCH = 500;

/** Opens the local directory of one account. Nothing is read before it is asked for. */
export async function openDirectory({
  account,
  cipher,
  database: connect = createDatabase,
  now = Date.now,
  freshFor = DAY_MS,
  onTrouble = () => {},
}: DirectoryOptions): Promise<Directory> {
  const database = connect(() => drop());
  const keeper = createKeeper(account, cipher, database, now);
  const names = createNameSearch(keeper);
  const probes = createProbes();
  const listeners = new Set<(change: DirectoryChange) => void>();

  function drop() {
    keeper.drop();
    names.forget();
    probes.clear();
  }
  const emit = (type: DirectoryChange['type'], people: readonly PersonKey[] = []) => {
    for (const listener of listeners) listener({ type, people });
  };
  const clear = async () => {
    drop();
    await keeper.clear();
    emit('cleared');
  };
  /** A cache must not fail whoever asks it: trouble is reported, and the answer is "don't know". */
  const safely = async <Result>(otherwise: Result, run: () => Promise<Result>): Promise<Result> => {
    try {
      return await run();
    } catch (error) {
      onTrouble(error);
      if (isQuota(error)) await clear().catch(onTrouble);
      return otherwise;
    }
  };

  return {
    remember: (people, { asOf = now(), complete = false, asked = [] } = {}) =>
      safely(undefined, async () => {
        for (let at = 0; at < people.length; at += BATCH) {
          const put = people.slice(at, at + BATCH).map((person) => ({ person, asOf }));
          await keeper.write(() => ({ put }));
          emit(
            'remembered',
            put.map(({ person: { kind, id } }) => ({ kind, id })),
          );
        }
        if (asked.length === 0 && !complete) return;
        await keeper.write(({ index, hash }) => ({
          asked: new Map(asked.map((identity) => [hash(questionKey(identity)), inSeconds(asOf)])),
          ...(complete ? { everyone: asOf, drop: seenBefore(index.seen, inSeconds(asOf)) } : {}),
        }));
        if (complete) emit('forgotten');
      }),
    forget: (kind, id) =>
      safely(undefined, async () => {
        const gone = await keeper.write(({ index, hash }) => {
          const ordinal = ordinalFor(index, hash, { kind, id });
          return ordinal === undefined ? undefined : { drop: [ordinal] };
        });
        if (gone) emit('forgotten', [{ kind, id }]);
      }),
    get: (kind, id) =>
      safely(undefined, () =>
        keeper.read(async (view) => {
          const ordinal = ordinalFor(view.index, view.hash, { kind, id });
          return ordinal === undefined ? undefined : (await openPeople(view, [ordinal]))[0];
        }),
      ),
    statusOf: (identities) =>
      safely(
        identities.map(() => UNKNOWN),
        () =>
          keeper.read(({ index, hash }) =>
            identities.map((identity) => statusOf(probes.ownersOf(identity, index, hash))),
          ),
      ),
    find: ({ phones = [], emails = [], country }) =>
      safely<Remembered[]>([], () =>
        keeper.read((view) => {
          const keys = [
            ...phones.flatMap((value) => probesOf({ kind: 'phone', value }, country)),
            ...emails.flatMap((value) => probesOf({ kind: 'email', value })),
          ];
          return openPeople(view, Array.from(ownersOf(view.index, keys.map(view.hash)), ordinalOf));
        }),
      ),
    searchNames: (text, limit = 20) =>
      safely<Remembered[]>([], async () => {
        const ordinals = await names.find(text, limit);
        return keeper.read((view) => openPeople(view, ordinals));
      }),
    known: (identity) =>
      safely<Freshness>('never', () =>
        keeper.read((view) => {
          const owners = probes.ownersOf(identity, view.index, view.hash);
          return freshnessOf(identity, owners, view, { now: now(), freshFor });
        }),
      ),
    size: () => safely(0, () => keeper.read(({ index }) => countSeen(index.seen))),
    clear: () => safely(undefined, clear),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      drop();
      database.close();
    },
  };
}

async function openPeople({ head, pages }: View, ordinals: readonly number[]): Promise<Remembered[]> {
  const opened = await pages.read(
    'people',
    head,
    ordinals.map((ordinal) => pageOf('people', ordinal)),
  );
  return ordinals.flatMap(
    (ordinal) => opened.get(pageOf('people', ordinal))?.[slotOf('people', ordinal)] ?? [],
  );
}

const isQuota = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';
