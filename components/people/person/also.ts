import type { PersonView } from '@/utils/messaging/index.ts';
import type { Asked } from '../../shell/index.ts';

/** A fact of the page that the record does not hold, and what the record holds instead. */
export interface Also {
  field: 'name' | 'phone' | 'email';
  onPage: string;
  inRecord: string | undefined;
}

/** Enough last digits to tell numbers apart, few enough for every way of writing country and trunk codes. */
const TELLING_DIGITS = 7;

/**
 * What the page shows beside the record. A mail can name your client beside the attacker's number, so these are only ever
 * shown side by side.
 */
export function alsoOnPage(person: PersonView, asked: Asked): Also[] {
  const also: Also[] = [];
  if (asked.name && fold(asked.name) !== fold(person.name))
    also.push({ field: 'name', onPage: asked.name, inRecord: person.name });
  for (const phone of asked.phones) {
    if (lastDigits(phone.raw) !== lastDigits(person.phone ?? ''))
      also.push({ field: 'phone', onPage: phone.shown, inRecord: person.phoneShown ?? person.phone });
  }
  for (const email of asked.emails) {
    // Contacts keep no address: there is nothing to compare with.
    if (person.kind === 'client' && email.toLowerCase() !== person.email?.toLowerCase())
      also.push({ field: 'email', onPage: email, inRecord: person.email });
  }
  return also;
}

const lastDigits = (number: string) => number.replace(/\D/g, '').slice(-TELLING_DIGITS);
const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
