import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, visit } from './support/visitor.ts';

let { clock, send, read, list, find } = visit();
let place: { id: string };

beforeEach(async () => {
  ({ clock, send, read, list, find } = visit());
  place = { id: (await find('/v1/locations', 'title', 'Lumora Denver')).id };
});

const names = async (query: string) =>
  (await list(`/v1/clients?${query}`)).map(({ fullName }) => fullName as string);

describe('clients', () => {
  const create = (more: object = {}) =>
    send('POST', '/v1/clients', { fullName: 'Olivia Hartwell', primaryLocation: place, ...more });

  it('read as the captured ones do: "" for what is unset, null for dob, a running number, no photo', async () => {
    const { body } = await create({ countryCode: '+1', phone: '3035550142' });
    expect(body).toMatchObject({
      id: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
      clientId: 'C41',
      contactType: 'MOBILE',
      email: '',
      dob: null,
      tags: [],
      primaryLocation: { id: place.id, title: 'Lumora Denver' },
      createdAt: '2026-10-05T15:00:00.000Z',
    });
    expect(body).not.toHaveProperty('photo');
    expect(await read(`/v1/clients/${body.id}`)).toEqual(body);
  });

  it('keep what a partial PUT leaves out, unless the account replaces', async () => {
    const { id } = (await create({ email: 'o@example.com', tags: ['New'] })).body;
    expect((await send('PUT', `/v1/clients/${id}`, { notes: 'x' })).body).toMatchObject({
      email: 'o@example.com',
      tags: ['New'],
    });

    ({ send, find } = visit({ put: 'replace' }));
    const strict = (await create({ email: 'o@example.com', tags: ['New'], customFields: { a: 'b' } })).body;
    const replaced = (await send('PUT', `/v1/clients/${strict.id}`, { notes: 'x' })).body;
    expect(replaced).toMatchObject({ fullName: 'Olivia Hartwell', notes: 'x', email: '', tags: [] });
    expect(replaced).not.toHaveProperty('customFields');
  });

  it('are the same after reading and writing back', async () => {
    const before = await find('/v1/clients', 'fullName', 'Ingrid Solheim');
    const { body } = await send('PUT', `/v1/clients/${before.id}`, before);
    expect({ ...body, updatedAt: before.updatedAt }).toEqual(before);
  });

  it('are gone after DELETE', async () => {
    const { id } = (await create()).body;
    expect((await send('DELETE', `/v1/clients/${id}`)).body).toEqual({ success: true });
    expect(await send('GET', `/v1/clients/${id}`)).toEqual({
      status: 404,
      body: { error: 'Record not found' },
    });
  });

  it.each([
    ['part of a name, whatever the case', 'searchText=PATEL', 'Dr. Anika Patel'],
    ['part of an e-mail', 'searchText=dr.patel@', 'Dr. Anika Patel'],
    ['digits, with separators', 'searchText=%2B1%20(720)%20555-0111', 'Dr. Anika Patel'],
    ['the last digits', 'searchText=5550111', 'Dr. Anika Patel'],
    ['digits of a number kept with separators', 'searchText=6025550116', 'Julia Novak'],
    ['letters beyond ASCII', 'searchText=falc%C3%A3o', 'Marina Falcão'],
  ])('are found by %s', async (_, query, name) => {
    expect(await names(query)).toContain(name);
  });

  it('are not found by a country code the record has in another form', async () => {
    expect(await names('searchText=442079460111')).not.toContain('Dmitri Farrow'); // kept as 020 7946 0111
    expect(await names('searchText=2079460111')).toContain('Dmitri Farrow');
  });

  it('come in pages from 1, at most 100, and page 0 is page 1', async () => {
    ({ send, list } = visit({ clients: 250 }));
    const page = async (query: string) => (await list(`/v1/clients?${query}`)).map(({ id }) => id);
    expect(await page('')).toHaveLength(100);
    expect(await page('limit=1000')).toHaveLength(100);
    expect(await page('page=3&limit=100')).toHaveLength(50);
    expect(await page('page=4&limit=100')).toEqual([]);
    expect(await page('page=0&limit=7')).toEqual(await page('page=1&limit=7'));
    const walked = [...(await page('page=1')), ...(await page('page=2')), ...(await page('page=3'))];
    expect(new Set(walked).size).toBe(250);
  });

  it('are filtered by any of several tags, by location and by the day they were created', async () => {
    for (const { tags } of await list('/v1/clients?tags=vip,Nervous')) {
      expect(tags.includes('VIP') || tags.includes('Nervous')).toBe(true);
    }
    expect(await names(`primaryLocationId=${place.id}`)).not.toContain('Grace Okafor');
    await create();
    expect(await names('startDate=2026-10-05&endDate=2026-10-05')).toEqual(['Olivia Hartwell']);
    expect((await send('GET', '/v1/clients?startDate=yesterday')).body).toEqual({
      error: 'Invalid parameters',
    });
  });
});

