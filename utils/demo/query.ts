import type { Call } from './operation.ts';
import { invalidLocation, invalidParameters } from './problem.ts';
import type { Tagged } from './records.ts';
import type { Row, Table } from './table.ts';
import { dateFrom, iso } from './time.ts';

/** Default and cap of `limit` (open-questions.md, C1). */
export const MOST_PER_PAGE = 100;

const positive = (value: string | undefined, fallback: number): number => {
  const parsed = Number.parseInt(value ?? '', 10);
  return parsed >= 1 ? parsed : fallback;
};

/** What `page` (from 1) and `limit` ask for. */
function windowOf({ query }: Call): { skip: number; take: number } {
  const take = Math.min(positive(query('limit'), MOST_PER_PAGE), MOST_PER_PAGE);
  return { skip: (positive(query('page'), 1) - 1) * take, take };
}

/** The page of a list that is asked for, printed by `view`. */
export function paged<T>(call: Call, rows: Iterable<T>, view: (row: T) => unknown): unknown[] {
  const { skip, take } = windowOf(call);
  return [...rows].slice(skip, skip + take).map(view);
}

/** The same of a whole collection, searched by `searchText` and filtered by `keep`. */
export function searched<T extends Row>(
  call: Call,
  table: Table<T>,
  view: (row: T) => unknown,
  keep: (row: T) => boolean = () => true,
): unknown[] {
  const { skip, take } = windowOf(call);
  return table.page(call.query('searchText') ?? '', keep, skip, take).map(view);
}

/** Lazy filter: `Iterator.prototype.filter` is too young for the oldest Firefox we run in. */
export function* where<T>(rows: Iterable<T>, keep: (row: T) => boolean): Generator<T> {
  for (const row of rows) if (keep(row)) yield row;
}

const dateFilter = (call: Call, name: string): string | undefined => {
  const value = call.query(name);
  if (!value) return undefined;
  const date = dateFrom(value);
  if (!date) throw invalidParameters();
  return date;
};

/** `startDate` and `endDate`, both inclusive, as a test of a `YYYY-MM-DD`. */
export function dateRange(call: Call): (date: string) => boolean {
  const start = dateFilter(call, 'startDate');
  const end = dateFilter(call, 'endDate');
  return (date) => (!start || date >= start) && (!end || date <= end);
}

/** The same for an instant, by its UTC date; costs nothing when no date was asked for. */
export function createdWithin(call: Call): (ms: number) => boolean {
  if (!call.query('startDate') && !call.query('endDate')) return () => true;
  const within = dateRange(call);
  return (ms) => within(iso(ms).slice(0, 10));
}

/** `tags`: names separated by commas, any of them, exact but case-blind (open-questions.md, C4). */
export function tagFilter({ query }: Call): (row: Tagged) => boolean {
  const wanted = (query('tags') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  if (wanted.length === 0) return () => true;
  return (row) => row.tags.some((name) => wanted.includes(name.toLowerCase()));
}

/**
 * `locationId` as a filter; records without a location belong to all of them.
 * @throws Problem 404 for a location that does not exist
 */
export function locationFilter(call: Call): (id: string | undefined) => boolean {
  const wanted = call.query('locationId');
  if (!wanted) return () => true;
  if (!call.state.locations.get(wanted)) throw invalidLocation();
  return (id) => id === undefined || id === wanted;
}
