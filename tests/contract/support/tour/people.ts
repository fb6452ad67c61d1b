import type { Json, World } from '../demo-world.ts';

async function tourTags({ call }: World, path: string): Promise<void> {
  await call('GET', `${path}?page=1&limit=5&searchText=v`);
  const { body } = await call<Json>('POST', path, { name: 'Walk-in today' });
  await call('GET', `${path}/${body.id}`);
  await call('DELETE', `${path}/${body.id}`);
}

/** Account, clients, contacts and both kinds of tags: 23 operations. */
export async function tourPeople(world: World): Promise<void> {
  const { call, denver } = world;
  await call('GET', '/v1/account-info');

  await call(
    'GET',
    `/v1/clients?searchText=a&tags=VIP&primaryLocationId=${denver.id}&startDate=2020-01-01&endDate=2030-01-01`,
  );
  const input = {
    fullName: 'Olivia Hartwell',
    countryCode: '+1',
    phone: '3035550142',
    primaryLocation: { id: denver.id },
  };
  const client = (await call<Json>('POST', '/v1/clients', { ...input, tags: ['New'], dob: '1990-02-03' }))
    .body;
  await call('GET', `/v1/clients/${client.id}`);
  await call('PUT', `/v1/clients/${client.id}`, { ...client, notes: 'Crown fitting' });
  await call('POST', `/v1/clients/${client.id}/tags/add`, { tags: ['Whitening'] });
  await call('POST', `/v1/clients/${client.id}/tags/remove`, { tags: ['New'] });
  await call('DELETE', `/v1/clients/${client.id}`);
  await tourTags(world, '/v1/clientTags');

  await call('GET', `/v1/contacts?searchText=a&channel=whatsapp&locationId=${denver.id}`);
  const person = {
    name: 'Beth Marlow',
    phoneNumber: '+13035550188',
    location: { id: denver.id },
    stage: 'Lead',
  };
  const contact = (await call<Json>('POST', '/v1/contacts', { ...person, customFields: { source: 'Mail' } }))
    .body;
  await call('GET', `/v1/contacts/${contact.id}`);
  await call('PUT', `/v1/contacts/${contact.id}`, { ...contact, stage: 'Customer' });
  await call('POST', `/v1/contacts/${contact.id}/tags/add`, { tags: ['Newsletter'] });
  await call('POST', `/v1/contacts/${contact.id}/tags/remove`, { tags: ['Newsletter'] });
  await call('DELETE', `/v1/contacts/${contact.id}`);
  await tourTags(world, '/v1/contactTags');
}
