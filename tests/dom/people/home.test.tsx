import { afterEach, describe, expect, it } from 'vitest';
import { key, openPanel, page, setup } from '../shell/panel.tsx';
import { answerPrompt, refusal } from '../support/browser.ts';
import { button, hide, press, read, settle, type } from '../support/show.ts';

afterEach(hide);

const searchBox = (root: HTMLElement) => root.querySelector('[data-key="search"]') as HTMLInputElement;
const amara = { kind: 'client', id: 'c1', name: 'Amara Okafor', tags: [], customFields: {} };
const rest = () => new Promise((done) => setTimeout(done, 130));

describe('search', () => {
  it('asks only the local directory while somebody types', async () => {
    const { root, asked } = await openPanel({ 'people.search': { people: [amara], asOf: 1, more: false } });
    await type(searchBox(root), 'Am');
    await type(searchBox(root), 'Amara');
    await rest();
    await settle();
    expect(asked('people.search')).toEqual([{ text: 'Amara', local: true, country: 'GB' }]);
    expect(read(root)).toContain('Amara Okafor');
  });

  it('asks Whautomate on Enter, once', async () => {
    const { root, asked } = await openPanel({ 'people.search': { people: [], asOf: 1, more: false } });
    await type(searchBox(root), 'Marq');
    expect(read(root)).toContain('2 requests');
    await key('Enter', searchBox(root));
    await key('Enter', searchBox(root));
    expect(asked('people.search').filter(({ local }) => !local)).toHaveLength(2);
    expect(read(root)).toContain('Nobody called “⁨Marq⁩”.');
    button(root, 'Create client');
  });

  it.each([
    ['07700 900 318', { phones: ['07700 900 318'], emails: [] }],
    ['amara@mail.example', { phones: [], emails: ['amara@mail.example'] }],
  ])('looks %s up instead of searching for it', async (typed, payload) => {
    const { root, asked } = await openPanel({
      'people.search': { people: [], asOf: 1, more: false },
      'people.lookup': refusal('server'),
    });
    await type(searchBox(root), typed);
    await key('Enter', searchBox(root));
    expect(asked('people.lookup')).toEqual([{ ...payload, country: 'GB' }]);
  });

  it('keeps what was typed while another tab is looked at', async () => {
    const { root } = await openPanel({ 'people.search': { people: [], asOf: 1, more: false } });
    await type(searchBox(root), 'Marq');
    searchBox(root).blur();
    await press(button(root, 'More'));
    expect(searchBox(root).value).toBe('Marq');
    expect(read(root)).toContain('Go to the search box');
    searchBox(root).focus();
    await settle();
    expect(read(root)).toContain('Search Whautomate for');
  });

  it('is reached by / from anywhere', async () => {
    const { root } = await openPanel();
    searchBox(root).blur();
    await key('/', document.body);
    expect(document.activeElement).toBe(searchBox(root));
  });
});

describe('the page beside', () => {
  it('is asked for by the browser itself, in the click', async () => {
    const answers = {
      'page.people': page([], { state: 'not-allowed' }),
      'sites.granted': { origin: 'https://mail.example', enabled: true, statusColours: true },
    };
    const { root, asked } = await openPanel(answers);
    const request = answerPrompt(true);
    await press(button(root, 'Allow ⁦mail.example⁩'));
    expect(request).toHaveBeenCalledWith({ origins: ['https://mail.example/*'] });
    expect(asked('sites.granted')).toEqual([{ origin: 'https://mail.example', reason: 'panel' }]);
  });

  it('stays unread when the browser says no', async () => {
    const { root, asked } = await openPanel({ 'page.people': page([], { state: 'not-allowed' }) });
    answerPrompt(false);
    await press(button(root, 'Allow ⁦mail.example⁩'));
    expect(read(root)).toContain('Your browser said no.');
    expect(asked('sites.granted')).toEqual([]);
  });

  it.each([
    ['ready', 'No numbers or e-mails here'],
    ['closed', 'Nothing is read on this page'],
    ['off', 'Finding people is off on'],
  ])('says why nobody is listed: %s', async (state, words) => {
    const { root } = await openPanel({ 'page.people': page([], { state }) });
    expect(read(root)).toContain(words);
  });
});

describe('the account', () => {
  it('leads to the welcome page while there is none, and asks nothing', async () => {
    const { account: _, ...without } = setup;
    const { root, sent } = await openPanel({ 'setup.get': without });
    button(root, 'Open the welcome page');
    expect(sent.map(({ name }) => name)).not.toContain('activity.list');
  });

  it('says that the key was refused', async () => {
    const refused = { ...setup, account: { ...setup.account, state: 'refused' } };
    const { root } = await openPanel({ 'setup.get': refused });
    expect(read(root)).toContain('Whautomate refused the key');
    button(root, 'Replace key');
  });
});

describe('looking up', () => {
  const lookUp = {
    view: 'look-up',
    asked: { phones: [{ raw: '020 7946 0958', shown: '+44 20 7946 0958' }], emails: [] },
  } as const;
  const match = (id: string, name: string) => ({ person: { ...amara, id, name }, reasons: [] });

  it('always lists people who share a number', async () => {
    const { root, stacks } = await openPanel(
      { 'people.lookup': { matches: [match('c1', 'Amara'), match('c2', 'Bela')], similar: [], asOf: 1 } },
      lookUp,
    );
    expect(read(root)).toMatch(/2 people match.*Amara.*Bela/);
    expect(stacks.top.value.route.view).toBe('look-up');
  });

  it('opens the form when nobody matches', async () => {
    const { stacks } = await openPanel({ 'people.lookup': { matches: [], similar: [], asOf: 1 } }, lookUp);
    expect(stacks.top.value.route.view).toBe('new-person');
    expect(stacks.depth.value).toBe(2);
  });
});
