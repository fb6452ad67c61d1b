/**
 * The parts of requests. We write strictly: what the service is known to take, in the spelling it is known to take
 * (contract, 1.2 to 1.4), and nothing else.
 */
import * as z from 'zod/mini';
import { readClock, readDate, readInstant, readZone } from '../values/index.ts';
import { checked } from './checked.ts';

// zod would try `new Function` for speed; under the extension's CSP that only files a violation report.
z.config({ jitless: true });

/**
 * An opaque id (contract, 1.1). `.` and `..` cannot be percent-encoded past a URL parser: `DELETE /v1/clients/..` would
 * become `DELETE /v1/`. Lone surrogates cannot be encoded at all.
 */
export const id = checked(
  z.string(),
  (value) => isSaid(value) && !/^\.{1,2}$/.test(value) && value.isWellFormed(),
);

/** A reference in a body; only `{id}` is sent, whatever name came along (contract, 1.2). */
export const reference = z.object({ id });

/** A reference in a merged body: sent back as it was read. */
export const keptReference = z.looseObject({ id });

/** Text that may be empty: `""` clears a field (contract, 1.7). */
export const words = z.optional(z.string());

/** Text that says something. */
export const text = checked(z.string(), isSaid);

/** `YYYY-MM-DD`. */
export const date = checked(z.string(), (value) => readDate(value) === value);

/** A time of day, given as `16:39` or `04:39 PM`, sent as `04:39 PM` (open question C15). */
export const clock = z.pipe(
  checked(z.string(), (value) => /^[\d:]+( ?[ap]m)?$/i.test(value) && readClock(value) !== undefined),
  z.transform(to12Hours),
);

/** An IANA name. */
export const zone = checked(z.string(), (value) => readZone(value) !== undefined);

/** An instant with its offset, sent in UTC (contract, 1.4: `scheduleDateTime` must be UTC). */
export const instant = z.pipe(
  checked(z.string(), (value) => /(?:z|[+-]\d\d:?\d\d)$/i.test(value) && readInstant(value) !== undefined),
  z.transform((value) => readInstant(value) ?? value),
);

/** An absolute web address, sent percent-encoded. */
export const url = z.pipe(
  checked(z.string(), (value) => /^https?:/i.test(value) && URL.canParse(value)),
  z.transform((value) => new URL(value).href),
);

/** Names, not ids (contract, 4). */
export const tagNames = z.array(text);

/** Read in many shapes, written as an object of texts (contract, 18). */
export const customFields = z.catchall(z.object({}), z.string());

/** Custom fields in a merged body: unless they change, they go back in whatever shape they came. */
export const keptCustomFields = z.unknown();

/** An object whose keys nobody public knows. */
export const open = z.looseObject({});

/* @__NO_SIDE_EFFECTS__ */
const countTo = (most: number) =>
  checked(z.number(), (value) => Number.isInteger(value) && value >= 1 && value <= most);

/** Pages count from 1; the limit is always sent, 100 at most (contract, 1.3; open question C1). */
export const paging = {
  page: z._default(countTo(Number.MAX_SAFE_INTEGER), 1),
  limit: z._default(countTo(100), 100),
};

/** A range of days, both included (contract, 1.4). */
export const dateRange = { startDate: z.optional(date), endDate: z.optional(date) };

/** Paging and free text, as most lists take them. */
export const search = { ...paging, searchText: z.optional(z.string()) };

function to12Hours(value: string): string {
  const [hour = '', minute] = (readClock(value) ?? value).split(':');
  const of12 = Number(hour) % 12 || 12;
  return `${String(of12).padStart(2, '0')}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

function isSaid(value: string): boolean {
  return value.trim() !== '';
}
