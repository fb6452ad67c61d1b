import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, visit } from './support/visitor.ts';

let { clock, send, list, find } = visit();
let denver: Json;
let london: Json;
let service: Json;

beforeEach(async () => {
  ({ clock, send, list, find } = visit());
  denver = await find('/v1/locations', 'title', 'Lumora Denver');
  london = await find('/v1/locations', 'title', 'Lumora London');
  service = await find('/v1/services', 'name', 'Consultation');
});

const slotsOn = (query: string) => list(`/v1/appointments/slots?${query}`);
const startsOn = async (query: string): Promise<string[]> =>
  (await slotsOn(query)).flatMap((day) => day.slots.map(({ startTime }) => startTime));

const ask = (date: string, more = '') =>
  `locationId=${denver.id}&serviceId=${service.id}&date=${date}${more}`;

describe('slots', () => {
  it('prints a day as the documented sample does, with the zone of the location', async () => {
    const [day] = await slotsOn(ask('2026-10-08'));
    expect(day).toMatchObject({ date: '2026-10-08T00:00:00.000Z', timezone: 'America/Denver' });
    expect(day?.slots[0]).toEqual({
      startTime: expect.stringMatching(/^\d\d:\d\d [AP]M$/),
      endTime: expect.any(String),
    });
  });

  it('gives three days for nextThreeDays, empty ones included', async () => {
    const days = await slotsOn(ask('2026-10-10', '&nextThreeDays=true'));
    expect(days.map(({ date }) => date.slice(0, 10))).toEqual(['2026-10-10', '2026-10-11', '2026-10-12']);
    expect(days[1]?.slots).toEqual([]); // Sunday
  });

  it('keeps to working hours', async () => {
    const staff = await find('/v1/staffs', 'firstName', 'Naomi');
    for (const start of await startsOn(ask('2026-12-08', `&staffId=${staff.id}`))) {
      expect(['08', '09', '10', '11', '01', '02', '03', '04'], start).toContain(start.slice(0, 2));
    }
  });

  it('offers nothing in the past', async () => {
    clock.now = Date.UTC(2026, 9, 8, 20, 15); // 14:15 in Denver
    const starts = await startsOn(ask('2026-10-08'));
    expect(starts).not.toHaveLength(0);
    expect(
      starts.filter((start) => start.endsWith('AM') || start.startsWith('12') || start.startsWith('01')),
    ).toEqual([]);
    expect(await startsOn(ask('2026-10-07'))).toEqual([]);
  });

  it('offers nothing beyond the days a service can be booked ahead', async () => {
    expect(await startsOn(ask('2026-12-01'))).not.toHaveLength(0);
    expect(await startsOn(ask('2026-12-08'))).toEqual([]);
  });

  it('loses blocked time and gets it back', async () => {
    const staff = await find('/v1/staffs', 'firstName', 'Naomi');
    const query = ask('2026-12-01', `&staffId=${staff.id}`);
    const before = await startsOn(query);
    const blocks = `/v1/staffs/${staff.id}/availabilityBlocks`;
    const block = await send('POST', blocks, {
      date: '2026-12-01',
      slots: [{ startTime: '09:00 AM', endTime: '10:00 AM' }],
    });
    const blocked = ['09:00 AM', '09:30 AM'];
    expect(await startsOn(query)).toEqual(before.filter((start) => !blocked.includes(start)));
    await send('DELETE', `${blocks}/${block.body.id}`);
    expect(await startsOn(query)).toEqual(before);
  });

  it('tells the times in the zone that is asked for', async () => {
    const there = await slotsOn(ask('2026-12-01', '&timezone=America/New_York'));
    const here = await slotsOn(ask('2026-12-01'));
    expect(there[0]?.timezone).toBe('America/New_York');
    const hour = (days: Json[]) => Number(days[0]?.slots[0]?.startTime.slice(0, 2));
    expect(hour(there) % 12).toBe((hour(here) + 2) % 12);
  });

  it('keeps 9 o’clock at 9 o’clock when the clocks change', async () => {
    const physio = await find('/v1/services', 'name', 'Physiotherapy');
    const client = await find('/v1/clients', 'fullName', 'Grace Okafor');
    const body = {
      location: london,
      client,
      service: physio,
      time: '10:00 AM',
      overrideTimeSlotValidation: true,
    };
    const summer = await send('POST', '/v1/appointments', { ...body, date: '2026-10-24' });
    const winter = await send('POST', '/v1/appointments', { ...body, date: '2026-10-26' });
    expect(summer.body).toMatchObject({
      startTimeUTC: '2026-10-24T09:00:00.000Z',
      startTime: '2026-10-24T10:00:00.000Z',
    });
    expect(winter.body).toMatchObject({
      startTimeUTC: '2026-10-26T10:00:00.000Z',
      startTime: '2026-10-26T10:00:00.000Z',
    });
  });

  it('asks for a location it can work out', async () => {
    expect((await send('GET', '/v1/appointments/slots')).body).toEqual({ error: 'Invalid locationId' });
    expect((await slotsOn(`serviceId=${service.id}`))[0]).toMatchObject({ timezone: 'America/Denver' });
    expect((await send('GET', `/v1/appointments/slots?${ask('soon')}`)).status).toBe(400);
    expect((await send('GET', `/v1/appointments/slots?${ask('2026-10-08', '&timezone=Mars')}`)).status).toBe(
      400,
    );
  });
});
