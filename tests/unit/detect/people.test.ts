import { describe, expect, it } from 'vitest';
import { groupPeople, type PlainDetection } from '@/utils/detect/index.ts';

const detection = (value: string, more: Partial<PlainDetection> = {}): PlainDetection => ({
  kind: value.includes('@') ? 'email' : 'phone',
  value,
  raw: value,
  start: 0,
  end: value.length,
  confidence: 'high',
  reason: 'test',
  source: 'text',
  ...more,
});

const shape = (detections: PlainDetection[], about?: string[]) =>
  groupPeople(detections, about ? { about } : {}).map(({ name, emails, phones, about: is }) => ({
    name,
    emails,
    phones,
    about: is,
  }));

describe('groupPeople', () => {
  it('makes one person of one full name, however titled and ordered', () => {
    expect(
      shape([
        detection('ann@x.org', { name: 'Dr. Ann Lee' }),
        detection('+14155550132', { name: 'Ann Lee' }),
        detection('+14155550133', { name: 'Lee, Ann' }),
        detection('bo@x.org', { name: 'Bo Holm' }),
      ]),
    ).toEqual([
      { name: 'Dr. Ann Lee', emails: ['ann@x.org'], phones: ['+14155550132', '+14155550133'], about: false },
      { name: 'Bo Holm', emails: ['bo@x.org'], phones: [], about: false },
    ]);
  });

  it('joins nobody on a first name, or on none', () => {
    expect(
      shape([
        detection('ann@x.org', { name: 'Ann' }),
        detection('+14155550132', { name: 'Ann' }),
        detection('b@x.org'),
        detection('c@x.org'),
      ]),
    ).toHaveLength(4);
  });

  it('keeps one value one person and believes the name most places give', () => {
    const places = ['Ann Lee', 'Bo Holm', 'Ann Lee'].map((name) => detection('ann@x.org', { name }));
    expect(shape(places)).toEqual([{ name: 'Ann Lee', emails: ['ann@x.org'], phones: [], about: false }]);
  });

  it('puts who the page is about first, and leaves the user out', () => {
    const people = [
      detection('me@x.org', { own: true }),
      detection('a@x.org'),
      detection('b@x.org', { about: true }),
      detection('c@x.org'),
    ];
    expect(shape(people).map(({ emails }) => emails[0])).toEqual(['b@x.org', 'a@x.org', 'c@x.org']);
    expect(
      shape(people.slice(1, 2).concat(people.slice(3)), ['email:c@x.org']).map(({ about }) => about),
    ).toEqual([true, false]);
  });

  it('says why, once, in plain JSON', () => {
    const [person] = groupPeople([
      detection('+14155550132', { extension: '3' }),
      detection('+14155550132', { extension: '3' }),
    ]);
    expect(person).toMatchObject({
      key: 'phone:+14155550132',
      evidence: [{ value: '+14155550132', extension: '3', source: 'text' }],
    });
    expect(person?.evidence).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(person))).toEqual(person);
  });
});
