import { storedPhones } from '@/utils/directory/index.ts';
import { parsePhone } from '@/utils/identity/index.ts';
import type { PersonView } from '@/utils/messaging/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';

/** A stored number in the two forms comparing and reading need. */
export function storedPhone(person: Person): { joined: string; shown: string } | undefined {
  const joined = storedPhones(person).at(-1);
  if (!joined) return undefined;
  const parsed = parsePhone(joined);
  return { joined, shown: 'error' in parsed || !parsed.valid ? joined : parsed.international };
}

/** What surfaces show of a person: the normal form without the raw answer. */
export function personView(person: Person): PersonView {
  const { raw: _raw, ...fields } = person;
  const phone = storedPhone(person);
  return { ...fields, ...(phone ? { phoneShown: phone.shown } : {}) };
}
