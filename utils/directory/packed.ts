/** A hash and its owner, many times, sorted by hash: 12 bytes a row, some six rows a person. */
export interface Rows {
  readonly hashes: Float64Array<ArrayBuffer>;
  /** A person's ordinal (its place in the pages) times two, plus one for contacts. */
  readonly owners: Uint32Array<ArrayBuffer>;
}

export interface PackedIndex extends Rows {
  /** By ordinal: when last read from the service, in seconds since 1970; 0 where nobody is. */
  readonly seen: Uint32Array<ArrayBuffer>;
}

/** A change of an index: all rows of these ordinals go, these rows come. */
export interface Patch extends Rows {
  readonly ordinals: Uint32Array<ArrayBuffer>;
  /** Beside `ordinals`; 0 for those who are forgotten. */
  readonly seen: Uint32Array<ArrayBuffer>;
}

/** A base and the changes since, looked up as one: merging them at every start and write would cost more than all lookups. */
export interface LayeredIndex {
  readonly base: PackedIndex;
  readonly patch: Patch;
  /** By ordinal: 1 for those whose rows in the base no longer count. */
  readonly changed: Uint8Array;
  /** As of the patch. */
  readonly seen: Uint32Array;
}

const NO_ROWS: Rows = { hashes: new Float64Array(0), owners: new Uint32Array(0) };
export const EMPTY_INDEX: PackedIndex = { ...NO_ROWS, seen: new Uint32Array(0) };
export const EMPTY_PATCH: Patch = { ...EMPTY_INDEX, ordinals: new Uint32Array(0) };

export const ordinalOf = (owner: number) => owner >>> 1;
export const isContact = (owner: number) => (owner & 1) === 1;
export const ownerOf = (ordinal: number, kind: 'client' | 'contact') =>
  ordinal * 2 + (kind === 'contact' ? 1 : 0);

/** The first row whose hash is not below. */
export function firstRow({ hashes }: Rows, hash: number): number {
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
export function eachOwner(
  { base, patch, changed }: LayeredIndex,
  hash: number,
  visit: (owner: number) => void,
) {
  for (let row = firstRow(base, hash); base.hashes[row] === hash; row += 1) {
    const owner = base.owners[row] ?? 0;
    if (changed[ordinalOf(owner)] !== 1) visit(owner);
  }
  for (let row = firstRow(patch, hash); patch.hashes[row] === hash; row += 1) visit(patch.owners[row] ?? 0);
}

/** Whether the arrays belong together, as far as their lengths tell. */
export const isWhole = ({ hashes, owners }: Rows) =>
  hashes instanceof Float64Array && owners instanceof Uint32Array && hashes.length === owners.length;
