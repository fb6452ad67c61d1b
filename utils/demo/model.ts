import { invalidBody } from './problem.ts';

/** A JSON object as it came in. */
export type Body = Readonly<Record<string, unknown>>;

/** Says whether a value has the documented type. */
export type Check = (value: unknown) => boolean;

/** Field name → check; a name ending in `!` is a field the documentation marks as required. */
export type Model = Readonly<Record<string, Check>>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Check = (value) => typeof value === 'string';
export const filledText: Check = (value) => typeof value === 'string' && value !== '';
export const number: Check = (value) => typeof value === 'number';
export const flag: Check = (value) => typeof value === 'boolean';
export const object: Check = isObject;
export const anything: Check = () => true;

/** `{id}`, the way one record names another; further keys (`title`, `name`) are tolerated. */
export const reference: Check = (value) => isObject(value) && filledText(value.id);

/** An array whose items all pass. */
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

export const texts: Check = listOf(text);

/** Tag names: the documented array, or the JSON-in-a-string of the webhook page (contract.md, 18). */
export const tagNames: Check = (value) => text(value) || texts(value);

/** The same fields, none of them required: PUT. */
export const optional = (model: Model): Model =>
  Object.fromEntries(Object.entries(model).map(([name, check]) => [name.replace('!', ''), check]));

/**
 * The gateway's check of a body against its model. Unknown keys pass; `null` counts as absent, since callers that
 * echo a record send it for fields they left empty.
 * @throws Problem 400 `Invalid request body`
 */
export function checkBody(model: Model, body: unknown): Body {
  if (!isObject(body)) throw invalidBody();
  for (const [key, check] of Object.entries(model)) {
    const value = body[key.replace('!', '')];
    const absent = value === undefined || value === null;
    if (absent ? key.endsWith('!') : !check(value)) throw invalidBody();
  }
  return body;
}
