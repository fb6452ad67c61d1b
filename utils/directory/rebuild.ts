import { searchText } from './names.ts';
import { EMPTY_INDEX, EMPTY_PATCH } from './packed.ts';
import { type Pages, PEOPLE_PER_PAGE, pageOf, type Slots, slotOf } from './pages.ts';
import { applyPatch, layered } from './patch.ts';
import type { Places } from './place.ts';
import { type Prepared, withVersions } from './prepare.ts';
import type { Base, Head } from './records.ts';
import { patchOf } from './rows.ts';
import type { KeyedHash } from './siphash.ts';
import { emptyState } from './state.ts';

/** Pages opened at a time; between two such steps others get a turn. */
const PAGES_AT_A_TIME = 20;

/**
 * Everything again from the pages of people, the only part that cannot be computed: rows, searchable texts, head. Pages that
 * cannot be opened are dropped, with who is on them.
 */
export async function rebuild(
  account: string,
  numbers: readonly number[],
  { hash, pages, now }: { hash: KeyedHash; pages: Pages; now: () => number },
): Promise<Prepared> {
  const version = now();
  const names = new Map<number, Slots<string>>();
  const versions = new Map<number, number>();
  const vacant: number[] = [];
  let index = EMPTY_INDEX;
  for (let at = 0; at < numbers.length; at += PAGES_AT_A_TIME) {
    const places: Places = new Map();
    for (const { page, version: written, slots } of await pages.salvage(
      numbers.slice(at, at + PAGES_AT_A_TIME),
    )) {
      if (!slots?.some(Boolean)) vacant.push(page);
      else versions.set(page, written);
      slots?.forEach((remembered, slot) => {
        if (remembered) places.set(page * PEOPLE_PER_PAGE + slot, remembered);
      });
    }
    for (const [ordinal, remembered] of places) {
      const texts = names.get(pageOf('names', ordinal)) ?? [];
      texts[slotOf('names', ordinal)] = remembered && searchText(remembered.person);
      names.set(pageOf('names', ordinal), texts);
    }
    index = applyPatch(index, patchOf(places, hash));
  }

  const { head: empty } = emptyState(account, hash);
  const base: Base = { account, part: 'base', version, ...index };
  const head: Head = {
    ...empty,
    version,
    base: version,
    next: index.seen.length,
    pages: {
      people: [...versions].reduce(
        (all, [page, written]) => withVersions(all, [page], written),
        empty.pages.people,
      ),
      names: withVersions(empty.pages.names, names.keys(), version),
    },
  };
  const sealed = await Promise.all(Array.from(names, ([page, texts]) => pages.seal(page, version, texts)));
  return {
    write: { head, base, pages: { people: [], names: sealed }, vacant, anew: true },
    state: { head, index: layered(index, EMPTY_PATCH) },
  };
}
