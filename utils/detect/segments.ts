import { type Chain, LOOSE, SPACED, TIGHT } from './groups.ts';
import { grouping, type Reading } from './numbers.ts';
import type { Reader } from './reader.ts';

const isLoose = (rank: number | undefined) => rank === undefined || rank >= LOOSE;

/** Whether a number may end (or begin) at a separator: it must be looser than anything inside the number. */
const parts = (rank: number | undefined, inside: number) => isLoose(rank) || (rank ?? LOOSE) > inside;

/**
 * Cuts a chain into numbers, the longest first. A number may stop in the middle of a chain only where the separator is
 * looser than its own (`34215 415-666-7777`), or when the whole chain falls into numbers (`415 666 7777 800 443 1223`).
 */
export function readChain(reader: Reader, chain: Chain): Reading[] {
  const { groups, ranks } = chain;
  const readings: Reading[] = [];
  let from = 0;
  let rest = 0;
  while (from < groups.length) {
    const left = from > 0 ? ranks[from - 1] : undefined;
    if (isLoose(left)) rest = 0;
    // What follows a number at once is the next one: "(41) 3328-7041 0800 643 7040".
    const reading = longest(reader, chain, from, rest === 0 && readings.length > 0);
    const first = groups[from];
    const next = from + (reading?.groups.length ?? 1);
    if (reading && (reading.form === 'plus' || rest + restAfter(chain, next) < NEIGHBOUR))
      readings.push(reading);
    rest = reading ? 0 : rest + (first ? first.end - first.start : 0);
    from = next;
  }
  if (readings.length > 0) return readings;
  const tiles = groups.length <= 16 && ranks.every((rank) => rank === SPACED) ? tile(reader, chain) : [];
  if (tiles.length > 0 || groups.length > 6) return tiles;
  const whole = reader.read(chain, 0, groups.length - 1, true);
  return whole ? [whole] : [];
}

/** Digits that hang on to the end of a number by a blank, until the next loose separator: a house number, not a slip. */
const NEIGHBOUR = 6;

function restAfter({ groups, ranks }: Chain, from: number): number {
  let digits = 0;
  for (let index = from; index < groups.length && !isLoose(ranks[index - 1]); index++) {
    const group = groups[index];
    // Long enough to be the next number: it is judged by itself.
    if (group?.plus || (digits === 0 && group && group.end - group.start > 6)) return 0;
    if (group) digits += group.end - group.start;
  }
  return digits > 17 || digits < 7 ? digits : 0;
}

function longest(reader: Reader, chain: Chain, from: number, follows: boolean): Reading | undefined {
  const { groups, ranks } = chain;
  for (let to = Math.min(groups.length - 1, from + 11); to >= from; to--) {
    const right = ranks[to];
    if (to < groups.length - 1 && right === TIGHT) continue;
    const reading = reader.read(chain, from, to);
    if (!reading) continue;
    const left = from === 0 ? undefined : ranks[from - 1];
    // A plus, or a bracket around the area code, begins a number whatever stands before it.
    const begins =
      reading.form === 'plus' ||
      reading.start < (groups[from]?.start ?? 0) ||
      (follows && to === groups.length - 1 && grouping(reading) !== 'odd');
    if ((begins || parts(left, reading.rank)) && parts(right, reading.rank)) return reading;
  }
  return undefined;
}

/** All groups in numbers of their plan's own grouping, or nothing. */
function tile(reader: Reader, chain: Chain): Reading[] {
  const tiles: Reading[] = [];
  let from = 0;
  while (from < chain.groups.length) {
    let found: Reading | undefined;
    for (let to = Math.min(chain.groups.length - 1, from + 5); to >= from && !found; to--) {
      const reading = reader.read(chain, from, to);
      if (reading && grouping(reading) === 'exact') found = reading;
    }
    if (!found) return [];
    tiles.push(found);
    from += found.groups.length;
  }
  return tiles;
}
