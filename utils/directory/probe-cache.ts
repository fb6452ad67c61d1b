import { probesOf } from './keys.ts';
import type { KeyedHash } from './siphash.ts';
import type { Identity } from './types.ts';

/** Identities remembered with their hashes: a page is asked about again with every mutation. About 5 MB when full. */
const LIMIT = 20_000;

/** Hashes of what to look for, computed once per identity: reading a number's spellings is the dear part of a lookup. */
export function createProbeCache() {
  let hashed: KeyedHash | undefined;
  const known = new Map<string, readonly number[]>();
  return {
    hashesOf(identity: Identity, hash: KeyedHash): readonly number[] {
      if (hashed !== hash || known.size >= LIMIT) known.clear();
      hashed = hash;
      const name = `${identity.kind} ${identity.value}`;
      let hashes = known.get(name);
      if (!hashes) {
        hashes = probesOf(identity).map(hash);
        known.set(name, hashes);
      }
      return hashes;
    },
    clear: () => known.clear(),
  };
}
