import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, readClock, readDate, readInstant, readZone } from '@/utils/whautomate/values/index.ts';

it.each<[unknown, string | undefined]>([
  ['04:39 PM', '16:39'],
  ['4:39pm', '16:39'],
  ['4:39 p.m.', '16:39'],
  ['12:00 AM', '00:00'],
  ['12:30 PM', '12:30'],
  ['00:05', '00:05'],
  ['9:05', '09:05'],
  ['16:39:00', '16:39'],
  ['2024-08-05T16:39:00.000Z', '16:39'],
  ['2024-08-05 16:39', '16:39'],
  ['13:00 PM', undefined],
  ['0:10 AM', undefined],
  ['24:00', undefined],
  ['10:60', undefined],
  ['noon', undefined],
  ['', undefined],
  [1639, undefined],
])('readClock(%j) is %s', (value, clock) => {
  expect(readClock(value)).toBe(clock);
});

it.each<[unknown, string | undefined]>([
  ['2024-08-05', '2024-08-05'],
  ['2024-08-05T23:59:00Z', '2024-08-05'],
  ['2024-02-30', undefined],
  ['2024-8-5', undefined],
  ['05/08/2024', undefined],
  [null, undefined],
])('readDate(%j) is %s', (value, date) => {
  expect(readDate(value)).toBe(date);
});

it.each<[unknown, string | undefined]>([
  ['2024-08-05T19:39:22.511Z', '2024-08-05T19:39:22.511Z'],
  ['2024-08-05T19:39:22Z', '2024-08-05T19:39:22.000Z'],
  ['2024-08-05T19:39:22', '2024-08-05T19:39:22.000Z'],
  ['2024-08-05 19:39:22', '2024-08-05T19:39:22.000Z'],
  ['2024-08-05T16:39:22-03:00', '2024-08-05T19:39:22.000Z'],
  ['2024-08-05', undefined],
  ['yesterday', undefined],
])('readInstant(%j) is %s', (value, instant) => {
  expect(readInstant(value)).toBe(instant);
});

it.each<[unknown, string | undefined]>([
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['UTC', 'UTC'],
  ['Mars/Olympus', undefined],
  ['', undefined],
])('readZone(%j) is %s', (value, zone) => {
  expect(readZone(value)).toBe(zone);
});

describe('instantOf', () => {
  it.each([
    ['2024-08-05', '16:39', 'America/Sao_Paulo', '2024-08-05T19:39:00.000Z'],
    ['2025-06-21', '09:00', 'Asia/Kolkata', '2025-06-21T03:30:00.000Z'],
    ['2025-03-30', '02:30', 'Europe/Berlin', '2025-03-30T01:30:00.000Z'], // skipped: moves forward
    ['2025-10-26', '02:30', 'Europe/Berlin', '2025-10-26T00:30:00.000Z'], // twice: the first
  ])('%s %s in %s is %s', (date, clock, zone, instant) => {
    expect(instantOf(date, clock, zone)).toBe(instant);
  });

  it('undoes what a zone does to an instant', () => {
    const minutes = fc.integer({ min: 28_401_120, max: 32_000_000 });
    const zones = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Sao_Paulo', 'Asia/Tokyo');
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const local = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
        const clock = local.toPlainTime().toString().slice(0, 5);
        const instant = instantOf(local.toPlainDate().toString(), clock, zone);
        expect(instant).toBe(new Date(minute * 60_000).toISOString());
      }),
    );
  });
});
