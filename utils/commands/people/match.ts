import { normalizeEmail, samePhone } from '@/utils/identity/index.ts';
import type { MatchReason, MatchView } from '@/utils/messaging/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import { personView, storedPhone } from './view.ts';

/** Who is looked for. Numbers and addresses as the page or the person gave them. */
export interface Asked {
  phones: string[];
  emails: string[];
  name?: string;
  /** ISO 3166-1 alpha-2 for numbers without a country code. */
  country?: string;
}

type Reason = MatchView['reasons'][number];

/** Reasons that identify; the others are hints worth showing before a create. */
const IDENTIFYING = new Set<MatchReason>([
  'exact',
  'country-code',
  'ninth-digit',
  'mobile-prefix',
  'trunk-zero',
  'email',
]);

/** Addresses whose domain says nothing about the person. */
const SHARED_DOMAINS =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|mail|yandex|zoho)\./;

/**
 * Sorts people into those who are the one asked for and those who could be. Many people share a number: all are kept.
 */
export function matchPeople(
  people: readonly Person[],
  asked: Asked,
): { matches: MatchView[]; similar: MatchView[] } {
  const judged = people.map((person) => ({ person: personView(person), reasons: reasonsFor(person, asked) }));
  const found = judged.filter((each) => each.reasons.length > 0);
  const identified = (each: MatchView) => each.reasons.some((reason) => IDENTIFYING.has(reason.reason));
  return { matches: found.filter(identified), similar: found.filter((each) => !identified(each)) };
}

function reasonsFor(person: Person, asked: Asked): Reason[] {
  return [...phoneReasons(person, asked), ...emailReasons(person, asked), ...nameReasons(person, asked)];
}

function phoneReasons(person: Person, { phones, country }: Asked): Reason[] {
  const stored = storedPhone(person);
  if (!stored) return [];
  return phones.flatMap((phone): Reason[] => {
    const { reason } = samePhone(phone, stored.joined, country ? { country } : {});
    if (reason === 'different') return [];
    return [{ reason, asked: phone, stored: stored.shown, digits: sharedTail(phone, stored.joined) }];
  });
}

function emailReasons(person: Person, { emails }: Asked): Reason[] {
  const stored = person.kind === 'client' && person.email ? normalizeEmail(person.email) : undefined;
  if (!stored) return [];
  return emails.flatMap((email): Reason[] => {
    const asked = normalizeEmail(email);
    if (!asked) return [];
    if (asked === stored) return [{ reason: 'email', asked: email, stored }];
    const domain = asked.slice(asked.indexOf('@') + 1);
    if (!stored.endsWith(`@${domain}`) || SHARED_DOMAINS.test(domain)) return [];
    return [{ reason: 'email-domain', asked: email, stored }];
  });
}

function nameReasons(person: Person, { name }: Asked): Reason[] {
  if (!name || !similarNames(name, person.name)) return [];
  return [{ reason: 'name', asked: name, stored: person.name }];
}

/** Folds case, accents and punctuation away: what people vary when they write the same name. */
function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

/** Two words of the names agree but for one letter each, or the only word does: `Lena Marques`, `Lena Marquez`. */
export function similarNames(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  if (a.length === 0 || b.length === 0) return false;
  const needed = Math.min(2, a.length, b.length);
  return a.filter((word) => b.some((twin) => close(word, twin))).length >= needed;
}

/** Equal, or one letter changed, added, dropped in a word of at least five. */
function close(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function sharedTail(a: string, b: string): number {
  const [one, other] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}
