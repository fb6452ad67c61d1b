import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, visit } from './support/visitor.ts';

let { clock, send, list, find } = visit();
let path: string;
let clients: Json[];

beforeEach(async () => {
  ({ clock, send, list, find } = visit());
  clients = await list('/v1/clients');
  const refs = {
    location: await find('/v1/locations', 'title', 'Lumora Denver'),
    service: await find('/v1/services', 'name', 'Gentle yoga'),
  };
  const settings = { advanceClassBookingThresholdMinutes: 60, cancelClassThresholdMinutes: 120 };
  const when = { date: '2026-10-15', time: '06:00 PM' };
  const { body } = await send('POST', '/v1/classes', {
    ...refs,
    ...when,
    numberOfParticipants: 2,
    advanceSettings: settings,
  });
  path = `/v1/classes/${body.id}`;
});

const add = (index: number, more: object = {}) =>
  send('POST', `${path}/participants/add`, { client: { id: clients[index]?.id }, ...more });
const cancel = (index: number) =>
  send('POST', `${path}/participants/cancel`, { client: { id: clients[index]?.id } });
const statuses = async () => (await list(`${path}/participants`)).map(({ status }) => status);

describe('classes', () => {
  it('are full when they are full, and keep a waiting list', async () => {
    expect([(await add(0)).status, (await add(1)).status]).toEqual([200, 200]);
    expect(await add(2)).toEqual({ status: 400, body: { error: 'Class is full' } });
    expect((await add(2, { status: 'WAITLISTED' })).body.status).toBe('WAITLISTED');
    expect((await send('GET', path)).body.bookedParticipants).toBe(2);
  });

  it('move the first one waiting up when a place becomes free', async () => {
    await add(0);
    await add(1);
    await add(2, { status: 'WAITLISTED' });
    await add(3, { status: 'WAITLISTED' });
    expect(await cancel(0)).toEqual({ status: 200, body: {} });
    expect(await statuses()).toEqual(['CANCELLED', 'BOOKED', 'BOOKED', 'WAITLISTED']);
  });

  it('take everyone once, but again after cancelling', async () => {
    await add(0);
    expect((await add(0)).body).toEqual({ error: 'Client is already a participant' });
    await cancel(0);
    expect((await add(0)).status).toBe(200);
  });

  it('understand flat client ids and participant ids', async () => {
    const { body } = await send('POST', `${path}/participants/add`, { clientId: clients[0]?.id });
    expect(body.client.id).toBe(clients[0]?.id);
    expect((await send('POST', `${path}/participants/cancel`, { participantId: body.id })).status).toBe(200);
    expect((await send('POST', `${path}/participants/cancel`, { participantId: body.id })).status).toBe(404);
    expect((await send('POST', `${path}/participants/add`, {})).status).toBe(400);
  });

  it('close before they start: for cancelling earlier than for booking', async () => {
    await add(0);
    clock.now = Date.UTC(2026, 9, 15, 22, 30); // 16:30 in Denver, an hour and a half before
    expect((await cancel(0)).body.error).toBe('Class is closed for cancellation');
    expect((await add(1)).status).toBe(200);
    clock.now = Date.UTC(2026, 9, 15, 23, 30);
    expect((await add(2)).body.error).toBe('Class is closed for booking');
  });

  it('cannot shrink below the people who booked', async () => {
    await add(0);
    await add(1);
    expect((await send('PUT', path, { numberOfParticipants: 1 })).status).toBe(400);
    expect((await send('PUT', path, { numberOfParticipants: 5 })).body.numberOfParticipants).toBe(5);
  });

  it('tell a client’s bookings, with the class inside', async () => {
    await add(39);
    const bookings = await list(`/v1/classes/clients/${clients[39]?.id}/bookings`);
    expect(bookings.map((row) => (row.class as Json).id)).toContain(path.split('/').at(-1));
  });

  it('fill their teacher’s time', async () => {
    const service = await find('/v1/services', 'name', 'Deep tissue massage'); // the same teacher
    const place = await find('/v1/locations', 'title', 'Lumora Denver');
    const client = { id: clients[0]?.id };
    const at = (time: string) =>
      send('POST', '/v1/appointments', { location: place, service, client, date: '2026-10-15', time });
    expect((await at('06:00 PM')).body.error).toMatch(/not available/);
  });
});
