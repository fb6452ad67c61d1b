import { normalizeEmail, phoneVariants } from '@/utils/identity/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import { phoneKeys, phoneProbes } from './phone-keys.ts';
import { storedPhones } from './stored-phones.ts';
import type { Identity, PersonKey } from './types.ts';

const emailKey = (address: string) => `e${normalizeEmail(address) ?? address.trim().toLowerCase()}`;

/** Where a record is found by its id. */
export const personKey = ({ kind, id }: PersonKey) => `p${kind} ${id}`;

/** Under which texts a person stands in the index. The first letter keeps kinds of keys apart. */
export function keysOf(person: Person): string[] {
  const keys = storedPhones(person).flatMap(phoneKeys);
  if (person.kind === 'client' && person.email) keys.push(emailKey(person.email));
  return [personKey(person), ...new Set(keys)];
}

/** Which texts to look for. A person is found who stands under at least one of them. */
export const probesOf = ({ kind, value }: Identity, country?: string): string[] =>
  kind === 'email' ? [emailKey(value)] : [...new Set(phoneProbes(value, country))];

/** One text for all spellings of a question, to remember that it was asked. */
export const questionKey = ({ kind, value }: Identity): string =>
  kind === 'email' ? `?${emailKey(value)}` : `?${phoneVariants(value)[0] ?? value.trim()}`;
