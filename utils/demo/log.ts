/** One write that took effect. Plain JSON; `salt` makes its replay mint the same ids. */
export interface Entry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly salt: string;
  readonly method: string;
  /** With its query, if any: `/v1/clients`. */
  readonly path: string;
  readonly body?: unknown;
  /** The day (since the epoch) the account was opened; the first entry's counts. */
  readonly anchorDay: number;
}

/** Where the writes are kept. Entries come back in the order they were appended. */
export interface OperationLog {
  load(): Promise<readonly Entry[]>;
  append(entry: Entry): Promise<void>;
}

/** A log that lasts as long as the process. */
export function createMemoryLog(
  entries: Entry[] = [],
): OperationLog & { readonly entries: readonly Entry[] } {
  return {
    entries,
    load: async () => [...entries],
    append: async (entry) => {
      entries.push(entry);
    },
  };
}
