import type { Contact } from '../model.ts';
import { readCustomFields, readInstant, readLower, readRef, readTags, readText } from '../values/index.ts';
import { record, stamps } from './record.ts';

/** Contract, 6. The service itself names an unknown contact by its phone number, so we do too. */
export const readContact = record<Contact>((raw, id) => ({
  kind: 'contact',
  id,
  name: readText(raw.name) ?? readText(raw.phoneNumber) ?? readText(raw.username) ?? '',
  channel: readLower(raw.channel),
  phone: readText(raw.phoneNumber),
  username: readText(raw.username),
  notes: readText(raw.notes),
  stage: readText(raw.stage),
  tags: readTags(raw.tags),
  customFields: readCustomFields(raw.customFields),
  location: readRef(raw.location),
  lastActivity: readInstant(raw.lastActivity),
  ...stamps(raw),
  raw,
}));
