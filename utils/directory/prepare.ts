import type { Write } from './database.ts';
import { searchText } from './names.ts';
import { EMPTY_PATCH, type LayeredIndex, type Patch } from './packed.ts';
import { type Pages, pageOf, type Slots, slotOf } from './pages.ts';
import { applyPatch, joinPatches, layered } from './patch.ts';
import { type Change, type Places, place } from './place.ts';
import type { Base, Head, PageStore } from './records.ts';
import { patchOf } from './rows.ts';
import type { KeyedHash } from './siphash.ts';
import type { State } from './state.ts';

export interface Prepared {
  readonly write: Write;
  /** What memory holds once it is written. */
  readonly state: State;
}

/** The patch grows to this many rows, or this part of the base, before the base is written anew. */
const LEAST_MERGE = 4_096;
const MERGE_SHARE = 64;
/** Questions kept; older ones count as never asked. */
const ASKED_LIMIT = 2_000;

/** Works out the pages, the rows and the head of a change. It reads and seals, so it comes before the transaction. */
export async function prepare(
  state: State,
  change: Change,
  { hash, pages, now }: { hash: KeyedHash; pages: Pages; now: () => number },
): Promise<Prepared> {
  const { head } = state;
  const version = Math.max(head.version + 1, now());
  const { places, next } = place(state, change, hash);
  const [people, names] = await Promise.all([
    pages.read('people', head, pagesOf('people', places)),
    pages.read('names', head, pagesOf('names', places)),
  ]);
  for (const [ordinal, remembered] of places) {
    const slots = people.get(pageOf('people', ordinal)) ?? [];
    const slot = slotOf('people', ordinal);
    if (remembered && (slots[slot]?.asOf ?? 0) > remembered.asOf) {
      places.delete(ordinal);
      continue;
    }
    slots[slot] = remembered;
    const texts = names.get(pageOf('names', ordinal)) ?? [];
    texts[slotOf('names', ordinal)] = remembered && searchText(remembered.person);
  }
  const vacant = [...people.keys()].filter((page) => !people.get(page)?.some(Boolean));
  for (const page of vacant) people.delete(page);

  const { index, base } = reindex(state, patchOf(places, hash), version);
  const newHead: Head = {
    ...head,
    version,
    base: base?.version ?? head.base,
    next,
    patch: index.patch,
    pages: {
      people: withVersions(head.pages.people, people.keys(), version, vacant),
      names: withVersions(head.pages.names, names.keys(), version),
    },
    everyone: change.everyone ?? head.everyone,
    asked: withAsked(head.asked, change.asked),
  };
  const seal = (entries: ReadonlyMap<number, Slots<unknown>>) =>
    Promise.all(Array.from(entries, ([page, slots]) => pages.seal(page, version, slots)));
  const sealed = { people: await seal(people), names: await seal(names) };
  return {
    write: { head: newHead, ...(base ? { base } : {}), pages: sealed, vacant },
    state: { head: newHead, index },
  };
}

const pagesOf = (store: PageStore, places: Places) =>
  Array.from(places.keys(), (ordinal) => pageOf(store, ordinal));

/** A small change joins the head's patch; when that has grown, the base is written anew with all of it. */
function reindex(
  { head, index }: State,
  change: Patch,
  version: number,
): { index: LayeredIndex; base?: Base } {
  const patch = joinPatches(head.patch, change);
  const limit = Math.max(LEAST_MERGE, index.base.hashes.length / MERGE_SHARE);
  if (patch.hashes.length <= limit) return { index: layered(index.base, patch) };
  const merged = applyPatch(index.base, patch);
  return {
    index: layered(merged, EMPTY_PATCH),
    base: { account: head.account, part: 'base', version, ...merged },
  };
}

/** By page, the version it was written at; 0 where nothing is. */
export function withVersions(
  versions: Float64Array,
  written: Iterable<number>,
  version: number,
  vacant: readonly number[] = [],
): Float64Array<ArrayBuffer> {
  const pages = [...written];
  const all = new Float64Array(pages.reduce((most, page) => Math.max(most, page + 1), versions.length));
  all.set(versions);
  for (const page of pages) all[page] = version;
  for (const page of vacant) all[page] = 0;
  return all;
}

function withAsked(old: Head['asked'], added: Change['asked']): Head['asked'] {
  if (!added?.size) return old;
  const kept = [...old].filter(([question]) => !added.has(question));
  return new Map([...kept, ...added].slice(-ASKED_LIMIT));
}
