import { keysOf } from './keys.ts';
import { ownerOf, type Patch } from './packed.ts';
import { inSeconds } from './seen.ts';
import type { KeyedHash } from './siphash.ts';
import type { Remembered } from './types.ts';

/** The index rows of some people; null for those who are forgotten. */
export function patchOf(places: ReadonlyMap<number, Remembered | null>, hash: KeyedHash): Patch {
  const hashes: number[] = [];
  const owners: number[] = [];
  for (const [ordinal, remembered] of places) {
    for (const key of remembered ? keysOf(remembered.person) : []) {
      hashes.push(hash(key));
      owners.push(ownerOf(ordinal, remembered?.person.kind ?? 'client'));
    }
  }
  return {
    ordinals: Uint32Array.from(places.keys()),
    seen: Uint32Array.from(places.values(), (remembered) => (remembered ? inSeconds(remembered.asOf) : 0)),
    hashes: Float64Array.from(hashes),
    owners: Uint32Array.from(owners),
  };
}
