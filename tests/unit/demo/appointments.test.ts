import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, visit } from './support/visitor.ts';

let { clock, send, read, list, find } = visit();
let refs: { location: Json; client: Json; service: Json };
let free: string[];
const date = '2026-11-20';

beforeEach(async () => {
  ({ clock, send, read, list, find } = visit());
  refs = {
    location: await find('/v1/locations', 'title', 'Lumora Denver'),
    client: await find('/v1/clients', 'fullName', 'Hannah Brooks'),
    service: await find('/v1/services', 'name', 'Crown fitting'), // one dentist does it
  };
  free = await starts();
});

const starts = async (): Promise<string[]> => {
  const [day] = await list(
    `/v1/appointments/slots?locationId=${refs.location.id}&serviceId=${refs.service.id}&date=${date}`,
  );
  return (day?.slots ?? []).map(({ startTime }) => startTime);
};
const book = (more: object = {}) =>
  send('POST', '/v1/appointments', { ...refs, date, time: free[0], ...more });
const taken = { status: 400, body: { error: 'The selected time slot is not available' } };

describe('booking', () => {
  it('takes a free slot away', async () => {
    const { status, body } = await book();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      date,
      time: free[0],
      timezone: 'America/Denver',
      status: 'Booked',
      addOnServices: [],
    });
    expect(await starts()).not.toContain(free[0]);
  });

  it('accepts every slot it offers, one at a time', async () => {
    for (const time of free) {
      const { status, body } = await book({ time });
      expect(status, time).toBe(200);
      await send('POST', '/v1/appointments/cancel', { appointmentId: body.id });
    }
  });

  it('refuses to book twice, also through half an overlap', async () => {
    await book();
    expect(await book()).toEqual(taken);
    expect(await book({ staff: await find('/v1/staffs', 'firstName', 'Naomi') })).toEqual(taken);
  });

  it('keeps the buffer after an appointment free', async () => {
    // An hour and a quarter of an hour's buffer: the next can start after 75 minutes, on its own half hour after 90.
    await book();
    const left = await starts();
    expect(left.every((start) => !free.slice(0, 2).includes(start))).toBe(true);
  });

  it('forces with overrideTimeSlotValidation, also outside working hours', async () => {
    await book();
    expect((await book({ overrideTimeSlotValidation: true })).status).toBe(200);
    expect((await book({ time: '03:00 AM', overrideTimeSlotValidation: true })).body).toMatchObject({
      time: '03:00 AM',
    });
    expect(await book({ time: '03:00 AM' })).toEqual(taken);
  });

  it('picks a free person when none is named, and another for the same time', async () => {
    const service = await find('/v1/services', 'name', 'Consultation');
    const staffs = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const { status, body } = await book({ service, date: '2026-12-03', time: '10:30 AM' });
      if (status === 200) staffs.add(body.staff.id);
    }
    expect(staffs.size).toBeGreaterThan(1);
    expect(await book({ service, date: '2026-12-03', time: '10:30 AM' })).toEqual(taken);
  });

  it('takes both clocks and another zone', async () => {
    const { body } = await book({
      time: '20:00',
      timezone: 'Europe/London',
      overrideTimeSlotValidation: true,
    });
    expect(body).toMatchObject({
      time: '08:00 PM',
      timezone: 'Europe/London',
      startTimeUTC: '2026-11-20T20:00:00.000Z',
    });
  });

  it.each([
    ['no client', { client: undefined }, 400],
    ['an unknown client', { client: { id: 'nowhere' } }, 404],
    ['no location', { location: undefined }, 404],
    ['no such day', { date: '2026-02-30' }, 400],
    ['no such time', { time: '25:00' }, 400],
    ['someone who does not do it', { staff: 'Simone' }, 400],
  ])('refuses %s', async (_, more, status) => {
    const body = 'staff' in more ? { staff: await find('/v1/staffs', 'firstName', 'Simone') } : more;
    expect((await book(body)).status).toBe(status);
  });

  it('understands flat ids', async () => {
    const flat = { clientId: refs.client.id, locationId: refs.location.id, serviceId: refs.service.id };
    expect((await send('POST', '/v1/appointments', { ...flat, date, time: free[0] })).status).toBe(200);
  });
});

describe('changing', () => {
  it('moves, keeping id and length, and frees the old time', async () => {
    const { body } = await book();
    const moved = await send('POST', '/v1/appointments/reschedule', {
      appointmentId: body.id,
      date,
      time: free.at(-1),
    });
    expect(moved.body).toMatchObject({ id: body.id, time: free.at(-1), status: 'Rescheduled' });
    expect(await starts()).toContain(free[0]);
  });

  it('may move into its own time but not into another’s', async () => {
    const [first, second] = [await book(), await book({ time: free.at(-1) })];
    const move = (time: string | undefined) =>
      send('POST', '/v1/appointments/reschedule', { appointmentId: first.body.id, date, time });
    expect((await move(free[0])).status).toBe(200);
    expect(await move(second.body.time)).toEqual(taken);
  });

  it('cancels once, with {} for an answer, and frees the time', async () => {
    const { body } = await book();
    const cancel = () =>
      send('POST', '/v1/appointments/cancel', { appointmentId: body.id, cancellationReason: 'Ill' });
    expect(await cancel()).toEqual({ status: 200, body: {} });
    expect((await read(`/v1/appointments/${body.id}`)).status).toBe('Cancelled');
    expect(await starts()).toEqual(free);
    expect((await cancel()).status).toBe(400);
    const late = await send('POST', '/v1/appointments/reschedule', {
      appointmentId: body.id,
      date,
      time: free[0],
    });
    expect(late.status).toBe(400);
  });

  it('leaves the past alone', async () => {
    const rows = await list('/v1/appointments?endDate=2026-10-02');
    const visited = rows.find((row) => row.status === 'Visited');
    expect((await send('POST', '/v1/appointments/cancel', { appointmentId: visited?.id })).status).toBe(400);
  });
});

describe('lists', () => {
  it('go by the location’s calendar, both ends included', async () => {
    // 8 in the evening of the 20th in Denver is the 21st in UTC.
    await book({ time: '08:00 PM', overrideTimeSlotValidation: true });
    const { client } = refs;
    const on = async (from: string, to: string) =>
      (await list(`/v1/appointments?clientId=${client.id}&startDate=${from}&endDate=${to}`)).filter(
        (row) => row.time === '08:00 PM',
      );
    expect(await on(date, date)).toHaveLength(1);
    expect(await on('2026-11-21', '2026-11-21')).toHaveLength(0);
  });

  it('are always full around today, whenever that is', async () => {
    for (const later of [0, 45, 200]) {
      clock.now = Date.UTC(2026, 9, 5 + later, 15);
      const day = (n: number) => new Date(clock.now + n * 86_400_000).toISOString().slice(0, 10);
      expect((await list(`/v1/appointments?startDate=${day(-7)}&endDate=${day(0)}`)).length).toBeGreaterThan(
        20,
      );
      expect((await list(`/v1/appointments?startDate=${day(1)}&endDate=${day(28)}`)).length).toBe(100);
    }
  });
});
