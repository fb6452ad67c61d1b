import { parsePhone } from '@/utils/identity/index.ts';
import type { PersonView } from '@/utils/messaging/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';

/** A stored number in the two forms comparing and reading need. Clients keep the country code in a field of its own. */
export function storedPhone(person: Person): { joined: string; shown: string } | undefined {
  if (!person.phone) return undefined;
  const code = person.kind === 'client' ? person.countryCode?.replace(/\D/g, '') : undefined;
  if (!code || person.phone.trim().startsWith('+')) return { joined: person.phone, shown: person.phone };
  // Some clients may hold the country code twice, in its field and in `phone` (open question C10): the valid reading wins.
  const readings = [`+${code}${person.phone}`, `+${person.phone}`];
  const joined = readings.find((reading) => isValid(reading)) ?? `+${code}${person.phone}`;
  return { joined, shown: joined === readings[1] ? joined : `+${code} ${person.phone}` };
}

function isValid(phone: string): boolean {
  const parsed = parsePhone(phone);
  return !('error' in parsed) && parsed.valid;
}

/** What surfaces show of a person: the normal form without the raw answer. */
export function personView(person: Person): PersonView {
  const { raw: _raw, ...fields } = person;
  const phone = storedPhone(person);
  const parsed = phone ? parsePhone(phone.joined) : undefined;
  const shown = parsed && !('error' in parsed) && parsed.valid ? parsed.international : phone?.shown;
  return { ...fields, ...(shown ? { phoneShown: shown } : {}) };
}
