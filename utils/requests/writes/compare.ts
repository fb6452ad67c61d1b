import type { Params } from './declaration.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The service's own: a merged body carries them along as they were read, and the service sets them anew. */
const OWNED: ReadonlySet<string> = new Set([
  ...['id', 'clientId', 'createdAt', 'updatedAt', 'lastActivity', 'status', 'startedAt', 'completedAt'],
  ...[
    'processedStats',
    'deliveryStats',
    'bookedParticipants',
    'startTime',
    'endTime',
    'startTimeUTC',
    'endTimeUTC',
  ],
]);

/** A record's fields as the service sent them, the normal form's where it has no such key. */
export function fieldsOf(record: unknown): Fields {
  if (!isObject(record)) return {};
  const { raw, ...rest } = record;
  if (!isObject(raw)) return rest;
  // Tags may come as a JSON string (open question B4): the normal form has read them already.
  return { ...rest, ...raw, ...(Array.isArray(rest.tags) && { tags: rest.tags }) };
}

/** Whether a stored value is what was sent: unset is unset, references by id, lists as sets, text without its edges. */
export function sameValue(stored: unknown, sent: unknown): boolean {
  if (isUnset(stored) || isUnset(sent)) return isUnset(stored) && isUnset(sent);
  if (Array.isArray(sent)) {
    if (!Array.isArray(stored) || stored.length !== sent.length) return false;
    return sent.every((item) => stored.some((other) => sameValue(other, item)));
  }
  if (isObject(sent)) {
    if (!isObject(stored)) return false;
    if ('id' in sent) return stored.id === sent.id;
    return Object.entries(sent).every(([key, value]) => sameValue(stored[key], value));
  }
  return text(stored) === text(sent);
}

/** The names of the sent fields the record does not hold. */
export function differing(record: unknown, sent: Fields): string[] {
  const fields = fieldsOf(record);
  return Object.entries(sent)
    .filter(([name, value]) => !OWNED.has(name) && !sameValue(fields[name], value))
    .map(([name]) => name);
}

/** The fields of a full body that change what `before` held. */
export function changedFields(before: unknown, body: Fields): Record<string, unknown> {
  const fields = fieldsOf(before);
  const changed = Object.entries(body).filter(
    ([name, value]) => !OWNED.has(name) && !sameValue(fields[name], value),
  );
  return Object.fromEntries(changed);
}

/** An id as order-key text; a reference to an earlier job's result stands for the id it will give. */
export function idText(value: unknown): string {
  if (isObject(value) && typeof value.$result === 'string') return `${value.$result}.${String(value.path)}`;
  return String(value);
}

/** The id of a nested reference such as `body.client`. */
export function refText({ body }: Params, name: string): string {
  const reference = body?.[name];
  return isObject(reference) && !('$result' in reference) ? idText(reference.id) : idText(reference);
}

/** Case, accents' composition and spaces aside. */
export function fold(value: unknown): string {
  return isUnset(value) ? '' : String(value).normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** How a tag's name is told apart: the service's own rule is unknown (open question C7), so this one is loose. */
export function foldTag(value: unknown): string {
  return fold(value).replace(/[\s_-]+/g, '-');
}

/** Whether two numbers end in the same digits: one may carry the country code. */
export function sameNumber(one: unknown, other: unknown): boolean {
  const [short, long] = [String(one ?? ''), String(other ?? '')]
    .map((value) => value.replace(/\D/g, ''))
    .sort((first, second) => first.length - second.length);
  return short !== undefined && short.length >= 6 && (long?.endsWith(short.replace(/^0+/, '')) ?? false);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUnset(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Times of day as 24 hours, instants as milliseconds, everything else as trimmed text. */
function text(value: unknown): string {
  const plain = String(value).trim();
  const clock = /^(\d{1,2}):(\d\d)(?::\d\d)?\s*([AP]M)?$/i.exec(plain);
  if (clock) {
    const [, hour = '', minute, half] = clock;
    const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
    return `${hours}:${minute}`;
  }
  if (/^\d{4}-\d\d-\d\dT/.test(plain) && !Number.isNaN(Date.parse(plain))) return String(Date.parse(plain));
  return plain;
}
