import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSandbox, startSandbox } from '../sandbox/index.ts';

/**
 * The calls that public integrations of this API are known to make, with their habits: who made them is told by the
 * sources in contract.md. None of them knows our client or our demo.
 */
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ key: 'their-key' });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

async function send(
  method: string,
  path: string,
  data?: object,
): Promise<{ status: number; data: Row & Row[] }> {
  const response = await fetch(`${sandbox.url}/v1${path}`, {
    method,
    headers: {
      'x-api-key': 'their-key',
      ...(data ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    },
    ...(data ? { body: JSON.stringify(data) } : {}),
  });
  return { status: response.status, data: (await response.json()) as Row & Row[] };
}

/** Pages as a list of options does: from 1, without a limit, until nothing comes. */
async function allPages(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 0; page < 20; page++) {
    const { data } = await send('GET', `${path}?page=${page + 1}`);
    if (data.length === 0) return rows;
    rows.push(...data);
  }
  throw new Error(`${path} never ends`);
}

describe('a no-code automation (Pipedream)', () => {
  it('fills its pickers', async () => {
    expect((await allPages('/contacts')).map(({ name, id }) => [name, id])).toHaveLength(30);
    expect((await allPages('/contactTags')).every(({ name }) => typeof name === 'string')).toBe(true);
    expect((await allPages('/locations')).map(({ title }) => title)).toEqual([
      'Lumora Denver',
      'Lumora London',
    ]);
  });

  it('creates a contact, tags it by writing the whole record back, sends a template', async () => {
    const [location] = await allPages('/locations');
    const body = {
      name: 'Zoe',
      phoneNumber: '+15555555555',
      location: { id: location?.id },
      customFields: { plan: 'A' },
    };
    const { data: contact } = await send('POST', '/contacts', body);
    const tags = [...new Set([...((contact.tags as string[]) ?? []), 'Prospect'])];
    expect((await send('PUT', `/contacts/${contact.id}`, { ...contact, tags })).data.tags).toEqual([
      'Prospect',
    ]);
    const message = {
      contact: { id: contact.id },
      template: { name: 'welcome', language: 'en_US' },
      location: { id: location?.id },
      bodyTextParameters: ['Zoe'],
    };
    expect((await send('POST', '/messages/whatsapp/sendtemplate', message)).data.error).toBeFalsy();
  });

  it('subscribes and leaves', async () => {
    const hook = {
      webhookHeaders: [{ key: 'Content-Type', value: 'application/json' }],
      events: ['client_created'],
      name: 'New client',
      serverUrl: 'https://eo1234.m.pipedream.net',
      active: true,
    };
    const { data } = await send('POST', '/webhooks', hook);
    expect((await send('DELETE', `/webhooks/${data.id}`)).data).toEqual({ success: true });
  });
});

describe('an agent toolkit (corsair)', () => {
  it('lists with page 0, limit 0 and filters nobody documented', async () => {
    for (const path of [
      '/contacts?page=0&limit=0&search=ada',
      '/services?isActive=true&search=yoga',
      '/broadcasts?status=sent',
      '/segments?name=vip',
      '/serviceCategories',
      '/webhooks',
    ]) {
      const { status, data } = await send('GET', path);
      expect(status, path).toBe(200);
      expect(data.length, path).toBeGreaterThan(0);
    }
  });

  it('updates a service with a partial body and a field of its own', async () => {
    const [service] = (await send('GET', '/services')).data;
    const { data } = await send('PUT', `/services/${service?.id}`, { name: 'New name', price: 500 });
    expect(data).toMatchObject({
      id: service?.id,
      name: 'New name',
      durationMinutes: service?.durationMinutes,
    });
  });

  it('reads messages and blocks by dates', async () => {
    const [contact] = (await send('GET', '/contacts')).data;
    const [staff] = (await send('GET', '/staffs?page=1&limit=10')).data;
    expect((await send('GET', `/messages/${contact?.id}?startDate=2026-01-01`)).status).toBe(200);
    expect(
      (await send('GET', `/staffs/${staff?.id}/availabilityBlocks?endDate=2030-02-01`)).data.length,
    ).toBeGreaterThan(0);
  });
});

describe('a WhatsApp bot', () => {
  it('answers someone who wrote, by digits only', async () => {
    const [location] = (await send('GET', '/locations')).data;
    const body = {
      location: { id: location?.id },
      recepient: { phoneNumber: '14155550176' },
      textMessage: 'Hi',
    };
    expect((await send('POST', '/messages/whatsapp/sendtext', body)).data).toMatchObject({
      status: 'sent',
      error: '',
    });
  });
});

describe('a CRM sync that sends everything it has', () => {
  it('creates a client with nulls and keys of its own, then books with flat ids', async () => {
    const [location] = (await send('GET', '/locations')).data;
    const client = {
      fullName: 'Ravi Gupta',
      preferredName: null,
      email: null,
      dob: null,
      countryCode: '+91',
      phone: '9876501234',
      primaryLocation: { id: location?.id, title: location?.title },
      externalId: 77,
    };
    const created = await send('POST', '/clients', client);
    expect(created).toMatchObject({ status: 200, data: { email: '', dob: null } });
    const [service] = (await send('GET', `/services?locationId=${location?.id}&serviceType=APPOINTMENT`))
      .data;
    const query = `locationId=${location?.id}&serviceId=${service?.id}&nextThreeDays=true`;
    const days = (await send('GET', `/appointments/slots?${query}`)).data as unknown as {
      date: string;
      timezone: string;
      slots: { startTime: string }[];
    }[];
    const day = days.find(({ slots }) => slots.length > 0);
    const booking = {
      clientId: created.data.id,
      locationId: location?.id,
      serviceId: service?.id,
      date: day?.date, // as printed: a date-time
      time: day?.slots[0]?.startTime,
      timezone: day?.timezone,
    };
    expect((await send('POST', '/appointments', booking)).data).toMatchObject({ status: 'Booked' });
  });
});
