import { findInText } from '@/utils/detect/index.ts';
import { parsePhone } from '@/utils/identity/index.ts';
import type { ChoiceView } from '@/utils/messaging/index.ts';

/** As much of a selection as is searched for people; and as much of it as may be a name to search by. */
const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 300;
/** As many as one list can be chosen from, and as one message may hold. */
const MOST = 50;

/** Whom somebody meant with what they selected, or with a link. */
export type Picked =
  | { kind: 'nobody' }
  /** No number and no address: a name to search by. */
  | { kind: 'name'; name: string }
  | { kind: 'person'; values: ChoiceView[] }
  /** Several people to choose from. */
  | { kind: 'people'; values: ChoiceView[] };

/** Reads a selection. The person picked it, so that even what detection is not sure of counts. */
export function readSelection(selected: string, country: string | undefined): Picked {
  const text = selected.slice(0, LONGEST_TEXT).trim();
  const certain = looksLikeNumber(text) ? 'phone' : undefined;
  const values = withNames(valuesIn(text, country, certain), () =>
    valuesIn(inOneLine(text), country, certain),
  );
  if (values.length > 0) return { kind: isOnePerson(values) ? 'person' : 'people', values };
  const name = oneLine(text).slice(0, LONGEST_NAME).trim();
  return /[\p{L}\d]/u.test(name) ? { kind: 'name', name } : { kind: 'nobody' };
}

/** Reads a `tel:` or `mailto:` link, which says itself what it holds. Any other link is nobody. */
export function readLink(address: string, country: string | undefined): Picked {
  const link = /^(tel|mailto):([^?;]*)/i.exec(address);
  if (!link) return { kind: 'nobody' };
  const certain = link[1]?.toLowerCase() === 'tel' ? 'phone' : 'email';
  const text = decoded(link[2] ?? '').replaceAll(',', ', ');
  const values = valuesIn(text, country, certain).filter(({ kind }) => kind === certain);
  if (values.length > 0) return { kind: values.length === 1 ? 'person' : 'people', values };
  return certain === 'phone' && looksLikeNumber(text) ? { kind: 'name', name: text } : { kind: 'nobody' };
}

function valuesIn(
  text: string,
  country: string | undefined,
  certain: ChoiceView['kind'] | undefined,
): ChoiceView[] {
  const found = findInText(text, {
    ...(country ? { defaultCountry: country } : {}),
    ...(certain ? { context: { certain } } : {}),
  });
  const first = new Map<string, ChoiceView>();
  for (const { kind, value, raw, name } of found) {
    if (first.has(value)) continue;
    first.set(value, {
      kind,
      value,
      raw: oneLine(raw),
      shown: shownAs(kind, value),
      ...(name ? { name } : {}),
    });
  }
  return [...first.values()].slice(0, MOST);
}

/** A name above its number is cut off from it by the line's end; read as one line, it stands before it. */
function withNames(values: ChoiceView[], read: () => ChoiceView[]): ChoiceView[] {
  if (values.length === 0 || values.some(({ name }) => name !== undefined)) return values;
  const again = read();
  return again.length === values.length ? again : values;
}

const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ', ');

/** Values are one person's when they share a name, or are at most one number and one address. */
function isOnePerson(values: readonly ChoiceView[]): boolean {
  const names = new Set(values.map(({ name }) => name));
  if (names.size === 1 && !names.has(undefined)) return true;
  const named = [...names].filter((name) => name !== undefined);
  const count = (kind: string) => values.filter((each) => each.kind === kind).length;
  return named.length <= 1 && count('phone') <= 1 && count('email') <= 1;
}

function shownAs(kind: ChoiceView['kind'], value: string): string {
  if (kind === 'email') return value;
  const parsed = parsePhone(value);
  return 'error' in parsed ? value : parsed.international;
}

/** Nothing but digits and what people put between them, and enough of them. */
function looksLikeNumber(text: string): boolean {
  return /^[+\d\s().\-/\u00A0]+$/.test(text) && text.replace(/\D/g, '').length >= 6;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A link's text may be cut or hand-made: what cannot be decoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
