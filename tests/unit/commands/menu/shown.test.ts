import { describe, expect, it } from 'vitest';
import { itemOf } from '@/utils/commands/menu/acts.ts';
import type { Picked } from '@/utils/commands/menu/picked.ts';
import { type Shown, shownItems } from '@/utils/commands/menu/shown.ts';
import type { ChoiceView, PagePersonView } from '@/utils/messaging/index.ts';

const value = (shown: string): ChoiceView => ({ kind: 'phone', value: shown, raw: shown, shown });
const on = (place: 'selection' | 'link', is: Picked): Shown => ({ picked: { place, is } });
const somebody = { name: 'Ada & Co', phones: [], emails: [], about: false } as unknown as PagePersonView;

/** Visible items by place, and whom the first of each speaks of. */
function told(shown: Shown): string {
  const places = Object.groupBy(
    shownItems(shown).filter(({ visible }) => visible),
    ({ place }) => place,
  );
  return Object.entries(places)
    .map(([place, items = []]) => `${place} ${items.length} ${JSON.stringify(items[0]?.subject)}`)
    .join('; ');
}

describe('the menu as it opens', () => {
  it.each<[string, Shown, string]>([
    ['nothing is known', {}, 'selection 4 "selected"; link 4 "link"; page 4 "page"'],
    [
      'a number',
      on('selection', { kind: 'person', values: [value('+1 303')] }),
      'selection 4 {"one":"+1 303"}',
    ],
    [
      'several',
      on('selection', { kind: 'people', values: [value('1'), value('2')] }),
      'selection 4 {"several":2}',
    ],
    ['a name', on('selection', { kind: 'name', name: 'Ada' }), 'selection 4 "selected"'],
    ['a dash', on('selection', { kind: 'nobody' }), ''],
    ['a link', on('link', { kind: 'person', values: [value('+1 303')] }), 'link 4 {"one":"+1 303"}'],
    ['an empty link', on('link', { kind: 'nobody' }), ''],
    ['nobody on the page', { people: [] }, 'selection 4 "selected"; link 4 "link"; page 1 "page"'],
    [
      'one on the page',
      { people: [somebody] },
      'selection 4 "selected"; link 4 "link"; page 4 {"one":"Ada & Co"}',
    ],
  ])('%s', (_, shown, expected) => {
    expect(told(shown)).toBe(expected);
  });
});

describe('ids', () => {
  it.each([
    ['selection:look-up', { place: 'selection', act: 'look-up' }],
    ['page:book', { place: 'page', act: 'book' }],
    ['page:erase', undefined],
    ['__proto__:add', undefined],
    [7, undefined],
  ])('%s', (id, expected) => {
    expect(itemOf(id)).toEqual(expected);
  });
});
