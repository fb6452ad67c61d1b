import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/index.ts';
import * as panel from '@/utils/platform/panel.ts';
import { type Answers, answerPrompt, installBrowser, refusal } from '../support/browser.ts';
import { button, hide, press, pressKey, read, settle, show, type } from '../support/show.ts';

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'close').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation((async () => []) as never);
});
afterEach(hide);

const settings = {
  theme: 'system',
  kinds: { phone: true, email: true },
  minimumConfidence: 'medium',
  detection: true,
  singleKeys: true,
};
const account = {
  id: 'a',
  name: 'Harbour Lane Clinic',
  region: 'global',
  plan: { perMinute: 60, perDay: 100 },
  connectedAt: 1,
  state: 'ready',
  country: 'GB',
};
const setup = { consent: { acceptedAt: 1 }, account, accounts: [account], settings, sandbox: false };
const budget = { minute: { used: 4, limit: 60 }, day: { used: 38, limit: 100 } };
const activity = { jobs: [], groups: [], budget };
const someone = (key: string, name: string, more: object = {}) => ({
  key,
  name,
  phones: [{ value: '+447700900318', raw: '07700 900318', shown: '+44 7700 900318' }],
  emails: [],
  about: false,
  status: 'unknown',
  known: 0,
  ...more,
});
const page = {
  tabId: 7,
  state: 'ready',
  origin: 'https://mail.google.com',
  people: [someone('a', 'Amara', { status: 'client', known: 1 }), someone('l', 'Lena', { about: true })],
};
const record = {
  kind: 'client',
  id: '1',
  name: 'Amara Okafor',
  phone: '447700900318',
  tags: [],
  customFields: {},
};

async function open(answers: Answers = {}) {
  const sent = installBrowser({
    'setup.get': setup,
    'page.people': page,
    'activity.list': activity,
    'page.wanted': {},
    ...answers,
  });
  const openPanel = vi.spyOn(panel, 'openPanel').mockResolvedValue(true);
  const root = await show(<Popup />);
  const payloads = (name: string) => sent.filter((each) => each.name === name).map(({ payload }) => payload);
  return { root, payloads, openPanel, text: () => read(root).replaceAll(/[\u2066-\u2069]/g, '') };
}

const search = (root: HTMLElement) => {
  const found = root.querySelector<HTMLInputElement>('search input');
  if (!found) throw new Error('No search box.');
  return found;
};
/** Past the rest that typing is given before the directory is asked. */
const rested = async () => {
  await new Promise((done) => setTimeout(done, 100));
  await settle();
};

describe('opening', () => {
  const silence = { 'setup.get': new Promise(() => {}) };

  it('takes keys before the background has answered, where there was an account the last time', async () => {
    expect((await open(silence)).root.querySelector('search')).toBeNull();
    await open();
    hide();
    const { root } = await open(silence);
    expect(document.activeElement).toBe(search(root));
  });

  it('forgets that with the account', async () => {
    await open();
    hide();
    await open({ 'setup.get': { ...setup, account: undefined, accounts: [] } });
    hide();
    expect((await open(silence)).root.querySelector('search')).toBeNull();
  });
});

describe('search', () => {
  it('has the focus at once', async () => {
    const { root } = await open();
    expect(document.activeElement).toBe(search(root));
  });

  it('asks only what is kept here while typing, and the service on Enter', async () => {
    const { root, payloads, text } = await open({
      'people.search': { people: [record], asOf: 1, more: false },
    });
    await type(search(root), 'amara');
    await rested();
    expect(payloads('people.search')).toEqual([{ text: 'amara', country: 'GB', local: true }]);
    expect(text()).toContain('Kept here · 1');
    await pressKey(search(root), 'Enter');
    expect(payloads('people.search').at(-1)).toEqual({ text: 'amara', country: 'GB' });
    expect(text()).toContain('Found · 1');
  });

  it('drops an answer to what is no longer typed', async () => {
    const { root, text } = await open({
      'people.search': ({ text: asked }: { text: string }) => ({
        people: asked === 'zz' ? [] : [record],
        asOf: 1,
        more: false,
      }),
    });
    await type(search(root), 'amara');
    await pressKey(search(root), 'Enter');
    await type(search(root), 'zz');
    await rested();
    expect(text()).toContain('Nobody called “zz” is kept here');
  });

  it('is cleared by Esc, which then shows the page again', async () => {
    const { root, text } = await open({ 'people.search': { people: [], asOf: 1, more: false } });
    await type(search(root), 'zz');
    await pressKey(search(root), 'Escape');
    expect(search(root).value).toBe('');
    expect(text()).toContain('On this page · 2');
  });

  it('says what went wrong and keeps what was typed', async () => {
    const { root, text } = await open({ 'people.search': refusal('forbidden') });
    await type(search(root), 'amara');
    await pressKey(search(root), 'Enter');
    expect(text()).toContain('Whautomate refused the key');
    expect(button(root, 'Replace key')).toBeTruthy();
    expect(search(root).value).toBe('amara');
  });
});

