/** The shapes of people, tags and places (open questions, B3 to B9). */
import { isObject, type JsonObject } from '../../../utils/whautomate/values/index.ts';
import type { Sample } from './sample.ts';
import { ofAll, type Verdict, verdict, wordsIn } from './verdict.ts';

export function confirmPeople(sample: Sample): Verdict[] {
  const { listClients: clients, listContacts: contacts, listStaffs: staffs, listClientTags } = sample;
  const people = [...clients, ...contacts];
  const everything = Object.values(sample).flat().filter(isRecord);
  return [
    ofAll('B6', 'ids are texts', everything, ({ id }) => typeof id === 'string'),
    ofAll('B6', 'ids are 9 to 12 url-safe characters', everything, ({ id }) =>
      /^[\w-]{9,12}$/.test(String(id)),
    ),
    ofAll('B3', 'unset text is "", never null', people, ({ notes }) => notes !== null),
    ofAll('B4', 'tags are an array of names', people, ({ tags }) => Array.isArray(tags)),
    ofAll(
      'B4',
      'customFields are an object',
      people.filter(({ customFields }) => customFields),
      ({ customFields }) => isObject(customFields),
    ),
    ofAll(
      'C10',
      'countryCode has a plus',
      clients.filter(({ countryCode }) => countryCode),
      ({ countryCode }) => String(countryCode).startsWith('+'),
    ),
    ofAll(
      'C10',
      'phone does not repeat the countryCode',
      clients.filter(({ phone }) => phone),
      apart,
    ),
    ofAll(
      'C8',
      'contacts keep numbers with a plus',
      contacts.filter(({ phoneNumber }) => phoneNumber),
      ({ phoneNumber }) => String(phoneNumber).startsWith('+'),
    ),
    verdict('B7', 'channels, as spelt', undefined, wordsIn(contacts.map(({ channel }) => channel))),
    verdict('C24', 'stages, as named', undefined, wordsIn(contacts.map(({ stage }) => stage))),
    ofAll('B5', 'active is a boolean', staffs, ({ active }) => typeof active === 'boolean'),
    ofAll(
      'B9',
      'locations of staff are ids',
      staffs.flatMap(({ locations }) => (Array.isArray(locations) ? locations : [])),
      (id) => typeof id === 'string',
    ),
    ofAll(
      'C7',
      'canonical is the name in small letters with dashes',
      listClientTags,
      ({ name, canonical }) => canonical === String(name).trim().toLowerCase().replace(/\s+/g, '-'),
    ),
  ];
}

function apart({ phone, countryCode }: JsonObject): boolean {
  const digits = String(phone).replace(/\D/g, '');
  const code = String(countryCode ?? '').replace(/\D/g, '');
  return code === '' || !digits.startsWith(code) || digits.length <= 10;
}

function isRecord(value: unknown): value is JsonObject {
  return isObject(value) && !('question' in value);
}
