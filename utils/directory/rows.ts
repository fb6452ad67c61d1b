import { keysOf } from './keys.ts';
import { ownerOf, type Patch } from './packed.ts';
import { inSeconds } from './seen.ts';
import type { KeyedHash } from './siphash.ts';
import type { Remembered } from './types.ts';

/** The index rows of some people; none for those who are null, that is, forgotten. */
export function patchOf(places: ReadonlyMap<number, Remembered | null>, hash: KeyedHash): Patch {
  const rows: [hash: number, owner: number][] = [];
  for (const [ordinal, remembered] of places) {
    if (!remembered) continue;
    const owner = ownerOf(ordinal, remembered.person.kind);
    for (const key of keysOf(remembered.person)) rows.push([hash(key), owner]);
  }
  rows.sort(([one], [two]) => one - two);
  return {
    ordinals: Uint32Array.from(places.keys()),
    seen: Uint32Array.from(places.values(), (remembered) => (remembered ? inSeconds(remembered.asOf) : 0)),
    hashes: Float64Array.from(rows, ([hash]) => hash),
    owners: Uint32Array.from(rows, ([, owner]) => owner),
  };
}
