import { describe, expect, it } from 'vitest';
import { instantOf, slotsOn, twelveHour, wallClock } from '@/utils/commands/booking/times.ts';

describe('times of day', () => {
  it.each([
    ['00:00', '12:00 AM'],
    ['00:05', '12:05 AM'],
    ['09:45', '09:45 AM'],
    ['12:00', '12:00 PM'],
    ['16:39', '04:39 PM'],
    ['23:59', '11:59 PM'],
  ])('%s is written %s', (time, written) => {
    expect(twelveHour(time)).toBe(written);
  });

  it.each([
    ['a summer day', '2026-07-01', '10:30', 'Europe/London', '2026-07-01T09:30:00Z'],
    ['a winter day', '2026-11-26', '10:30', 'Europe/London', '2026-11-26T10:30:00Z'],
    ['far east', '2026-11-26', '10:30', 'Asia/Dubai', '2026-11-26T06:30:00Z'],
    ['a time the clock change skips', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00Z'],
  ])('%s', (_name, date, time, zone, instant) => {
    expect(instantOf(date, time, zone)).toBe(instant);
  });

  it('reads an instant back at the place', () => {
    expect(wallClock('2026-11-26T23:30:00Z', 'Asia/Dubai')).toEqual({ date: '2026-11-27', time: '03:30' });
  });
});

describe('free times of one day', () => {
  const raw = {};
  it('keeps the day asked for, drops what is past and what stands twice', () => {
    const days = [
      {
        raw,
        date: '2026-11-26',
        timezone: 'Europe/London',
        slots: [{ start: '09:00' }, { start: '10:30', end: '11:15' }],
      },
      { raw, date: '2026-11-26', timezone: 'Europe/London', slots: [{ start: '10:30', end: '11:15' }] },
      { raw, date: '2026-11-27', timezone: 'Europe/London', slots: [{ start: '09:00' }] },
    ];
    expect(slotsOn(days, '2026-11-26', 'Europe/London', Date.parse('2026-11-26T09:30:00Z'))).toEqual([
      { time: '10:30', start: '2026-11-26T10:30:00Z', end: '2026-11-26T11:15:00Z' },
    ]);
  });

  it('turns an answer given in another zone into the place’s own', () => {
    const days = [{ raw, date: '2026-11-26', timezone: 'Asia/Dubai', slots: [{ start: '14:00' }] }];
    expect(slotsOn(days, '2026-11-26', 'Europe/London', 0)).toEqual([
      { time: '10:00', start: '2026-11-26T10:00:00Z' },
    ]);
  });
});
