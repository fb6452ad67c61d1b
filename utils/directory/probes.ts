import { probesOf } from './keys.ts';
import { eachOwner, type LayeredIndex } from './packed.ts';
import { quickProbes } from './phone-keys.ts';
import type { KeyedHash } from './siphash.ts';
import type { Identity } from './types.ts';

/** Identities kept with their hashes: a page is asked about again with every mutation. About 5 MB when full. */
const LIMIT = 20_000;

interface Probes {
  readonly quick?: { readonly sure: readonly number[]; readonly tail: number };
  /** Hashes of every spelling; computed when first needed. */
  all?: readonly number[];
}

/** The distinct owners of any of these hashes. */
export function ownersOf(index: LayeredIndex, hashes: Iterable<number>): Set<number> {
  const owners = new Set<number>();
  for (const hash of hashes) eachOwner(index, hash, (owner) => owners.add(owner));
  return owners;
}

/** Looks identities up in an index, and spells out only what may be there. */
export function createProbes() {
  let hashedWith: KeyedHash | undefined;
  const known = new Map<string, Probes>();

  const probesFor = (identity: Identity, hash: KeyedHash): Probes => {
    if (hashedWith !== hash || known.size >= LIMIT) known.clear();
    hashedWith = hash;
    const name = `${identity.kind} ${identity.value}`;
    let probes = known.get(name);
    if (!probes) {
      const quick = identity.kind === 'phone' ? quickProbes(identity.value) : undefined;
      probes = quick ? { quick: { sure: quick.sure.map(hash), tail: hash(quick.tail) } } : {};
      known.set(name, probes);
    }
    return probes;
  };

  return {
    /** Everybody who has this identity. */
    ownersOf(identity: Identity, index: LayeredIndex, hash: KeyedHash): Set<number> {
      const probes = probesFor(identity, hash);
      if (probes.quick && !probes.all) {
        const sure = ownersOf(index, probes.quick.sure);
        if (ownersOf(index, [probes.quick.tail]).isSubsetOf(sure)) return sure;
      }
      probes.all ??= probesOf(identity).map(hash);
      return ownersOf(index, probes.all);
    },
    clear: () => known.clear(),
  };
}
