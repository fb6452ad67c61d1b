/** Contacts: people on a messaging channel (contract, 6). */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readContact } from './records/contact.ts';
import { readTagNames } from './records/tag.ts';
import { changedContact, newContact } from './requests/contact.ts';
import { id, search, text } from './requests/fields.ts';
import { tagsBody } from './requests/tag.ts';

const path = '/v1/contacts/{contactId}';
const byId = { contactId: id };
const contact = one(readContact, 'contact');
const tags = one(readTagNames, 'contact');
const filters = {
  ...search,
  tags: z.optional(text),
  channel: z.optional(text),
  locationId: z.optional(id),
};

/** Send one tag (C4). No list can be filtered by stage. */
export const listContacts = defineRead(
  'listContacts',
  '/v1/contacts',
  filters,
  many(readContact, 'contacts'),
);

/** Makes a WhatsApp contact; other channels cannot be chosen. */
export const createContact = defineWrite(
  'createContact',
  'POST',
  '/v1/contacts',
  { body: newContact },
  contact,
);

export const getContact = defineRead('getContact', path, byId, contact);

/** Replaces the whole record (open question A13): make the body with `contactBody`. */
export const updateContact = defineWrite(
  'updateContact',
  'PUT',
  path,
  { ...byId, body: changedContact },
  contact,
);

export const deleteContact = defineWrite('deleteContact', 'DELETE', path, byId, acknowledged);

/** Answers all tags after the change. */
export const addContactTags = defineWrite(
  'addContactTags',
  'POST',
  `${path}/tags/add`,
  { ...byId, body: tagsBody },
  tags,
);

/** Answers all tags after the change. */
export const removeContactTags = defineWrite(
  'removeContactTags',
  'POST',
  `${path}/tags/remove`,
  { ...byId, body: tagsBody },
  tags,
);
