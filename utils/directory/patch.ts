import { ordinalOf, type PackedIndex, type Patch } from './packed.ts';

/** One byte an ordinal: 1 for those a patch speaks of. Four hundred thousand rows are tested against it. */
function marked(ordinals: Uint32Array, length: number) {
  const marks = new Uint8Array(length);
  for (const ordinal of ordinals) marks[ordinal] = 1;
  return marks;
}

/** The index after a change: one merge of what stays with the sorted rows that come. */
export function applyPatch(index: PackedIndex, patch: Patch): PackedIndex {
  const length = patch.ordinals.reduce(
    (longest, ordinal) => Math.max(longest, ordinal + 1),
    index.seen.length,
  );
  const seen = new Uint32Array(length);
  seen.set(index.seen);
  patch.ordinals.forEach((ordinal, at) => {
    seen[ordinal] = patch.seen[at] ?? 0;
  });

  const changed = marked(patch.ordinals, length);
  const order = sorted(patch.hashes);
  const hashes = new Float64Array(index.hashes.length + order.length);
  const owners = new Uint32Array(hashes.length);
  let written = 0;
  let next = 0;
  const take = (below: number) => {
    for (let row = order[next]; row !== undefined; row = order[next]) {
      const hash = patch.hashes[row] ?? 0;
      if (hash >= below) return;
      hashes[written] = hash;
      owners[written] = patch.owners[row] ?? 0;
      written += 1;
      next += 1;
    }
  };
  for (let row = 0; row < index.hashes.length; row += 1) {
    const owner = index.owners[row] ?? 0;
    if (changed[ordinalOf(owner)] === 1) continue;
    const hash = index.hashes[row] ?? 0;
    take(hash);
    hashes[written] = hash;
    owners[written] = owner;
    written += 1;
  }
  take(Number.POSITIVE_INFINITY);
  return { hashes: hashes.slice(0, written), owners: owners.slice(0, written), seen };
}

const sorted = (hashes: Float64Array) =>
  new Uint32Array(hashes.length)
    .map((_, row) => row)
    .sort((one, two) => (hashes[one] ?? 0) - (hashes[two] ?? 0));

/** Two changes, one after the other, as one. */
export function joinPatches(first: Patch, second: Patch): Patch {
  const length = [first, second].reduce(
    (longest, { ordinals }) => ordinals.reduce((most, ordinal) => Math.max(most, ordinal + 1), longest),
    0,
  );
  const again = marked(second.ordinals, length);
  const stays = (_: number, at: number) => again[first.ordinals[at] ?? 0] === 0;
  const rowStays = (_: number, at: number) => again[ordinalOf(first.owners[at] ?? 0)] === 0;
  return {
    ordinals: joined(Uint32Array, first.ordinals.filter(stays), second.ordinals),
    seen: joined(Uint32Array, first.seen.filter(stays), second.seen),
    hashes: joined(Float64Array, first.hashes.filter(rowStays), second.hashes),
    owners: joined(Uint32Array, first.owners.filter(rowStays), second.owners),
  };
}

function joined<Numbers extends Float64Array | Uint32Array>(
  Kind: new (length: number) => Numbers,
  first: Numbers,
  second: Numbers,
): Numbers {
  const both = new Kind(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
