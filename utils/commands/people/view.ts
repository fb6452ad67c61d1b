import { parsePhone } from '@/utils/identity/index.ts';
import type { PersonView } from '@/utils/messaging/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';

/** A stored number in the two forms comparing and reading need. Clients keep the country code in a field of its own. */
export function storedPhone(person: Person): { joined: string; shown: string } | undefined {
  if (!person.phone) return undefined;
  const code = person.kind === 'client' ? person.countryCode?.replace(/\D/g, '') : undefined;
  if (!code || person.phone.trim().startsWith('+')) return { joined: person.phone, shown: person.phone };
  // Some clients may hold the country code twice, in its field and in `phone` (open question C10): the better reading wins.
  const once = `+${code}${person.phone}`;
  const twice = `+${person.phone}`;
  const joined = quality(twice) > quality(once) ? twice : once;
  return { joined, shown: joined === twice ? twice : `+${code} ${person.phone}` };
}

/** 2: assigned by the country's plan, 1: of a possible length, 0: neither. */
function quality(phone: string): 0 | 1 | 2 {
  const parsed = parsePhone(phone);
  if ('error' in parsed) return 0;
  return parsed.valid ? 2 : parsed.possible ? 1 : 0;
}

/** What surfaces show of a person: the normal form without the raw answer. */
export function personView(person: Person): PersonView {
  const { raw: _raw, ...fields } = person;
  const phone = storedPhone(person);
  const parsed = phone ? parsePhone(phone.joined) : undefined;
  const shown = parsed && !('error' in parsed) && parsed.valid ? parsed.international : phone?.shown;
  return { ...fields, ...(shown ? { phoneShown: shown } : {}) };
}
