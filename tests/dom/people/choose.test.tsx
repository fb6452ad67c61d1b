import { afterEach, describe, expect, it } from 'vitest';
import { openPanel, page } from '../shell/panel.tsx';
import { refusal } from '../support/browser.ts';
import { button, hide, press, read, settle } from '../support/show.ts';

afterEach(hide);

const choices = [
  {
    kind: 'phone',
    value: '+13035550142',
    raw: '(303) 555-0142',
    shown: '+1 303 555 0142',
    name: 'Olivia Hartwell',
  },
  { kind: 'email', value: 'zoe@example.com', raw: 'zoe@example.com', shown: 'zoe@example.com' },
] as const;

const row = (root: HTMLElement, key: string) => root.querySelector(`[data-key="${key}"]`) as HTMLElement;

describe('several people at once', () => {
  it('are listed, and nobody is looked up before one is chosen', async () => {
    const { root, asked, stacks } = await openPanel(
      { 'people.lookup': refusal('server') },
      { view: 'choose', choices, next: 'book' },
    );
    expect(read(root)).toContain('Olivia Hartwell');
    expect(read(root)).toContain('+1 303 555 0142');
    expect(asked('people.lookup')).toEqual([]);

    await press(row(root, '+13035550142'));
    expect(asked('people.lookup')).toEqual([
      { phones: ['+13035550142'], emails: [], name: 'Olivia Hartwell' },
    ]);
    expect(stacks.top.value.route).toMatchObject({ view: 'look-up', next: 'book' });
  });

  it('carry the word of whom the page shows, too', async () => {
    const person = {
      key: 'k',
      phones: [],
      emails: ['zoe@example.com'],
      about: false,
      status: 'client',
      known: 1,
    };
    const { root } = await openPanel({ 'page.people': page([person]) }, { view: 'choose', choices });
    expect(row(root, 'zoe@example.com').textContent).toContain('Client');
  });
});

describe('somebody known by name alone', () => {
  const amara = { kind: 'client', id: 'c1', name: 'Amara Okafor', tags: [], customFields: {} };

  it('is a list to choose from, and what was meant follows', async () => {
    const { root, asked, stacks } = await openPanel(
      { 'people.search': { people: [amara], asOf: 1, more: false } },
      { view: 'named', name: 'Amara', next: 'tag' },
    );
    expect(asked('people.search')).toEqual([{ text: 'Amara' }]);
    await press(row(root, 'client c1'));
    expect(stacks.top.value.route).toMatchObject({ view: 'person', id: 'c1', next: 'tag' });
  });

  it('can be created when nobody is called so', async () => {
    const { root, stacks } = await openPanel(
      { 'people.search': { people: [], asOf: 1, more: false } },
      { view: 'named', name: 'Amara' },
    );
    await press(button(root, 'Create client'));
    await settle();
    expect(stacks.top.value.route).toMatchObject({ view: 'new-person', asked: { name: 'Amara' } });
  });
});

describe('a page that was read once', () => {
  it('says so below its people, and offers to stay', async () => {
    const { root } = await openPanel({ 'page.people': page([]) });
    expect(read(root)).toContain('Read once, because you asked');
    button(root, 'Always on ⁦mail.example⁩');
  });

  it.each([
    ['a granted site', { site: { origin: 'https://mail.example', enabled: true, statusColours: true } }],
    ['a site nobody allowed', { state: 'not-allowed' }],
  ])('is not %s', async (_, more) => {
    const { root } = await openPanel({ 'page.people': page([], more) });
    expect(read(root)).not.toContain('Read once');
  });
});
