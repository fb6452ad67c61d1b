import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  EMPTY_INDEX,
  EMPTY_PATCH,
  eachOwner,
  type LayeredIndex,
  ordinalOf,
  ownerOf,
  type Patch,
} from '@/utils/directory/packed.ts';
import { applyPatch, joinPatches, layered } from '@/utils/directory/patch.ts';
import { deleteDatabases } from '@/utils/storage/index.ts';
import { client, directoryOf, email } from './support.ts';

/** By ordinal, the hashes of somebody; none for somebody who is forgotten. */
type Step = ReadonlyMap<number, readonly number[]>;

const step = fc
  .array(fc.tuple(fc.nat(15), fc.array(fc.nat(20), { maxLength: 4 })), { maxLength: 6 })
  .map((entries): Step => new Map(entries));

function patchOf(step: Step): Patch {
  const rows = [...step]
    .flatMap(([ordinal, hashes]) => hashes.map((hash) => [hash, ownerOf(ordinal, 'client')] as const))
    .sort(([one], [two]) => one - two);
  return {
    ordinals: Uint32Array.from(step.keys()),
    seen: Uint32Array.from(step.values(), (hashes) => hashes.length),
    hashes: Float64Array.from(rows, ([hash]) => hash),
    owners: Uint32Array.from(rows, ([, owner]) => owner),
  };
}

const hashes = Array.from({ length: 21 }, (_, hash) => hash);
const lookUp = (index: LayeredIndex) =>
  hashes.map((hash) => {
    const ordinals: number[] = [];
    eachOwner(index, hash, (owner) => ordinals.push(ordinalOf(owner)));
    return ordinals.sort((one, two) => one - two);
  });

describe('patches', () => {
  it('make the same index one by one, joined, merged and layered', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.nat(6), (steps, split) => {
        const people = new Map(steps.flatMap((one) => [...one]));
        const expected = hashes.map((hash) =>
          [...people]
            .flatMap(([ordinal, own]) => own.filter((one) => one === hash).map(() => ordinal))
            .sort((one, two) => one - two),
        );
        const patches = steps.map(patchOf);
        const base = patches.slice(0, split).reduce(applyPatch, EMPTY_INDEX);
        const recent = patches.slice(split).reduce(joinPatches, EMPTY_PATCH);
        const index = layered(base, recent);
        expect(lookUp(index)).toEqual(expected);
        expect(lookUp(layered(applyPatch(base, recent), EMPTY_PATCH))).toEqual(expected);
        for (const [ordinal, own] of people) expect(index.seen[ordinal]).toBe(own.length);
      }),
    );
  });
});

describe('thousands of people', () => {
  beforeEach(deleteDatabases);

  it('stay what they are while the base is written anew between writes', async () => {
    const directory = await directoryOf();
    const everybody = Array.from({ length: 3_000 }, (_, at) =>
      client(`${at}`, { email: `${at}@example.org` }),
    );
    await directory.remember(everybody);
    const moved = everybody.slice(0, 1_200).map((one) => ({ ...one, email: `new.${one.email}` }));
    await directory.remember(moved);
    await directory.forget('client', '2999');
    directory.close();
    const again = await directoryOf();
    const page = [
      '0@example.org',
      'new.0@example.org',
      'new.1199@example.org',
      '1200@example.org',
      '2999@example.org',
    ];
    expect((await again.statusOf(page.map(email))).map(({ known }) => known)).toEqual([0, 1, 1, 1, 0]);
    expect(await again.size()).toBe(2_999);
    again.close();
  });
});
