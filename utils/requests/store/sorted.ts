/** Pairs of index key and primary key in order, for the in-memory store. */
export interface SortedPairs {
  add(index: string, primary: string): void;
  remove(index: string, primary: string): void;
  /** Primary keys of the pairs in the inclusive range. */
  range(from: string, to: string, limit: number, reverse: boolean): string[];
}

type Pair = readonly [index: string, primary: string];

export function createSortedPairs(): SortedPairs {
  const pairs: Pair[] = [];
  const position = (index: string, primary: string): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const pair = pairs[middle];
      const before = pair && (pair[0] < index || (pair[0] === index && pair[1] < primary));
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    add: (index, primary) => void pairs.splice(position(index, primary), 0, [index, primary]),
    remove(index, primary) {
      const at = position(index, primary);
      const pair = pairs[at];
      if (pair?.[0] === index && pair[1] === primary) pairs.splice(at, 1);
    },
    range(from, to, limit, reverse) {
      const start = position(from, '');
      const end = position(to, '\uffff\uffff');
      const first = reverse ? Math.max(start, end - limit) : start;
      const last = reverse ? end : Math.min(end, start + limit);
      const keys = pairs.slice(first, last).map((pair) => pair[1]);
      return reverse ? keys.reverse() : keys;
    },
  };
}
