import type { FailureView, LocationView, PersonFields, PersonView } from '@/utils/messaging/index.ts';
import { type Asked, type DraftOf, failureWords, ownZone } from '../../shell/index.ts';

/** The form as typed. Every field is text, so that nothing typed is ever lost to parsing. */
export interface Form {
  kind: PersonView['kind'];
  name: string;
  phone: string;
  email: string;
  /** Assumed for a number without a country code. */
  country: string;
  locationId: string;
  notes: string;
  tags: readonly string[];
}

export type FieldName = 'name' | 'phone' | 'email' | 'locationId' | 'tags';
export type Problems = Partial<Record<FieldName, string>>;

/** As it opens: from what was asked about, or with everything that a failed write was asked. */
export function formFor(
  { name, phones, emails, country }: Asked,
  assumed: string | undefined,
  draft?: DraftOf<'person'>,
): Form {
  const { kind = 'client', fields } = draft ?? {};
  return {
    kind,
    name: fields?.name ?? name ?? '',
    phone: fields?.phone ?? phones[0]?.shown ?? '',
    email: fields?.email ?? emails[0] ?? '',
    country: country ?? assumed ?? '',
    locationId: fields?.locationId ?? '',
    notes: fields?.notes ?? '',
    tags: fields?.tags ?? [],
  };
}

/** Whether a value is still what the page gave. */
export function isFromPage(form: Form, asked: Asked, field: 'name' | 'phone' | 'email'): boolean {
  if (asked.pageKey === undefined || form[field] === '') return false;
  if (field === 'phone')
    return asked.phones.some(({ raw, shown }) => form.phone === shown || form.phone === raw);
  return field === 'name' ? form.name === asked.name : asked.emails.includes(form.email);
}

/** What can be seen without asking anybody; the background checks everything again. */
export function problemsOf(form: Form): Problems {
  const problems: Problems = {};
  if (form.name.trim() === '') problems.name = failureWords({ code: 'name-missing' }).title;
  if (form.kind === 'contact' && form.phone.trim() === '')
    problems.phone = failureWords({ code: 'phone-missing' }).title;
  if (form.phone.trim() !== '' && !/\d/.test(form.phone))
    problems.phone = failureWords({ code: 'invalid-phone' }).title;
  if (form.kind === 'client' && form.email.trim() !== '' && !/^[^\s@]+@[^\s@]+$/.test(form.email.trim()))
    problems.email = failureWords({ code: 'invalid-email' }).title;
  if (form.locationId === '') problems.locationId = failureWords({ code: 'location-missing' }).title;
  return problems;
}

const FIELD_OF: Record<string, FieldName> = {
  'name-missing': 'name',
  'name-too-long': 'name',
  'phone-missing': 'phone',
  'invalid-phone': 'phone',
  'invalid-email': 'email',
  'location-missing': 'locationId',
  'tag-empty': 'tags',
  'tag-too-long': 'tags',
};

/** The field a refusal belongs to, with its sentence; none when it is about something else. */
export function problemsFrom(failure: FailureView): Problems {
  const field = FIELD_OF[failure.code];
  return field ? { [field]: failureWords(failure).title } : {};
}

/** What is sent: nothing empty, and an e-mail only for clients, because contacts keep none. */
export function fieldsOf(form: Form): PersonFields {
  const text = (value: string) => value.trim() || undefined;
  const fields: PersonFields = {
    name: form.name,
    phone: text(form.phone),
    email: form.kind === 'client' ? text(form.email) : undefined,
    country: text(form.country),
    locationId: text(form.locationId),
    notes: text(form.notes),
    tags: form.tags.length > 0 ? [...form.tags] : undefined,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as PersonFields;
}

/** Where somebody new most likely belongs: where the last one was put, else where the clocks agree with ours, else the first. */
export function likelyLocation(locations: readonly LocationView[], last: string | undefined): string {
  const here = ownZone();
  return (
    (
      locations.find((location) => location.id === last) ??
      locations.find((location) => location.timezone === here) ??
      locations[0]
    )?.id ?? ''
  );
}

/** What the search for doubles rests on: changed, it must be searched again. */
export const identityOf = ({ name, phone, email, country }: Form): string =>
  [name, phone, email, country].map((value) => value.trim().toLowerCase()).join('\n');