describe('contacts', () => {
  it('are updated the way Pipedream does it: read, spread, write everything back', async () => {
    const contact = await find('/v1/contacts', 'name', 'Theo Hartwell');
    const { status, body } = await send('PUT', `/v1/contacts/${contact.id}`, {
      ...contact,
      stage: 'Customer',
      tags: ['Won'],
    });
    expect(status).toBe(200);
    expect({ ...body, updatedAt: contact.updatedAt }).toEqual({
      ...contact,
      stage: 'Customer',
      tags: ['Won'],
    });
  });

  it('are filtered by channel whatever the case', async () => {
    expect(await list('/v1/contacts?channel=WhatsApp')).toHaveLength(26);
    expect(await list('/v1/contacts?channel=instagram')).toHaveLength(1);
  });
});

describe('tags', () => {
  const tagsOf = async (path: string) => (await list(path)).map(({ name }) => name);

  it('are made on the fly when someone gets them, once', async () => {
    const { id } = await find('/v1/clients', 'fullName', 'Noah Stein');
    const { body } = await send('POST', `/v1/clients/${id}/tags/add`, {
      tags: ['Braces', 'yoga', ' braces '],
    });
    expect(body).toEqual({ id, tags: ['Yoga', 'Braces'] });
    expect(await tagsOf('/v1/clientTags?searchText=braces')).toEqual(['Braces']);
    expect(await tagsOf('/v1/contactTags?searchText=braces')).toEqual([]);
  });

  it('are taken off by name, whatever the case', async () => {
    const { id } = await find('/v1/clients', 'fullName', 'Dr. Anika Patel');
    const { body } = await send('POST', `/v1/clients/${id}/tags/remove`, { tags: ['vip', 'Unknown'] });
    expect(body.tags).toEqual(['Referrer']);
  });

  it.each([[''], ['   '], ['x'.repeat(500)]])('refuse the name %j and leave nothing behind', async (name) => {
    const { id } = await find('/v1/clients', 'fullName', 'Noah Stein');
    expect((await send('POST', `/v1/clients/${id}/tags/add`, { tags: ['Fine', name] })).status).toBe(400);
    expect(await tagsOf('/v1/clientTags?searchText=fine')).toEqual([]);
    expect((await send('POST', '/v1/clientTags', { name })).status).toBe(400);
  });

  it('exist once and disappear from people when deleted', async () => {
    expect((await send('POST', '/v1/clientTags', { name: 'vip' })).body).toEqual({
      error: 'Tag already exists',
    });
    const vip = await find('/v1/clientTags', 'name', 'VIP');
    await send('DELETE', `/v1/clientTags/${vip.id}`);
    expect(await list('/v1/clients?tags=VIP')).toEqual([]);
  });
});

describe('the seeded people', () => {
  const pages: [string, string, boolean, boolean][] = [
    ['Olivia Hartwell', '3035550142', false, false],
    ['Olivia Hartwell', 'olivia.hartwell@example.com', false, false],
    ['Dr. Anika Patel', '7205550111', true, true],
    ['Theo Hartwell', '4155550176', false, true],
    ['Beth Marlow', 'beth.marlow@example.org', false, false],
    ['Beatrix Ottoman', '8085550123', false, false],
    ['Kai Nakoa', '8085550166', true, false],
    ['Lee Marchetti', '8085550144', false, true],
    ['Hannah Brooks', 'hannah.brooks@example.org', true, false],
    ['Dana Whitlock', '5125550118', false, true],
    ['Ada Abbott', '2015550100', true, false],
    ['Bruno Dunmore', '2055550107', false, true],
  ];
  it.each(pages)('%s (%s): client %s, contact %s', async (_, searchText, client, contact) => {
    expect((await list(`/v1/clients?searchText=${searchText}`)).length > 0).toBe(client);
    expect((await list(`/v1/contacts?searchText=${searchText}`)).length > 0).toBe(contact);
  });

  it('are 40 clients and 30 contacts, families on one number among them', async () => {
    const clients = await list('/v1/clients');
    expect(clients).toHaveLength(40);
    expect(await list('/v1/contacts')).toHaveLength(30);
    const families = Object.groupBy(
      clients.filter(({ phone }) => phone),
      ({ phone }) => phone,
    );
    expect(Object.values(families).filter((people: Json[] = []) => people.length > 1).length).toBeGreaterThan(
      2,
    );
  });

  it('were there long before today', async () => {
    const created = (await list('/v1/clients')).map((client) => String(client.createdAt));
    expect(created.every((at) => Date.parse(at) < clock.now)).toBe(true);
  });
});
