import type { Body } from './model.ts';

/** The set text fields of a record, told apart from the ones that read as `""`. */
export type Texts = Record<string, string>;

/** Copies the text fields a body carries. With `replace`, those it leaves out are emptied (`keep` excepted). */
export function setTexts(
  texts: Texts,
  body: Body,
  names: readonly string[],
  replace = false,
  keep = '',
): void {
  for (const name of names) {
    const value = body[name];
    if (typeof value === 'string' && value !== '') texts[name] = value;
    else if (name in body || (replace && name !== keep)) delete texts[name];
  }
}

/** All the named text fields, `""` for the unset ones. */
export const printTexts = (texts: Texts, names: readonly string[]): Texts =>
  Object.fromEntries(names.map((name) => [name, texts[name] ?? '']));

/** The named fields of a body that are there, whatever their type. */
export const pickFields = (body: Body, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
