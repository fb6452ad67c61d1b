import type { PagePersonView, PersonView, RequestOf } from '@/utils/messaging/index.ts';
import type { Asked } from '../shell/index.ts';

/** Whom a person on the page is asked about as. */
export function askedOnPage(person: PagePersonView, country: string | undefined): Asked {
  return {
    phones: person.phones.map(({ raw, shown }) => ({ raw, shown })),
    emails: person.emails,
    ...(person.name ? { name: person.name } : {}),
    ...(country ? { country } : {}),
    pageKey: person.key,
  };
}

/** What somebody typed into the search box: an address, a number, or else a name. */
export function askedByTyping(typed: string, country: string | undefined): Asked {
  const text = typed.trim();
  const assumed = country ? { country } : {};
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return { phones: [], emails: [text], ...assumed };
  if (isNumber(text)) return { phones: [{ raw: text, shown: text }], emails: [], ...assumed };
  return { phones: [], emails: [], name: text, ...assumed };
}

/** A record that stands for somebody else to be created: the same person as another kind. */
export function askedAsRecord(person: PersonView): Asked {
  return {
    phones: person.phone ? [{ raw: person.phone, shown: person.phoneShown ?? person.phone }] : [],
    emails: person.email ? [person.email] : [],
    name: person.name,
  };
}

/** Digits and what people put between them, and enough digits to tell one person from another. */
function isNumber(text: string): boolean {
  return /^[+\d\s().\-/\u00A0]+$/.test(text) && text.replace(/\D/g, '').length >= 6;
}

/** Whether there is a number or an address to look up by; a name alone is searched for instead. */
export const canLookUp = ({ phones, emails }: Asked): boolean => phones.length + emails.length > 0;

export function lookUpRequest({ phones, emails, name, country }: Asked): RequestOf<'people.lookup'> {
  return {
    phones: phones.map((phone) => phone.raw),
    emails: [...emails],
    ...(name ? { name } : {}),
    ...(country ? { country } : {}),
  };
}

/** What somebody is called until a record says better: the name, else the number, else the address. */
export const askedTitle = ({ name, phones, emails }: Asked): string =>
  name ?? phones[0]?.shown ?? emails[0] ?? '';

/** Whether the title is a number, to be read from left to right. */
export const titledByNumber = ({ name, phones }: Asked): boolean => !name && phones.length > 0;
