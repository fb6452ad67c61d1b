import { isObject, type JsonObject, type Reader, readId, readInstant } from '../values/index.ts';

/**
 * A record is an object with an id; nearly everything else may be missing (open question B2). What `build` returns gets the
 * answer itself as `raw`, so that fields nobody knows yet stay reachable.
 */
/* @__NO_SIDE_EFFECTS__ */
export function record<T>(build: (raw: JsonObject, id: string) => T): Reader<T> {
  return (value) => {
    const id = isObject(value) ? readId(value.id) : undefined;
    return isObject(value) && id !== undefined ? build(value, id) : undefined;
  };
}

/** A record that is one even without an id (availability blocks, logs, participants: B17). */
/* @__NO_SIDE_EFFECTS__ */
export function loneRecord<T>(build: (raw: JsonObject, id: string | undefined) => T | undefined): Reader<T> {
  return (value) => (isObject(value) ? build(value, readId(value.id)) : undefined);
}

/** The two dates most records carry (contract, 1.4). */
export function stamps(raw: JsonObject): { createdAt?: string; updatedAt?: string } {
  return { createdAt: readInstant(raw.createdAt), updatedAt: readInstant(raw.updatedAt) };
}
