import { metadata } from './metadata.ts';

/** What a country's plan says before any number is read. */
export interface Numbering {
  /** `49`. */
  readonly callingCode: string;
  /** How many digits a national number can have, its trunk prefix not counted. */
  readonly lengths: ReadonlySet<number>;
  /** What is dialled before a national number inside the country: `0` in most. */
  readonly trunk?: string;
}

const known = new Map<string, Numbering>();

/** Where a country's row keeps them (libphonenumber-js, metadata of version 4). */
const CODE = 0;
const LENGTHS = 3;
const TRUNK = 5;

/**
 * A country's calling code and lengths; nothing for an unknown country, and before `phonesReady`. Read off the plans
 * directly: asking libphonenumber-js means parsing a number.
 */
export function numberingOf(country: string): Numbering | undefined {
  const cached = known.get(country);
  if (cached) return cached;
  const row = (metadata as { countries?: Record<string, readonly unknown[]> }).countries?.[country];
  const lengths = row?.[LENGTHS];
  if (!row || !Array.isArray(lengths)) return undefined;
  const numbering = {
    callingCode: String(row[CODE]),
    lengths: new Set<number>(lengths.filter((length) => typeof length === 'number')),
    ...(typeof row[TRUNK] === 'string' ? { trunk: row[TRUNK] } : {}),
  };
  known.set(country, numbering);
  return numbering;
}
