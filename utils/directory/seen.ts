/** Whole seconds since 1970, as the index keeps times: never 0, which means "nobody". */
export const inSeconds = (milliseconds: number) => Math.max(1, Math.floor(milliseconds / 1_000));

/** How many ordinals are somebody's. */
export const countSeen = (seen: Uint32Array) => seen.reduce((sum, last) => sum + (last > 0 ? 1 : 0), 0);

/** Ordinals of those last seen before a time, in seconds. */
export function seenBefore(seen: Uint32Array, time: number): number[] {
  const ordinals: number[] = [];
  seen.forEach((last, ordinal) => {
    if (last > 0 && last < time) ordinals.push(ordinal);
  });
  return ordinals;
}
