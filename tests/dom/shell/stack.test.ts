import { describe, expect, it } from 'vitest';
import { createStacks } from '@/components/shell/index.ts';

const book = { view: 'book', client: { id: 'c1', name: 'Amara' } } as const;
const activity = { view: 'activity' } as const;

describe('the stack of views', () => {
  it('keeps one stack for each tab', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    stacks.push(book, stacks.top.value);
    stacks.showTab(2);
    expect(stacks.top.value.route.view).toBe('home');
    stacks.showTab(1);
    expect(stacks.top.value.route).toEqual(book);
  });

  it('keeps what a view remembers while another tab is shown', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    stacks.top.value.memory.set('typed', 'Lena');
    stacks.showTab(2);
    stacks.showTab(1);
    expect(stacks.top.value.memory.get('typed')).toBe('Lena');
  });

  it('takes what was opened before the tab was known into the first tab', () => {
    const stacks = createStacks();
    const { top } = stacks;
    const home = top.value;
    stacks.showTab(1);
    expect(top.value).toBe(home);
  });

  it('lets only the view on top move', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    const home = stacks.top.value;
    stacks.push(book, home);
    stacks.push(activity, home);
    expect(stacks.depth.value).toBe(2);
    stacks.replace(activity, home);
    expect(stacks.top.value.route.view).toBe('book');
  });

  it('moves a view in a tab that is not shown', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    const home = stacks.top.value;
    stacks.showTab(2);
    stacks.push(book, home);
    expect(stacks.top.value.route.view).toBe('home');
    stacks.showTab(1);
    expect(stacks.top.value.route.view).toBe('book');
  });

  it('never closes the first view', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    stacks.pop(stacks.top.value);
    expect(stacks.top.value.route.view).toBe('home');
  });

  it('goes home from any depth', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    stacks.push(book, stacks.top.value);
    stacks.push(activity, stacks.top.value);
    stacks.home();
    expect(stacks.depth.value).toBe(1);
  });

  it('starts anew for a tab that was closed', () => {
    const stacks = createStacks();
    stacks.showTab(1);
    stacks.showTab(2);
    stacks.push(book, stacks.top.value);
    stacks.forget(2);
    stacks.showTab(2);
    expect(stacks.top.value.route.view).toBe('home');
  });
});
