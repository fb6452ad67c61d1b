/** One page of a list. */
export interface Page<Row> {
  /** Counts from 1. Rows of earlier pages that came again are not in `rows`. */
  page: number;
  rows: Row[];
}

export interface PagesOptions {
  /** Rows asked for at once; 100 at most (open question C1). */
  limit?: number;
  /** The first page to ask for: where an interrupted walk goes on. */
  from?: number;
  signal?: AbortSignal;
}

/**
 * Walks a list that has no total and no next link (contract, 1.3): ends on a page that is short, empty, or holds nothing new,
 * since a server may ignore `page` (open question C2). Rows are told apart by id; lists shift while one reads them.
 *
 *     for await (const { rows } of pages((page) => call(listClients, { ...filter, ...page }, transport))) …
 */
export async function* pages<Row extends { id?: string }>(
  list: (query: { page: number; limit: number }) => Promise<readonly Row[]>,
  { limit = 100, from = 1, signal }: PagesOptions = {},
): AsyncGenerator<Page<Row>, void, undefined> {
  const seen = new Set<string>();
  for (let page = from; ; page++) {
    signal?.throwIfAborted();
    const answered = await list({ page, limit });
    const rows = answered.filter((row) => {
      const key = row.id ?? JSON.stringify(row);
      return seen.size < seen.add(key).size;
    });
    if (rows.length > 0) yield { page, rows };
    if (rows.length === 0 || answered.length < limit) return;
  }
}
