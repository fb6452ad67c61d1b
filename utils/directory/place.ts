import { personKey } from './keys.ts';
import { eachOwner, type LayeredIndex, ordinalOf } from './packed.ts';
import type { KeyedHash } from './siphash.ts';
import type { State } from './state.ts';
import type { PersonKey, Remembered } from './types.ts';

/** One change of a directory, in its terms. */
export interface Change {
  readonly put?: readonly Remembered[];
  /** Ordinals. */
  readonly drop?: readonly number[];
  /** Everybody was synced, ms since 1970. */
  readonly everyone?: number;
  /** Hashes of what was asked for, and when: seconds since 1970. */
  readonly asked?: ReadonlyMap<number, number>;
}

/** By ordinal: who is there after a change; null for nobody. */
export type Places = Map<number, Remembered | null>;

/** Where a person is kept, if so. */
export function ordinalFor(index: LayeredIndex, hash: KeyedHash, key: PersonKey): number | undefined {
  let ordinal: number | undefined;
  eachOwner(index, hash(personKey(key)), (owner) => {
    ordinal = ordinalOf(owner);
  });
  return ordinal;
}

/** Gives everybody in a change a place: the one they have, or the next. Of two records of one person the newer stays. */
export function place({ head, index }: State, { put = [], drop = [] }: Change, hash: KeyedHash) {
  const places: Places = new Map(drop.map((ordinal) => [ordinal, null]));
  const added = new Map<string, number>();
  let { next } = head;
  for (const remembered of put) {
    const key = personKey(remembered.person);
    const known = added.get(key) ?? ordinalFor(index, hash, remembered.person);
    const ordinal = known ?? next;
    if (known === undefined) {
      added.set(key, ordinal);
      next += 1;
    }
    const other = places.get(ordinal);
    if (!other || other.asOf <= remembered.asOf) places.set(ordinal, remembered);
  }
  return { places, next };
}
