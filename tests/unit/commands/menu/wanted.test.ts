import { describe, expect, it } from 'vitest';
import { wantedFor, wantedOnPage } from '@/utils/commands/menu/wanted.ts';
import type { ChoiceView, PagePersonView } from '@/utils/messaging/index.ts';

const phone: ChoiceView = {
  kind: 'phone',
  value: '+13035550142',
  raw: '(303) 555-0142',
  shown: '+1 303 555 0142',
};
const email: ChoiceView = {
  kind: 'email',
  value: 'zoe@example.com',
  raw: 'zoe@example.com',
  shown: 'zoe@example.com',
};

describe('what the panel opens for a selection', () => {
  it('looks one person up by all that was selected of them, by the whole number', () => {
    const values = [phone, { ...email, name: 'Zoe Lane' }];
    expect(wantedFor({ kind: 'person', values }, 'book', 'US')).toEqual({
      next: 'book',
      view: {
        view: 'look-up',
        asked: {
          phones: [{ raw: '+13035550142', shown: '+1 303 555 0142' }],
          emails: ['zoe@example.com'],
          name: 'Zoe Lane',
          country: 'US',
        },
      },
    });
  });

  it.each([
    [
      { kind: 'people' as const, values: [phone, email] },
      { next: 'tag', choices: [phone, email] },
    ],
    [
      { kind: 'name' as const, name: 'Amara Okafor' },
      { next: 'tag', search: 'Amara Okafor' },
    ],
    [{ kind: 'nobody' as const }, {}],
  ])('%o', (picked, expected) => {
    expect(wantedFor(picked, 'tag', 'US')).toEqual(expected);
  });
});

const person = (key: string, more: Partial<PagePersonView> = {}): PagePersonView => ({
  ...{
    key,
    phones: [],
    emails: [`${key}@example.com`],
    about: false,
    status: 'unknown',
    known: 0,
    lookedUp: false,
  },
  ...more,
});

describe('what the panel opens for a page', () => {
  it.each([
    ['nobody there', [], 'tag', {}],
    ['one person', [person('a')], 'tag', { key: 'a', next: 'tag' }],
    ['the one it is about', [person('a'), person('b', { about: true })], 'book', { key: 'b', next: 'book' }],
    ['a look-up among several: the list of the first view', [person('a'), person('b')], 'look-up', {}],
  ] as const)('%s', (_, people, act, expected) => {
    expect(wantedOnPage(people, act)).toEqual(expected);
  });

  it('gives a choice where more is meant than looking', () => {
    const ada = person('a', {
      name: 'Ada Mensah',
      phones: [{ value: phone.value, raw: phone.raw, shown: phone.shown }],
    });
    expect(wantedOnPage([ada, person('b')], 'add')).toEqual({
      next: 'add',
      choices: [
        { ...phone, name: 'Ada Mensah' },
        { kind: 'email', value: 'b@example.com', raw: 'b@example.com', shown: 'b@example.com' },
      ],
    });
  });
});
