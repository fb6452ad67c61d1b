/**
 * PUT is taken to replace the whole record (open question A13), so a change is: read, merge, write. What is sent back is the
 * record as it was read, fields nobody knows included (the one public client that updates does the same and is accepted;
 * contract, 6), with known fields brought into the spelling that the service documents, and the changes on top.
 */
import * as z from 'zod/mini';
import {
  isObject,
  isUnset,
  type JsonObject,
  readCustomFields,
  readFlag,
  readId,
  readNumber,
  readTags,
} from '../values/index.ts';

/**
 * The body of a PUT. `raw` is a record's `raw`, freshly read; `changes` are in the API's own field names, where undefined
 * means untouched and custom fields change one by one.
 */
export function mergeBody<Body extends z.ZodMiniObject>(
  schema: Body,
  raw: JsonObject,
  changes: JsonObject,
): z.input<Body> {
  const kept = Object.entries(raw).map(([key, value]) => [key, resend(schema.shape[key], key, value)]);
  const changed = Object.entries(changes).map(([key, value]) => [
    key,
    key === 'customFields' && isObject(value) ? { ...readCustomFields(raw[key]), ...value } : value,
  ]);
  const present = [...kept, ...changed].filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as z.input<Body>;
}

/** A value as it may be sent: itself where it fits; else the first reading of it that fits; unset and unfitting is left out. */
function resend(schema: z.core.$ZodType | undefined, key: string, value: unknown): unknown {
  if (schema === undefined) return value;
  const fits = (candidate: unknown) => candidate !== undefined && z.safeParse(schema, candidate).success;
  const reading = readings(key, value).find(fits);
  return reading === undefined && !isUnset(value) ? value : reading;
}

function readings(key: string, value: unknown): unknown[] {
  if (key === 'tags') return [readTags(value)];
  const word = typeof value === 'number' ? String(value) : undefined;
  return [value, readFlag(value), readNumber(value), withTextIds(value), word];
}

/** References, one or a list, whose ids came as numbers (B6). */
function withTextIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTextIds);
  return isObject(value) ? { ...value, id: readId(value.id) } : value;
}
