import { fieldsOf } from './compare.ts';
import type { Inquiry } from './declaration.ts';

/** Clocks that agree this well can order a write of ours and the one before it. */
const AGREED_MS = 5000;
/** A colleague's creation shortly before ours counts as the same: better found than doubled. */
const CREATED_BEFORE_MS = 60_000;
/** A clock that is further off breaks TLS and is put right. */
const WRONG_CLOCK_MS = 48 * 3_600_000;

/**
 * Whether somebody wrote the record after we sent. `unknown`: it carries no stamp. A stamp that was seen before decides; else the vendor's clock does, as far as it is known.
 */
export function touchedSince(
  record: unknown,
  { seen, sentFrom, sentTo }: Inquiry,
): 'touched' | 'untouched' | 'unknown' {
  const { updatedAt } = fieldsOf(record);
  if (typeof updatedAt === 'string' && seen.includes(updatedAt)) return 'untouched';
  const time = Date.parse(String(updatedAt));
  if (Number.isNaN(time)) return 'unknown';
  // While little is known of the vendor's clock, whatever may be later is later.
  const bound = sentTo - sentFrom <= AGREED_MS ? sentTo : sentFrom;
  return time > bound ? 'touched' : 'untouched';
}

/**
 * Whether a record came into being with, or shortly before, our sending. `perhaps`: it is younger than two days, and how wrong
 * this device's clock is, nobody knows yet. `unknown`: it carries no stamp.
 */
export function createdSince(
  record: unknown,
  { sentFrom, sentTo }: Inquiry,
): boolean | 'perhaps' | 'unknown' {
  const { createdAt, at } = fieldsOf(record);
  const time = Date.parse(String(createdAt ?? at));
  if (Number.isNaN(time)) return 'unknown';
  if (time >= sentFrom - CREATED_BEFORE_MS) return true;
  return sentTo - sentFrom > AGREED_MS && time >= sentFrom - WRONG_CLOCK_MS ? 'perhaps' : false;
}
