/** Clients, contacts and their tags. */
import { clientBody, contactBody } from '@/utils/whautomate/index.ts';
import { place, type Send } from './steps.ts';

export async function tourPeople(send: Send): Promise<void> {
  const location = { id: await place(send) };
  const { id: clientId } = await send('createClient', {
    body: { fullName: 'Olivia Hart', countryCode: '+1', phone: '3035550142', primaryLocation: location },
  });
  await send('addClientTags', { clientId, body: { tags: ['VIP', 'Walk-in'] } });
  await send('removeClientTags', { clientId, body: { tags: ['VIP'] } });
  const client = await send('getClient', { clientId });
  await send('updateClient', { clientId, body: clientBody(client.raw, { notes: 'Prefers mornings' }) });
  await send('listClients', { searchText: 'Olivia', primaryLocationId: location.id, tags: 'Walk-in' });
  await send('deleteClient', { clientId });

  const { id: contactId } = await send('createContact', {
    body: { name: 'Theo Hart', phoneNumber: '+13035550143', location, stage: 'Lead' },
  });
  await send('addContactTags', { contactId, body: { tags: ['VIP'] } });
  await send('removeContactTags', { contactId, body: { tags: ['VIP'] } });
  const contact = await send('getContact', { contactId });
  await send('updateContact', { contactId, body: contactBody(contact.raw, { stage: 'Customer' }) });
  await send('listContacts', { searchText: 'Theo', channel: 'whatsapp', locationId: location.id });
  await send('deleteContact', { contactId });
}

export async function tourTags(send: Send): Promise<void> {
  const { id: clientTagId } = await send('createClientTag', { body: { name: 'Tour' } });
  await send('getClientTag', { clientTagId });
  await send('listClientTags', { searchText: 'Tour' });
  await send('deleteClientTag', { clientTagId });
  const { id: contactTagId } = await send('createContactTag', { body: { name: 'Tour' } });
  await send('getContactTag', { contactTagId });
  await send('listContactTags', { searchText: 'Tour' });
  await send('deleteContactTag', { contactTagId });
}
