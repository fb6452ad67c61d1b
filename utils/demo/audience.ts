import { isObject } from './model.ts';
import { where } from './query.ts';
import type { Client, Contact, Recipient, Segment, Tagged } from './records.ts';
import { idsIn } from './references.ts';
import type { State } from './state.ts';
import { DAY } from './time.ts';

type Criteria = Segment['criteria'];

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value ? [value] : []).map((word) => String(word).toLowerCase());

/** Whole years from a birth date to an instant. */
const ageAt = (dob: string, now: number): number => Math.floor((now - Date.parse(dob)) / (365.2425 * DAY));

function tagsMatch(criteria: Criteria, { tags }: Tagged): boolean {
  const own = words(tags);
  const [wanted, unwanted] = [words(criteria.tags), words(criteria.exclusionTags)];
  return (
    (wanted.length === 0 || wanted.some((tag) => own.includes(tag))) &&
    !unwanted.some((tag) => own.includes(tag))
  );
}

const placeMatches = (criteria: Criteria, locationId: string): boolean => {
  const places = idsIn(criteria.primaryLocations);
  return places.length === 0 || places.includes(locationId);
};

function clientMatches(criteria: Criteria, client: Client, now: number): boolean {
  const genders = words(criteria.gender);
  const { ageFrom, ageTo } = criteria;
  const age = client.dob ? ageAt(client.dob, now) : Number.NaN;
  return (
    tagsMatch(criteria, client) &&
    placeMatches(criteria, client.locationId) &&
    (genders.length === 0 || genders.includes((client.texts.gender ?? '').toLowerCase())) &&
    (typeof ageFrom !== 'number' || age >= ageFrom) &&
    (typeof ageTo !== 'number' || age <= ageTo)
  );
}

function contactMatches(criteria: Criteria, contact: Contact, now: number): boolean {
  const stages = words(criteria.stage);
  const { numberOfDays } = criteria;
  return (
    tagsMatch(criteria, contact) &&
    placeMatches(criteria, contact.locationId) &&
    (stages.length === 0 || stages.includes(contact.stage.toLowerCase())) &&
    (typeof numberOfDays !== 'number' || now - contact.lastActivity <= numberOfDays * DAY)
  );
}

/** How a broadcast addresses a client. */
export const clientRecipient = ({ texts }: Client): Recipient => ({
  name: texts.fullName ?? '',
  countryCode: texts.countryCode ?? '',
  phone: texts.phone ?? '',
});

const contactRecipient = ({ texts }: Contact): Recipient => ({
  name: texts.name ?? '',
  countryCode: '',
  phone: texts.phoneNumber ?? '',
});

/** Whoever a segment means at that moment and can be reached by phone. */
export function membersOf(
  state: State,
  { type, criteria }: Pick<Segment, 'type' | 'criteria'>,
  now: number,
): Recipient[] {
  const all =
    type === 'contact'
      ? [...where(state.contacts, (row) => contactMatches(criteria, row, now))].map(contactRecipient)
      : [...where(state.clients, (row) => clientMatches(criteria, row, now))].map(clientRecipient);
  return all.filter(({ phone }) => phone !== '');
}

/** The criteria of a body: nested as documented by guess, or spread over the root (open-questions.md, A2). */
export function criteriaIn(body: Criteria): Criteria {
  if (isObject(body.criteria)) return body.criteria;
  const { name, type, location, criteria, id, status, createdAt, updatedAt, ...rest } = body;
  return rest;
}
