import { metadata } from './metadata.ts';

const known = new Map<string, ReadonlySet<number>>();

/** Where a country's plan keeps its possible lengths (libphonenumber-js, metadata of version 4). */
const LENGTHS = 3;

/**
 * How many digits a national number of a country can have, its trunk prefix not counted. Empty for an unknown country, and
 * before `phonesReady`. Read off the plans directly: asking libphonenumber-js means parsing a number.
 */
export function nationalLengths(country: string): ReadonlySet<number> {
  const cached = known.get(country);
  if (cached) return cached;
  const plan: unknown = (metadata as { countries?: Record<string, readonly unknown[]> }).countries?.[country]?.[LENGTHS];
  if (!Array.isArray(plan)) return new Set();
  const lengths = new Set<number>(plan.filter((length) => typeof length === 'number'));
  known.set(country, lengths);
  return lengths;
}
