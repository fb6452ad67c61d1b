import { firstRow, type LayeredIndex, ordinalOf, type PackedIndex, type Patch, type Rows } from './packed.ts';

/** An index under a change: nothing is merged. */
export function layered(base: PackedIndex, patch: Patch): LayeredIndex {
  return { base, patch, changed: marked(patch), seen: seenAfter(base.seen, patch) };
}

/** An index after a change. */
export function applyPatch(index: PackedIndex, patch: Patch): PackedIndex {
  return { ...replaceRows(index, marked(patch), patch), seen: seenAfter(index.seen, patch) };
}

/** Two changes, one after the other, as one. */
export function joinPatches(first: Patch, second: Patch): Patch {
  const again = marked(second);
  const stays = (_: number, at: number) => again[first.ordinals[at] ?? 0] !== 1;
  return {
    ...replaceRows(first, again, second),
    ordinals: concatenated(first.ordinals.filter(stays), second.ordinals),
    seen: concatenated(first.seen.filter(stays), second.seen),
  };
}

function concatenated(first: Uint32Array, second: Uint32Array): Uint32Array<ArrayBuffer> {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const lengthFor = (ordinals: Uint32Array, least = 0) =>
  ordinals.reduce((length, ordinal) => Math.max(length, ordinal + 1), least);

/** By ordinal: 1 for those a patch speaks of. Half a million rows may be tested against it. */
function marked({ ordinals }: Patch): Uint8Array {
  const marks = new Uint8Array(lengthFor(ordinals));
  for (const ordinal of ordinals) marks[ordinal] = 1;
  return marks;
}

function seenAfter(seen: Uint32Array, patch: Patch): Uint32Array<ArrayBuffer> {
  const after = new Uint32Array(lengthFor(patch.ordinals, seen.length));
  after.set(seen);
  patch.ordinals.forEach((ordinal, at) => {
    after[ordinal] = patch.seen[at] ?? 0;
  });
  return after;
}

/** Rows without those of the marked ordinals, and with others. Runs that stay are copied whole. */
function replaceRows(rows: Rows, marks: Uint8Array, added: Rows): Rows {
  const gone = rowsOf(rows.owners, marks);
  const hashes = new Float64Array(rows.hashes.length - gone.length + added.hashes.length);
  const owners = new Uint32Array(hashes.length);
  let from = 0;
  let written = 0;
  const copyTo = (end: number) => {
    hashes.set(rows.hashes.subarray(from, end), written);
    owners.set(rows.owners.subarray(from, end), written);
    written += end - from;
    from = end;
  };
  let skipped = 0;
  const copyStaying = (end: number) => {
    for (let row = gone[skipped]; row !== undefined && row < end; row = gone[skipped]) {
      copyTo(row);
      from = row + 1;
      skipped += 1;
    }
    copyTo(end);
  };
  added.hashes.forEach((hash, row) => {
    copyStaying(firstRow(rows, hash));
    hashes[written] = hash;
    owners[written] = added.owners[row] ?? 0;
    written += 1;
  });
  copyStaying(rows.hashes.length);
  return { hashes, owners };
}

/** Rows that belong to one of the marked ordinals, in order. */
function rowsOf(owners: Uint32Array, marks: Uint8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < owners.length; row += 1)
    if (marks[ordinalOf(owners[row] ?? 0)] === 1) rows.push(row);
  return rows;
}
