import type { View } from './keeper.ts';
import { questionKey } from './keys.ts';
import { ordinalOf } from './packed.ts';
import type { Freshness, Identity } from './types.ts';

/**
 * How recent the knowledge of an identity is: of the question itself, of a sync of everybody, or of the people who have it,
 * the oldest of whom counts.
 */
export function freshnessOf(
  identity: Identity,
  owners: ReadonlySet<number>,
  { head, index, hash }: View,
  { now, freshFor }: { now: number; freshFor: number },
): Freshness {
  const asked = head.asked.get(hash(questionKey(identity))) ?? 0;
  const seen = Array.from(owners, (owner) => index.seen[ordinalOf(owner)] ?? 0);
  const oldest = seen.length > 0 ? Math.min(...seen) : 0;
  const last = Math.max(asked * 1_000, head.everyone, oldest * 1_000);
  if (last === 0) return 'never';
  return now - last <= freshFor ? 'fresh' : 'stale';
}
