/** Single values in every shape the API has been seen to use (open questions, B3, B5 and B6). */

/** A JSON object, as parsed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Makes the normal form of one value; undefined when there is none. Never throws. */
export type Reader<T> = (value: unknown) => T | undefined;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one where something else stands. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** B3: `""`, null and absent are all "unset". Numbers become text. */
export const readText: Reader<string> = (value) => {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

/** B6: ids are strings; numbers are coerced just in case. */
export const readId: Reader<string> = (value) =>
  Number.isSafeInteger(value) || typeof value === 'string' ? readText(value) : undefined;

/** B5: a number, or a numeric string such as the official `percentage`. */
export const readNumber: Reader<number> = (value) => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** B5: a boolean, or `"true"`, `"False"`, `1`, `"0"`. */
export const readFlag: Reader<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  const word = readLower(value);
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
};

/** Text for comparing: lower-cased, as B7 asks for channels. */
export const readLower: Reader<string> = (value) => readText(value)?.trim().toLowerCase();

/** B8: status words are compared without case, `-`, `_` and spaces: `No-Show` and `NO_SHOW` are `noshow`. */
export const readStatus: Reader<string> = (value) => readLower(value)?.replace(/[-_\s]+/g, '') || undefined;

/** Whether a value says nothing: `""`, null, absent, false, 0 or their names, and objects and lists of nothing else (B3). */
export function isUnset(value: unknown, depth = 4): boolean {
  if (typeof value === 'object' && value !== null) {
    return depth > 0 && Object.values(value).every((inner) => isUnset(inner, depth - 1));
  }
  if (typeof value === 'string') return ['', 'null', 'false', '0'].includes(value.trim().toLowerCase());
  return value === undefined || value === null || value === false || value === 0;
}
