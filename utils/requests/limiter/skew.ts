import type { SkewRecord } from '../store/records.ts';

/** Before anything is known: a device's clock may be two minutes off and nobody notices. */
export const UNKNOWN_SKEW: SkewRecord = { from: -120_000, to: 120_000 };

/**
 * Learns how far the vendor's clock is from this device's. A record stamped by the vendor between our sending and receiving
 * bounds the difference from both sides; answers narrow it down. A contradiction means that somebody set the clock: begin anew.
 */
export function learnSkew(
  known: SkewRecord | undefined,
  sample: { stamped: number; sentAt: number; receivedAt: number },
): SkewRecord | undefined {
  const { stamped, sentAt, receivedAt } = sample;
  // Answers slower than that say too little, and a clock set in between says nothing.
  if (receivedAt < sentAt || receivedAt - sentAt > 30_000) return known;
  // The vendor may stamp whole seconds.
  const next = { from: stamped - receivedAt - 1000, to: stamped - sentAt + 1000 };
  if (!known) return next;
  const both = { from: Math.max(known.from, next.from), to: Math.min(known.to, next.to) };
  return both.from <= both.to ? both : next;
}
