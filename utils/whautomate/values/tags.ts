/** The two fields that come as a list, an object or a JSON string (open questions, B4). */

import { readEach } from './references.ts';
import { isObject, objectOr, readText } from './scalars.ts';

/** The value itself, or what the string holds when it is JSON; undefined for broken JSON. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Names of tags: an array, a JSON string of one, or a plain `"VIP, Regular"`. Objects `{name}` give their name. */
export function readTags(value: unknown): string[] {
  const list = unpacked(value);
  const plain = typeof value === 'string' && !isObject(list) ? value.split(',') : undefined;
  const names = readEach(Array.isArray(list) ? list : plain, (tag) =>
    readText(isObject(tag) ? tag.name : tag)?.trim(),
  );
  return [...new Set(names)];
}

/** Custom fields: an object, a JSON string of one, or an array of `{key, value}`; anything else is none. */
export function readCustomFields(value: unknown): Record<string, string> {
  const fields = unpacked(value);
  const pairs = Array.isArray(fields)
    ? fields.map((field) => [objectOr(field).key ?? objectOr(field).name, objectOr(field).value])
    : Object.entries(objectOr(fields));
  const entries: [string, string][] = [];
  for (const [key, held] of pairs) {
    const name = readText(key);
    const text = asText(held);
    if (name !== undefined && text !== undefined) entries.push([name, text]);
  }
  return Object.fromEntries(entries);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null ? serialised(value) : readText(value);
}

function serialised(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // nested deeper than the stack
  }
}
