import type { Random } from '../random.ts';
import type { Client } from '../records.ts';
import type { State } from '../state.ts';

/** One day that is about to be filled. */
export interface Day {
  readonly state: State;
  readonly random: Random;
  readonly date: string;
  readonly clients: readonly Client[];
  /** Booked on the day it entered the calendar, so always in the past. */
  readonly createdAt: number;
}
