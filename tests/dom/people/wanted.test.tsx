import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWanted, routeTo } from '@/components/people/wanted.ts';
import { createStacks, type Session } from '@/components/shell/index.ts';
import type { PagePeople, PagePersonView } from '@/utils/messaging/index.ts';
import { installBrowser } from '../support/browser.ts';

const ada: PagePersonView = {
  ...{ key: 'email:ada@example.com', name: 'Ada', phones: [], emails: ['ada@example.com'] },
  ...{ about: false, status: 'client', known: 1, lookedUp: true },
};
const choice = {
  kind: 'email',
  value: 'b@example.com',
  raw: 'b@example.com',
  shown: 'b@example.com',
} as const;
const page = (wanted?: PagePeople['wanted']): PagePeople => ({
  ...{ tabId: 7, state: 'ready', people: [ada] },
  ...(wanted ? { wanted } : {}),
});

describe('what is wanted leads to', () => {
  it.each<[string, PagePeople['wanted'], unknown]>([
    ['somebody on the page', { key: ada.key }, { view: 'look-up', asked: { pageKey: ada.key } }],
    [
      'an address somebody on the page has, with all the page says of them',
      { search: 'ada@example.com', next: 'book' },
      { view: 'look-up', asked: { pageKey: ada.key, name: 'Ada' }, next: 'book' },
    ],
    ['a number', { search: '+1 303 555 0142', next: 'book' }, { view: 'look-up', next: 'book' }],
    ['a name', { search: 'Amara Okafor', next: 'tag' }, { view: 'named', name: 'Amara Okafor', next: 'tag' }],
    ['several', { choices: [choice], next: 'add' }, { view: 'choose', choices: [choice], next: 'add' }],
    [
      'a look-up with something to follow',
      { view: { view: 'look-up', asked: { phones: [], emails: ['b@example.com'] } }, next: 'add' },
      { view: 'look-up', asked: { emails: ['b@example.com'] }, next: 'add' },
    ],
    ['a view moved over', { view: { view: 'activity' }, next: 'add' }, { view: 'activity' }],
    ['nothing in particular', {}, undefined],
    ['nobody any more', { key: 'email:gone@example.com' }, undefined],
    ['what nobody knows of', { search: 'Ada', next: 'erase' }, { view: 'named', name: 'Ada' }],
  ])('%s', (_, wanted, expected) => {
    const route = routeTo(page(wanted));
    if (expected === undefined) expect(route).toBeUndefined();
    else expect(route).toMatchObject(expected as object);
    if (wanted?.next === 'erase') expect(route).not.toHaveProperty('next');
  });
});

describe('the panel', () => {
  function start() {
    fakeBrowser.reset();
    const sent = installBrowser({ 'page.wanted': {} });
    const shown = signal<PagePeople | undefined>(page());
    const stacks = createStacks();
    stacks.showTab(7);
    openWanted({ page: shown } as unknown as Session, stacks, new AbortController().signal);
    return { sent, shown, stacks };
  }

  it('follows once, though the page is told of again before the background has heard', () => {
    const { sent, shown, stacks } = start();
    shown.value = page({ search: 'Amara' });
    shown.value = page({ search: 'Amara' });
    expect(stacks.depth.value).toBe(2);
    expect(sent).toEqual([{ name: 'page.wanted', payload: { tabId: 7 } }]);
  });

  it('follows the same wish again when it is made again', () => {
    const { shown, stacks } = start();
    shown.value = page({ search: 'Amara' });
    shown.value = page();
    stacks.home();
    shown.value = page({ search: 'Amara' });
    expect(stacks.top.value.route).toMatchObject({ view: 'named', name: 'Amara' });
  });

  it('keeps what somebody typed and did not save below what opens', () => {
    const { shown, stacks } = start();
    stacks.push({ view: 'new-person', asked: { phones: [], emails: [] } }, stacks.top.peek());
    stacks.top.peek().holds = () => true;
    shown.value = page({ search: 'Amara' });
    expect(stacks.depth.value).toBe(3);
    stacks.pop(stacks.top.peek());
    expect(stacks.top.value.route.view).toBe('new-person');
  });
});
