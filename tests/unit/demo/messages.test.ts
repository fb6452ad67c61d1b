import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, visit } from './support/visitor.ts';

let { clock, send, list, find } = visit();
let location: { id: string };

beforeEach(async () => {
  ({ clock, send, list, find } = visit());
  location = { id: (await find('/v1/locations', 'title', 'Lumora Denver')).id };
});

const template = { template: { name: 'welcome', language: 'en' }, bodyTextParameters: ['Theo', 'Thursday'] };
const text = async (to: object, more: object = {}) =>
  send('POST', '/v1/messages/whatsapp/sendtext', { location, ...to, textMessage: 'Hello', ...more });
const contact = async (name: string) => ({ contact: { id: (await find('/v1/contacts', 'name', name)).id } });

describe('the 24 hours', () => {
  it('let texts through to someone who wrote today', async () => {
    const { status, body } = await text(await contact('Theo Hartwell'));
    expect(status).toBe(200);
    expect(body).toEqual({ id: expect.any(String), status: 'sent', error: '' });
  });

  it('refuse text and media otherwise: HTTP 200, and only `error` tells', async () => {
    const to = await contact('Dana Whitlock');
    const refused = { status: 200, body: { status: 'failed', error: expect.stringContaining('24 hours') } };
    expect(await text(to)).toEqual(refused);
    const media = { location, ...to, mediaUrl: 'https://example.com/a.png', mimeType: 'image/png' };
    expect(await send('POST', '/v1/messages/whatsapp/sendmedia', media)).toEqual(refused);
  });

  it('do not matter to templates', async () => {
    const to = await contact('Dana Whitlock');
    const { body } = await send('POST', '/v1/messages/whatsapp/sendtemplate', {
      location,
      ...to,
      ...template,
    });
    expect(body.error).toBe('');
    const [newest] = await list(`/v1/messages/${to.contact.id}`);
    expect(newest).toMatchObject({ type: 'template', isIncoming: false, text: 'welcome: Theo, Thursday' });
  });

  it('are counted to the time a message is scheduled for', async () => {
    const to = await contact('Theo Hartwell');
    const at = (hours: number) => ({ scheduleDateTime: new Date(NOW + hours * 3_600_000).toISOString() });
    expect((await text(to, at(2))).body.status).toBe('scheduled');
    expect((await text(to, at(30))).body.error).toContain('24 hours');
    expect((await text(to, at(-1))).status).toBe(400);
  });

  it('are open for someone at any hour of any day', async () => {
    const to = await contact('Theo Hartwell');
    for (let hour = 0; hour < 72; hour += 5) {
      clock.now = NOW + hour * 3_600_000;
      expect((await text(to)).body.error, `after ${hour} hours`).toBe('');
    }
  });
});

describe('addressing', () => {
  it('makes an unknown recepient a contact, once, and reuses a known one whatever the form of its number', async () => {
    const to = (phoneNumber: string) => ({
      location,
      recepient: { phoneNumber, name: 'Olivia' },
      ...template,
    });
    await send('POST', '/v1/messages/whatsapp/sendtemplate', to('13035550142'));
    await send('POST', '/v1/messages/whatsapp/sendtemplate', to('+1 303 555 0142'));
    const made = await list('/v1/contacts?searchText=3035550142');
    expect(made.map(({ name, stage }) => [name, stage])).toEqual([['Olivia', 'Subscriber']]);
    expect(await list(`/v1/messages/${made[0]?.id}`)).toHaveLength(2);
  });

  it('makes no contact for a message that is refused', async () => {
    expect((await text({ recepient: { phoneNumber: '13035550142' } })).body.error).toContain('24 hours');
    expect(await list('/v1/contacts?searchText=3035550142')).toEqual([]);
  });

  it('reaches a client through their phone', async () => {
    const client = await find('/v1/clients', 'fullName', 'Grace Okafor');
    const to = { location, client: { id: client.id }, ...template };
    expect((await send('POST', '/v1/messages/whatsapp/sendtemplate', to)).body.error).toBe('');
    expect(await list('/v1/contacts?searchText=7700900123')).toHaveLength(1);
  });

  it.each([
    ['nobody', {}, 400],
    ['two at once', { contact: { id: 'x' }, client: { id: 'y' } }, 400],
    ['an unknown contact', { contact: { id: 'x' } }, 404],
    ['a misspelt recipient', { recipient: { phoneNumber: '13035550142' } }, 400],
  ])('refuses %s', async (_, to, status) => {
    expect((await text(to)).status).toBe(status);
  });

  it('needs a location that exists', async () => {
    const to = await contact('Theo Hartwell');
    expect((await text(to, { location: { id: 'x' } })).body).toEqual({ error: 'Invalid locationId' });
    expect((await text(to, { location: undefined })).body).toEqual({ message: 'Invalid request body' });
  });

  it('keeps to the channel of the contact', async () => {
    const to = await contact('Luna Reyes');
    expect((await text(to)).body.error).toContain('whatsapp');
    const body = { location, ...to, textMessage: 'Hello' };
    expect((await send('POST', '/v1/messages/instagram/sendtext', body)).body.error).toBe('');
  });
});

it('tells the history newest first, ticks turning as time goes by', async () => {
  const to = await contact('Theo Hartwell');
  await text(to);
  const history = () => list(`/v1/messages/${to.contact.id}?limit=100`);
  const times = (await history()).map(({ timestamp }) => timestamp);
  expect(times).toEqual([...times].sort().reverse());
  expect((await history())[0]).toMatchObject({
    channel: 'whatsApp',
    contact: { channel: 'whatsapp' },
    status: 'sent',
  });
  clock.now += 5_000;
  expect((await history())[0]?.status).toBe('delivered');
  clock.now += 60_000;
  expect((await history())[0]?.status).toBe('read');
});
