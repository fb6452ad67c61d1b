/** Work on a page comes in slices this long, in milliseconds. A slice must end below 8: 60 Hz leaves 16 for everything. */
export const SLICE = 4;

/** Gives the page its turn. Both browsers keep our place in the queue; where there is no page (tests), any turn will do. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield(): Promise<void> } };
  return scheduler?.yield() ?? new Promise((resolve) => setTimeout(resolve));
}

export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
  readonly now?: () => number;
  readonly rest?: () => Promise<void>;
  /** Milliseconds. */
  readonly budget?: number;
}

/** Cuts long work into slices: `if (slices.over()) await slices.rest()` between steps. */
export interface Slices {
  /** A step is done; looks at the clock. Before a step that can’t be divided, a small share is over soon enough. */
  over(share?: number): boolean;
  /** Milliseconds worked so far, rests not counted. */
  worked(): number;
  /** Lets the page run. Rejects when the work was cancelled. */
  rest(): Promise<void>;
}

/** @throws the signal's reason from `rest` once it is aborted */
export function createSlices({
  signal,
  now = () => performance.now(),
  rest = yieldToPage,
  budget = SLICE,
}: SliceOptions = {}): Slices {
  let since = now();
  let done = 0;
  const over = (share = 1) => now() - since > budget * share;
  return {
    over,
    worked: () => done + now() - since,
    async rest() {
      done += now() - since;
      signal?.throwIfAborted();
      await rest();
      signal?.throwIfAborted();
      since = now();
    },
  };
}
