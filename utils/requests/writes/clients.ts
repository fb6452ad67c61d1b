import { peopleWrites } from './people.ts';

export const clientWrites = peopleWrites({
  kind: 'client',
  id: 'clientId',
  operations: {
    list: 'listClients',
    get: 'getClient',
    create: 'createClient',
    update: 'updateClient',
    remove: 'deleteClient',
    addTags: 'addClientTags',
    removeTags: 'removeClientTags',
  },
  fields: { name: 'fullName', phone: 'phone' },
});
