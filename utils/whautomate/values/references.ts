import type { Ref } from '../model.ts';
import { isObject, type Reader, readId, readNumber, readText } from './scalars.ts';

/** B10: staff come as `{id, name}` or `{id, firstName, lastName}`. */
export function fullName(first: unknown, last: unknown): string | undefined {
  return [readText(first), readText(last)].filter(Boolean).join(' ') || undefined;
}

/**
 * A reference in any of the API's spellings: `{id, name}`, `{id, title}` (locations), `{id, fullName}` (clients),
 * `{id, firstName, lastName}` (staff in blocks), or a bare id (B9). Contract, 1.2.
 */
export const readRef: Reader<Ref> = (value) => {
  if (!isObject(value)) {
    const id = readId(value);
    return id === undefined ? undefined : { id };
  }
  const id = readId(value.id);
  if (id === undefined) return undefined;
  const name =
    readText(value.name) ??
    readText(value.title) ??
    readText(value.fullName) ??
    fullName(value.firstName, value.lastName);
  return name === undefined ? { id } : { id, name };
};

/** The service inside an appointment or a class carries length and price along (contract, 14). */
export const readServiceRef: Reader<Ref & { durationMinutes?: number; price?: number }> = (value) => {
  const ref = readRef(value);
  if (ref === undefined || !isObject(value)) return ref;
  return {
    ...ref,
    durationMinutes: readNumber(value.durationMinutes),
    price: readNumber(value.sellingPrice),
  };
};

/** What can be read of a list; anything else than an array is an empty one. */
export function readEach<T>(values: unknown, read: Reader<T>): T[] {
  return Array.isArray(values) ? values.map(read).filter((value) => value !== undefined) : [];
}
