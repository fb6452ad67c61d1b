import { firstRow, ordinalOf, type PackedIndex, type Patch } from './packed.ts';

/** One byte an ordinal: 1 for those a patch speaks of. Half a million rows may be tested against it. */
function marked(ordinals: Uint32Array, length: number) {
  const marks = new Uint8Array(length);
  for (const ordinal of ordinals) marks[ordinal] = 1;
  return marks;
}

/** The index after a change. Runs of rows that stay are copied whole: at 100,000 people there are half a million rows. */
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

  const gone = rowsOf(index.owners, marked(patch.ordinals, length));
  const hashes = new Float64Array(index.hashes.length - gone.length + patch.hashes.length);
  const owners = new Uint32Array(hashes.length);
  let from = 0;
  let written = 0;
  const copyTo = (end: number) => {
    hashes.set(index.hashes.subarray(from, end), written);
    owners.set(index.owners.subarray(from, end), written);
    written += end - from;
    from = end;
  };
  let skipped = 0;
  const copyWithoutGone = (end: number) => {
    for (let row = gone[skipped]; row !== undefined && row < end; row = gone[skipped]) {
      copyTo(row);
      from = row + 1;
      skipped += 1;
    }
    copyTo(end);
  };
  for (const row of sorted(patch.hashes)) {
    const hash = patch.hashes[row] ?? 0;
    copyWithoutGone(firstRow(index, hash));
    hashes[written] = hash;
    owners[written] = patch.owners[row] ?? 0;
    written += 1;
  }
  copyWithoutGone(index.hashes.length);
  return { hashes, owners, seen };
}

/** Rows that belong to one of the marked ordinals, in order. */
function rowsOf(owners: Uint32Array, marks: Uint8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < owners.length; row += 1)
    if (marks[ordinalOf(owners[row] ?? 0)] === 1) rows.push(row);
  return rows;
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