describe('people on the page', () => {
  it('are listed with whom the page is about first, and their status in words', async () => {
    const { text } = await open();
    expect(text().indexOf('Lena')).toBeLessThan(text().indexOf('Amara'));
    expect(text()).toContain('Client');
  });

  it('are reached by the arrow down and open in the panel', async () => {
    const { root, payloads, openPanel } = await open();
    await pressKey(search(root), 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Lena');
    await press(document.activeElement as HTMLElement);
    expect(payloads('page.wanted')).toEqual([{ tabId: 7, wanted: { key: 'l' } }]);
    expect(openPanel).toHaveBeenCalledOnce();
    expect(window.close).toHaveBeenCalledOnce();
  });

  it('that do not fit are counted', async () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((key) => someone(key, key));
    const { text } = await open({ 'page.people': { ...page, people } });
    expect(text()).toContain('2 more in the panel');
  });

  it.each([
    ['not-allowed', "We don't look at this site until you say so."],
    ['off', 'Finding people is switched off here.'],
    ['closed', 'Browsers keep this page to themselves.'],
    ['ready', 'No numbers or e-mails here.'],
  ])('are missing for a reason: %s', async (state, words) => {
    const { text } = await open({ 'page.people': { ...page, state, people: [] } });
    expect(text()).toContain(words);
  });
});

describe('the switch for this site', () => {
  const toggle = (root: HTMLElement) =>
    root.querySelector<HTMLInputElement>('[role=switch]') as HTMLInputElement;

  it('turns a granted site off', async () => {
    const site = { origin: 'https://mail.google.com', enabled: true, statusColours: true };
    const { root, payloads } = await open({ 'page.people': { ...page, site }, 'sites.update': {} });
    expect(toggle(root).checked).toBe(true);
    await press(toggle(root));
    expect(payloads('sites.update')).toEqual([{ origin: 'https://mail.google.com', enabled: false }]);
  });

  it('asks the browser for a site that is not granted', async () => {
    const ask = answerPrompt(true);
    const { root, payloads } = await open({
      'page.people': { ...page, state: 'not-allowed', people: [] },
      'sites.granted': {},
    });
    await press(toggle(root));
    expect(ask).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*'] });
    expect(payloads('sites.granted')).toEqual([{ origin: 'https://mail.google.com', reason: 'popup' }]);
  });

  it('stays off, in words, when the browser says no', async () => {
    answerPrompt(false);
    const { root, text } = await open({ 'page.people': { ...page, state: 'not-allowed', people: [] } });
    await press(toggle(root));
    expect(toggle(root).checked).toBe(false);
    expect(text()).toContain('Your browser said no');
  });

  it('is not there on pages that browsers keep to themselves', async () => {
    const { root } = await open({ 'page.people': { tabId: 7, state: 'closed', people: [] } });
    expect(toggle(root)).toBeNull();
  });
});

describe('at work', () => {
  it('shows requests used, what runs, and what needs the person', async () => {
    const { text } = await open({
      'activity.list': {
        jobs: [{ id: 'n', operation: 'createClient', state: 'needs-you', about: { name: 'Jonas' }, at: 1 }],
        groups: [
          {
            id: 'g',
            operation: 'addClientTags',
            about: { tags: 'Autumn' },
            total: 42,
            done: 13,
            failed: 0,
            needsYou: 0,
            cancelled: 0,
            open: 29,
            paused: false,
          },
        ],
        budget,
      },
    });
    expect(text()).toContain('38 of 100 requests');
    expect(text()).toContain('13 of 42');
    expect(text()).toContain('1 thing needs you: Add client Jonas');
  });
});

describe('the panel', () => {
  it('opens in the click, and says so when it did not', async () => {
    const { root, openPanel, text } = await open();
    openPanel.mockResolvedValue(false);
    button(root, 'Open panel').click();
    expect(openPanel).toHaveBeenCalledOnce();
    await settle();
    expect(text()).toContain('The browser did not open the panel');
    expect(window.close).not.toHaveBeenCalled();
  });
});

describe('before there is an account', () => {
  it.each([
    ['consent', { accounts: [], settings, sandbox: false }, 'First say what may be read and sent'],
    ['an account', { ...setup, account: undefined }, 'No account is connected yet'],
  ])('asks nothing without %s and leads to the welcome page', async (_, state, words) => {
    const { root, payloads, text } = await open({ 'setup.get': state });
    expect(text()).toContain(words);
    expect(payloads('page.people')).toEqual([]);
    expect(payloads('activity.list')).toEqual([]);
    expect(button(root, 'Open the welcome page')).toBeTruthy();
  });
});
