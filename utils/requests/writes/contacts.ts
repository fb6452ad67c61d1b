import { peopleWrites } from './people.ts';

export const contactWrites = peopleWrites({
  kind: 'contact',
  id: 'contactId',
  operations: {
    list: 'listContacts',
    get: 'getContact',
    create: 'createContact',
    update: 'updateContact',
    remove: 'deleteContact',
    addTags: 'addContactTags',
    removeTags: 'removeContactTags',
  },
  fields: { name: 'name', phone: 'phoneNumber' },
});
