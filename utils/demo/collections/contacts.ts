import { printTexts, setTexts } from '../fields.ts';
import { anything, filledText, type Model, optional, reference, tagNames, text } from '../model.ts';
import { type Call, get, post, put, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { locationFilter, searched, tagFilter } from '../query.ts';
import type { Contact } from '../records.ts';
import { idIn, locationIn, locationRef, stored } from '../references.ts';
import type { State } from '../state.ts';
import { digitsOf } from '../table.ts';
import { iso } from '../time.ts';
import { canonicalNames, taggingOperations, tagNamesIn } from './tagging.ts';

const TEXTS = 'name phoneNumber notes username messengerId telegramChatId instagramId'.split(' ');
const WRITABLE = ['name', 'phoneNumber', 'notes'];

const model: Model = {
  'name!': filledText,
  'phoneNumber!': filledText,
  'location!': reference,
  stage: text,
  tags: tagNames,
  notes: text,
  customFields: anything,
};

const print = (state: State, contact: Contact) => ({
  id: contact.id,
  ...printTexts(contact.texts, TEXTS),
  channel: contact.channel,
  lastActivity: iso(contact.lastActivity),
  stage: contact.stage,
  tags: contact.tags,
  customFields: contact.customFields ?? {},
  location: locationRef(state, contact.locationId),
  createdAt: iso(contact.createdAt),
  updatedAt: iso(contact.updatedAt),
});

/** A WhatsApp contact with nothing known but a number, as the `recepient` address of a message makes it. */
export const newContact = (
  call: Pick<Call, 'now' | 'mint'>,
  locationId: string,
  texts: Contact['texts'],
): Contact => ({
  id: call.mint(),
  texts,
  channel: 'Whatsapp',
  stage: 'Subscriber',
  locationId,
  tags: [],
  customFields: undefined,
  lastActivity: call.now,
  createdAt: call.now,
  updatedAt: call.now,
});

function write(call: Call, contact: Contact, replace: boolean): Contact {
  const { state, body } = call;
  const { phoneNumber, name, stage, channel } = body;
  if (phoneNumber && digitsOf(String(phoneNumber)).length < 6) throw invalidParameters('Invalid phoneNumber');
  if (typeof name === 'string' && !name.trim()) throw invalidParameters();
  const locationId = idIn(body, 'location') ? locationIn(state, body).id : contact.locationId;
  if ('tags' in body || replace)
    contact.tags = canonicalNames(state.contactTags, tagNamesIn(body.tags), call);
  contact.locationId = locationId;
  setTexts(contact.texts, body, WRITABLE, replace, 'name');
  if (typeof stage === 'string' && stage) contact.stage = stage;
  if (typeof channel === 'string' && channel) contact.channel = channel;
  if ('customFields' in body || replace) contact.customFields = body.customFields ?? undefined;
  return contact;
}

/** People who write, one record a channel. */
export const contactOperations = [
  get('listContacts', '/v1/contacts', (call) => {
    const tagged = tagFilter(call);
    const here = locationFilter(call);
    const channel = call.query('channel')?.toLowerCase();
    return searched(
      call,
      call.state.contacts,
      (row) => print(call.state, row),
      (row) => here(row.locationId) && (!channel || row.channel.toLowerCase() === channel) && tagged(row),
    );
  }),
  post('createContact', '/v1/contacts', model, (call) => {
    const contact = newContact(call, locationIn(call.state, call.body).id, {});
    write(call, contact, false);
    return print(call.state, call.state.contacts.add(contact));
  }),
  get('getContact', '/v1/contacts/:id', ({ state, params }) =>
    print(state, stored(state.contacts, params.id)),
  ),
  put('updateContact', '/v1/contacts/:id', { ...optional(model), channel: text }, (call) => {
    const { state, params, now } = call;
    const contact = write(call, stored(state.contacts, params.id), call.replaceOnPut);
    return print(state, state.contacts.touch(contact, now));
  }),
  remove('deleteContact', '/v1/contacts/:id', ({ state, params }) => {
    const contact = stored(state.contacts, params.id);
    state.contacts.delete(contact.id);
    for (const message of state.messages)
      if (message.contactId === contact.id) state.messages.delete(message.id);
  }),
  ...taggingOperations(
    'Contact',
    (state) => state.contactTags,
    (state) => state.contacts,
  ),
];
