import { EMPTY_INDEX, EMPTY_PATCH, isWhole, type LayeredIndex } from './packed.ts';
import { layered } from './patch.ts';
import type { Base, Head } from './records.ts';
import type { KeyedHash } from './siphash.ts';

/** What of a directory is held in memory: the head as stored, and the base under the head's patch. */
export interface State {
  readonly head: Head;
  readonly index: LayeredIndex;
}

/** Hashed into every head, so that an index made with another key is noticed. */
const CHECK_TEXT = '!directory 1';
export const checkOf = (hash: KeyedHash) => hash(CHECK_TEXT);

export const emptyState = (account: string, hash: KeyedHash): State => ({
  head: {
    account,
    part: 'head',
    version: 0,
    base: 0,
    check: checkOf(hash),
    next: 0,
    patch: EMPTY_PATCH,
    pages: { people: new Float64Array(0), names: new Float64Array(0) },
    everyone: 0,
    asked: new Map(),
  },
  index: layered(EMPTY_INDEX, EMPTY_PATCH),
});

/** Puts the stored parts together; undefined when they do not belong together. */
export function assemble(records: readonly (Head | Base)[], hash: KeyedHash): State | undefined {
  const head = records.find((record) => record.part === 'head');
  const base = records.find((record) => record.part === 'base');
  if (!head || head.base !== (base?.version ?? 0) || head.check !== checkOf(hash)) return undefined;
  if (!isWhole(head.patch) || (base && !isWhole(base))) return undefined;
  return { head, index: layered(base ?? EMPTY_INDEX, head.patch) };
}
