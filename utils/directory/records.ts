import type { DBSchema } from 'idb';
import type { PackedIndex, Patch } from './packed.ts';

/** What changes with every write: the newest changes, not yet merged into the base, and what the pages must look like. */
export interface Head {
  readonly account: string;
  readonly part: 'head';
  /** Grows with every write, and never starts over: the clock's milliseconds, or one more than before. */
  readonly version: number;
  /** The version of the base it builds on; 0 for none. */
  readonly base: number;
  /** A known text hashed with the account's key: tells an index made with another key. */
  readonly check: number;
  /** The first ordinal nobody has had. Ordinals are not used again. */
  readonly next: number;
  readonly patch: Patch;
  /** By store and page: the version that wrote it; 0 for none. */
  readonly pages: Readonly<Record<PageStore, Float64Array<ArrayBuffer>>>;
  /** When everybody was last synced, ms since 1970; 0 for never. */
  readonly everyone: number;
  /** What was asked for and when (hash, seconds since 1970), oldest first. */
  readonly asked: ReadonlyMap<number, number>;
}

/** The packed index as of its version: some megabytes at 100,000 people, so it is rewritten rarely. */
export interface Base extends PackedIndex {
  readonly account: string;
  readonly part: 'base';
  readonly version: number;
}

/** Some people, or their searchable text, sealed together. */
export interface Page {
  readonly account: string;
  readonly page: number;
  readonly version: number;
  readonly sealed: ArrayBuffer;
}

export interface DirectorySchema extends DBSchema {
  index: { key: [account: string, part: string]; value: Head | Base };
  people: { key: [account: string, page: number]; value: Page };
  names: { key: [account: string, page: number]; value: Page };
}

export type PageStore = 'people' | 'names';
