import { describe, expect, it } from 'vitest';
import {
  dots,
  fitting,
  nearestFree,
  type Options,
  partsOfDay,
  type Slot,
  staffFor,
  withTaken,
} from '@/components/booking/book/choice.ts';

const slot = (time: string): Slot => ({ time, start: `2026-11-26T${time}:00Z` });
const options: Options = {
  locations: [
    { id: 'l1', title: 'London' },
    { id: 'l2', title: 'Dubai' },
  ],
  services: [
    { id: 'v1', name: 'Physio', staffIds: ['s1'], categories: [] },
    { id: 'v2', name: 'Massage', locationId: 'l2', staffIds: [], categories: [] },
  ],
  staff: [
    { id: 's1', name: 'Ellis', active: true, locationIds: ['l1'] },
    { id: 's2', name: 'Noor', active: true, locationIds: [] },
    { id: 's3', name: 'Gone', active: false, locationIds: [] },
  ],
  asOf: 1,
};
const choice = { locationId: 'l1', serviceId: 'v1', staffId: 's1', date: '2026-11-26' };

describe('a choice', () => {
  it('keeps what fits', () => {
    expect(fitting(options, choice)).toEqual(choice);
  });

  it('drops staff who are not at the other place', () => {
    expect(fitting(options, { ...choice, locationId: 'l2' }).staffId).toBe('');
  });

  it('drops a service that another place does not give', () => {
    expect(fitting(options, { ...choice, locationId: 'l1', serviceId: 'v2' }).serviceId).toBe('v1');
  });

  it('lists who gives a service, and everybody there when it names nobody', () => {
    const [physio, massage] = options.services;
    expect(staffFor(options, physio, 'l1').map((one) => one.id)).toEqual(['s1']);
    expect(staffFor(options, massage, 'l2').map((one) => one.id)).toEqual(['s2']);
  });
});

describe('times', () => {
  it('are sorted into parts of the day, empty ones left out', () => {
    const parts = partsOfDay([slot('09:00'), slot('11:59'), slot('12:00'), slot('17:00')]);
    expect(parts.map(([part, those]) => [part, those.length])).toEqual([
      ['morning', 2],
      ['afternoon', 1],
      ['evening', 1],
    ]);
    expect(partsOfDay([slot('18:00')]).map(([part]) => part)).toEqual(['evening']);
  });

  it('nearest to one that is gone come first, itself never', () => {
    const free = [slot('09:00'), slot('10:30'), slot('11:15')];
    expect(nearestFree(free, slot('10:30'))?.time).toBe('11:15');
    expect(nearestFree([slot('10:30')], slot('10:30'))).toBeUndefined();
  });

  it('that were taken stay in their place', () => {
    const shown = withTaken([slot('09:00'), slot('11:15')], [slot('10:30'), slot('09:00')]);
    expect(shown.map(({ time }) => time)).toEqual(['09:00', '10:30', '11:15']);
  });

  it.each([
    [0, 0],
    [1, 1],
    [4, 2],
    [9, 3],
  ])('%i free are %i dots', (free, count) => {
    expect(dots(free)).toBe(count);
  });
});
