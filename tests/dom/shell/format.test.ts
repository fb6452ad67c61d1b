import { beforeEach, describe, expect, it } from 'vitest';
import {
  dateText,
  dayAt,
  hoursApart,
  momentText,
  moneyText,
  plusMinutes,
  sevenDays,
  timeAt,
  timeRange,
  zoneCity,
  zoneOffset,
  zonesDiffer,
} from '@/components/shell/index.ts';
import { installBrowser } from '../support/browser.ts';

beforeEach(() => {
  installBrowser({});
});

const instant = '2026-11-26T06:30:00Z';

describe('times', () => {
  it('are read at the place they belong to', () => {
    expect(timeAt(instant, 'Asia/Dubai')).toBe('10:30');
    expect(timeAt(instant, 'America/New_York')).toBe('01:30');
    expect(dayAt('2026-11-26T02:30:00Z', 'America/New_York')).toBe('2026-11-25');
  });

  it('are written as a range', () => {
    expect(timeRange('10:30', '11:15')).toMatch(/10:30.*11:15/);
  });

  it('add minutes past midnight', () => {
    expect(plusMinutes('23:30', 45)).toBe('00:15');
  });

  it('of long ago have day, month and year, and no weekday', () => {
    expect(dateText('1979-03-14')).toMatch(/14.*March|March.*14/);
    expect(dateText('1979-03-14')).toMatch(/1979/);
    expect(dateText('1979-03-14')).not.toMatch(/day/);
  });

  it('leave the day out when it is today', () => {
    const noon = Date.parse('2026-11-26T12:00:00Z');
    expect(momentText(noon, noon)).not.toMatch(/Nov/);
    expect(momentText(noon, noon + 3 * 86_400_000)).toMatch(/Nov/);
  });
});

describe('zones', () => {
  it.each([
    ['Asia/Dubai', 'Europe/London', '−4'],
    ['Europe/London', 'Asia/Dubai', '+4'],
    ['Europe/London', 'Asia/Kolkata', '+5½'],
    ['Asia/Kathmandu', 'Asia/Kolkata', '−¼'],
    ['Europe/London', 'Europe/Lisbon', ''],
  ])('%s seen from %s: %s hours', (zone, own, hours) => {
    expect(hoursApart(zone, instant, own)).toBe(hours);
  });

  it('differ only when their clocks do', () => {
    expect(zonesDiffer('Europe/Lisbon', instant, 'Europe/London')).toBe(false);
    expect(zonesDiffer('Asia/Dubai', instant, 'Europe/London')).toBe(true);
  });

  it('are called by their city', () => {
    expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(zoneOffset('Asia/Dubai', instant)).toBe('UTC+4');
  });
});

describe('seven days', () => {
  it.each([
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['2026-11-28', '2026-11-22', '2026-11-22'],
    ['2026-11-29', '2026-11-22', '2026-11-29'],
    ['2026-11-21', '2026-11-22', '2026-11-15'],
  ])('holding %s, counted from %s, begin on %s', (day, today, first) => {
    const days = sevenDays(day, today);
    expect(days).toHaveLength(7);
    expect(days[0]).toBe(first);
    expect(days).toContain(day);
  });
});

describe('money', () => {
  it('needs no currency, and takes one that no browser knows', () => {
    expect(moneyText(420, undefined)).toContain('420');
    expect(moneyText(420, 'AED')).toContain('AED');
    expect(moneyText(420, 'not one')).toBe('not one 420');
  });
});
