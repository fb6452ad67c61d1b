import { printTexts, setTexts } from '../fields.ts';
import { anything, filledText, type Model, optional, reference, tagNames, text } from '../model.ts';
import { type Call, get, post, put, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { createdWithin, searched, tagFilter } from '../query.ts';
import type { Client } from '../records.ts';
import { idIn, locationIn, locationRef, staffRef, stored } from '../references.ts';
import type { State } from '../state.ts';
import { digitsOf } from '../table.ts';
import { iso } from '../time.ts';
import { canonicalNames, taggingOperations, tagNamesIn } from './tagging.ts';

const TEXTS = (
  'fullName preferredName contactType countryCode phone email addressType address identificationNumber gender ' +
  'preferredLanguage maritalStatus notes referralSource emergencyRelationType emergencyName emergencyCountryCode ' +
  'emergencyPhone taxIdType taxIdNumber'
).split(' ');
/** Absent from the answer when unset, as in the one live capture (contract.md, 3). */
const EXTRAS = ['photo', 'company', 'customFields'];

const model: Model = {
  ...Object.fromEntries(TEXTS.map((name) => [name, text])),
  'fullName!': filledText,
  'primaryLocation!': reference,
  primaryStaff: reference,
  tags: tagNames,
  dob: text,
  registrationDate: text,
  photo: text,
  company: anything,
  customFields: anything,
};

const print = (state: State, client: Client) => ({
  id: client.id,
  clientId: `C${client.number}`,
  ...printTexts(client.texts, TEXTS),
  registrationDate: iso(client.registeredAt),
  dob: client.dob,
  tags: client.tags,
  primaryLocation: locationRef(state, client.locationId),
  ...(client.staffId ? { primaryStaff: staffRef(state, client.staffId) } : {}),
  ...client.extras,
  createdAt: iso(client.createdAt),
  updatedAt: iso(client.updatedAt),
});

/** Refuses what the application would not take. Runs before anything is changed. */
function check({ state, body }: Call): { locationId?: string; staffId?: string; registeredAt?: number } {
  const { phone, email, fullName, registrationDate } = body;
  if (phone && digitsOf(String(phone)).length < 4) throw invalidParameters('Invalid phone');
  if (email && !String(email).includes('@')) throw invalidParameters('Invalid email');
  if (typeof fullName === 'string' && !fullName.trim()) throw invalidParameters();
  const staffId = idIn(body, 'primaryStaff');
  const registeredAt =
    typeof registrationDate === 'string' && registrationDate ? Date.parse(registrationDate) : undefined;
  if (Number.isNaN(registeredAt)) throw invalidParameters();
  return {
    ...(idIn(body, 'primaryLocation') ? { locationId: locationIn(state, body, 'primaryLocation').id } : {}),
    ...(staffId ? { staffId: stored(state.staffs, staffId).id } : {}),
    ...(registeredAt === undefined ? {} : { registeredAt }),
  };
}

function write(call: Call, client: Client, replace: boolean): Client {
  const { state, body } = call;
  const checked = check(call);
  if ('tags' in body || replace) client.tags = canonicalNames(state.clientTags, tagNamesIn(body.tags), call);
  Object.assign(client, checked);
  setTexts(client.texts, body, TEXTS, replace, 'fullName');
  if ('dob' in body || replace) client.dob = typeof body.dob === 'string' && body.dob ? body.dob : null;
  for (const name of EXTRAS) {
    if (body[name] !== undefined && body[name] !== null) client.extras[name] = body[name];
    else if (name in body || replace) delete client.extras[name];
  }
  return client;
}

/** People who book. */
export const clientOperations = [
  get('listClients', '/v1/clients', (call) => {
    const tagged = tagFilter(call);
    const within = createdWithin(call);
    const location = call.query('primaryLocationId');
    return searched(
      call,
      call.state.clients,
      (row) => print(call.state, row),
      (row) => (!location || row.locationId === location) && within(row.createdAt) && tagged(row),
    );
  }),
  post('createClient', '/v1/clients', model, (call) => {
    const { state, now } = call;
    const client: Client = {
      id: call.mint(),
      number: state.clientNumber + 1,
      texts: { contactType: 'MOBILE' },
      dob: null,
      registeredAt: now,
      locationId: locationIn(state, call.body, 'primaryLocation').id,
      tags: [],
      extras: {},
      createdAt: now,
      updatedAt: now,
    };
    write(call, client, false);
    state.clientNumber++;
    return print(state, state.clients.add(client));
  }),
  get('getClient', '/v1/clients/:id', ({ state, params }) => print(state, stored(state.clients, params.id))),
  put('updateClient', '/v1/clients/:id', optional(model), (call) => {
    const { state, params, now } = call;
    const client = write(call, stored(state.clients, params.id), call.replaceOnPut);
    return print(state, state.clients.touch(client, now));
  }),
  remove('deleteClient', '/v1/clients/:id', ({ state, params }) =>
    state.clients.delete(stored(state.clients, params.id).id),
  ),
  ...taggingOperations(
    'Client',
    (state) => state.clientTags,
    (state) => state.clients,
  ),
];
