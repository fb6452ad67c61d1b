/**
 * The index in memory and at rest: rows of a hash and its owner, sorted by hash. 12 bytes a row, some five rows a person.
 * An owner is a person's ordinal (its place in the pages) times two, plus one for contacts.
 */
export interface PackedIndex {
  readonly hashes: Float64Array<ArrayBuffer>;
  readonly owners: Uint32Array<ArrayBuffer>;
  /** By ordinal: when last read from the service, in seconds since 1970; 0 where nobody is. */
  readonly seen: Uint32Array<ArrayBuffer>;
}

/** A change of the index: all rows of these ordinals go, these rows come. Rows need no order. */
export interface Patch {
  readonly ordinals: Uint32Array<ArrayBuffer>;
  /** Beside `ordinals`; 0 for those who are forgotten. */
  readonly seen: Uint32Array<ArrayBuffer>;
  readonly hashes: Float64Array<ArrayBuffer>;
  readonly owners: Uint32Array<ArrayBuffer>;
}

export const EMPTY_INDEX: PackedIndex = {
  hashes: new Float64Array(0),
  owners: new Uint32Array(0),
  seen: new Uint32Array(0),
};

export const EMPTY_PATCH: Patch = {
  ordinals: new Uint32Array(0),
  seen: new Uint32Array(0),
  hashes: new Float64Array(0),
  owners: new Uint32Array(0),
};

export const ordinalOf = (owner: number) => owner >>> 1;
export const isContact = (owner: number) => (owner & 1) === 1;
export const ownerOf = (ordinal: number, kind: 'client' | 'contact') =>
  ordinal * 2 + (kind === 'contact' ? 1 : 0);

/** The first row whose hash is not below. */
export function firstRow({ hashes }: PackedIndex, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls back with the owner of every row that has this hash. */
export function eachOwner(index: PackedIndex, hash: number, visit: (owner: number) => void) {
  for (let row = firstRow(index, hash); index.hashes[row] === hash; row += 1) visit(index.owners[row] ?? 0);
}

/** Whether the arrays belong together, as far as their lengths tell. */
export const isWhole = ({ hashes, owners }: { hashes: Float64Array; owners: Uint32Array }) =>
  hashes instanceof Float64Array && owners instanceof Uint32Array && hashes.length === owners.length;
