/** Clients: the people who book (contract, 3). */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readClient } from './records/client.ts';
import { readTagNames } from './records/tag.ts';
import { changedClient, newClient } from './requests/client.ts';
import { dateRange, id, search, text } from './requests/fields.ts';
import { tagsBody } from './requests/tag.ts';

const path = '/v1/clients/{clientId}';
const byId = { clientId: id };
const client = one(readClient, 'client');
const tags = one(readTagNames, 'client');
const filters = { ...search, ...dateRange, tags: z.optional(text), primaryLocationId: z.optional(id) };

/** Search is a guess at substrings of name, phone and e-mail (C3); send one tag (C4); ask a day more of the dates (C11). */
export const listClients = defineRead('listClients', '/v1/clients', filters, many(readClient, 'clients'));

export const createClient = defineWrite('createClient', 'POST', '/v1/clients', { body: newClient }, client);

export const getClient = defineRead('getClient', path, byId, client);

/** Replaces the whole record (open question A13): make the body with `clientBody`. */
export const updateClient = defineWrite(
  'updateClient',
  'PUT',
  path,
  { ...byId, body: changedClient },
  client,
);

export const deleteClient = defineWrite('deleteClient', 'DELETE', path, byId, acknowledged);

/** Answers all tags after the change. */
export const addClientTags = defineWrite(
  'addClientTags',
  'POST',
  `${path}/tags/add`,
  { ...byId, body: tagsBody },
  tags,
);

/** Answers all tags after the change. */
export const removeClientTags = defineWrite(
  'removeClientTags',
  'POST',
  `${path}/tags/remove`,
  { ...byId, body: tagsBody },
  tags,
);
