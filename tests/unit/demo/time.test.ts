import { describe, expect, it } from 'vitest';
import {
  clock12,
  dateFrom,
  falseZ,
  instantOf,
  isTimezone,
  minuteFrom,
  wallClockOf,
} from '../../../utils/demo/time.ts';

describe('minuteFrom', () => {
  it.each([
    ['04:39 PM', 999],
    ['4:39 pm', 999],
    ['16:39', 999],
    ['16:39:00', 999],
    ['12:00 AM', 0],
    ['12:00 PM', 720],
    ['00:00', 0],
    ['13:00 PM', undefined],
    ['24:00', undefined],
    ['10:60', undefined],
    ['half past ten', undefined],
  ])('reads %s as %s', (value, minute) => {
    expect(minuteFrom(value)).toBe(minute);
  });

  it('reads back what clock12 prints, for every minute of a day', () => {
    for (let minute = 0; minute < 1440; minute++) expect(minuteFrom(clock12(minute))).toBe(minute);
  });
});

describe('dateFrom', () => {
  it.each([
    ['2026-10-05', '2026-10-05'],
    ['2026-10-05T00:00:00.000Z', '2026-10-05'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['05/10/2026', undefined],
    ['2026-10-05x', undefined],
  ])('reads %s as %s', (value, date) => {
    expect(dateFrom(value)).toBe(date);
  });
});

describe('instantOf', () => {
  it.each([
    ['Denver in winter', '2026-01-15', 600, 'America/Denver', '2026-01-15T17:00:00.000Z'],
    ['Denver in summer', '2026-07-15', 600, 'America/Denver', '2026-07-15T16:00:00.000Z'],
    ['London on the last day of summer time', '2026-10-24', 600, 'Europe/London', '2026-10-24T09:00:00.000Z'],
    ['London on the day the clocks go back', '2026-10-25', 600, 'Europe/London', '2026-10-25T10:00:00.000Z'],
    ['the hour that comes twice: the first', '2026-10-25', 90, 'Europe/London', '2026-10-25T00:30:00.000Z'],
    ['half an hour off', '2026-01-15', 600, 'Asia/Kolkata', '2026-01-15T04:30:00.000Z'],
  ])('%s', (_, date, minute, zone, expected) => {
    expect(new Date(instantOf(date, minute, zone) ?? 0).toISOString()).toBe(expected);
  });

  it('knows the hour that does not exist', () => {
    expect(instantOf('2026-03-08', 150, 'America/Denver')).toBeUndefined();
    expect(instantOf('2026-03-29', 90, 'Europe/London')).toBeUndefined();
  });

  it('is undone by wallClockOf', () => {
    const at = instantOf('2026-11-01', 600, 'America/Denver') ?? 0;
    expect(wallClockOf(at, 'America/Denver')).toEqual({ date: '2026-11-01', minute: 600 });
  });
});

it('prints the wall clock with a Z that is not true', () => {
  expect(falseZ('2024-08-05', 999)).toBe('2024-08-05T16:39:00.000Z');
});

it.each([
  ['America/Denver', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['+02:00', false],
])('isTimezone(%s) is %s', (name, known) => {
  expect(isTimezone(name)).toBe(known);
});
