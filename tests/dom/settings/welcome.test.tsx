import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Welcome } from '@/components/settings/index.ts';
import { type Answers, answerPrompt, installBrowser, refusal } from '../support/browser.ts';
import { button, choose, field, hide, press, read, show, submit, type } from '../support/show.ts';

afterEach(hide);

const settings = {
  theme: 'system',
  kinds: { phone: true, email: true },
  minimumConfidence: 'medium',
  detection: true,
  singleKeys: true,
};
const fresh = { accounts: [], settings, sandbox: false };
const accepted = { ...fresh, consent: { acceptedAt: Date.now() } };
const account = {
  id: 'a',
  name: 'Harbour Lane Clinic',
  region: 'global',
  plan: { perMinute: 60, perDay: 100 },
  connectedAt: Date.now(),
  state: 'ready',
};
const KEY = 'wh_live_0123456789';

async function open(answers: Answers) {
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation((async () => []) as never);
  const sent = installBrowser({ 'setup.get': accepted, 'sites.list': [], ...answers });
  const root = await show(<Welcome />);
  return { root, sent, names: () => sent.map(({ name }) => name) };
}

describe('before consent', () => {
  it('offers nothing that could send, and asks the background for local things only', async () => {
    const { root, names } = await open({ 'setup.get': fresh });
    expect(new Set(names())).toEqual(new Set(['setup.get', 'sites.list']));
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
      'Accept and go on',
      'Remove the extension',
    ]);
    expect(root.querySelector('input, select')).toBeNull();
  });

  it('opens the next steps once it is accepted, and says when', async () => {
    let setup: object = fresh;
    const { root, names } = await open({
      'setup.get': () => setup,
      'setup.accept': () => {
        setup = accepted;
        return {};
      },
    });
    await press(button(root, 'Accept and go on'));
    expect(names()).toContain('setup.accept');
    expect(read(root)).toMatch(/Accepted \d/);
    expect(field(root, 'API key').type).toBe('password');
    expect(document.activeElement?.textContent).toContain('Connect');
  });

  it('stays shut when the background could not keep it', async () => {
    const { root } = await open({ 'setup.get': fresh, 'setup.accept': refusal('storage-full') });
    await press(button(root, 'Accept and go on'));
    expect(read(root)).toContain('nothing was accepted');
    expect(root.querySelector('input')).toBeNull();
  });

  it('can be read again afterwards', async () => {
    const { root } = await open({});
    expect(read(root)).not.toContain('Your API key, to prove');
    await press(button(root, 'Read again'));
    expect(read(root)).toContain('Your API key, to prove');
  });
});

describe('the key', () => {
  it.each([
    ['', 'Paste your API key first.'],
    ['   ', 'Paste your API key first.'],
    ['wh_live 0123456789', 'has a space in it'],
    ['wh_live_0123\u200b456789', 'U+200B'],
    ['wh_live_012345678é', 'keys never have: é'],
    ['abc', 'too short'],
    ['k'.repeat(300), 'too long'],
  ])('%j is refused in words before any request', async (typed, words) => {
    const { root, names } = await open({});
    await type(field(root, 'API key'), typed);
    await submit(field(root, 'API key'));
    expect(read(root)).toContain(words);
    expect(names()).not.toContain('account.connect');
    expect(field(root, 'API key').value).toBe(typed);
    expect(document.activeElement).toBe(field(root, 'API key'));
  });

  it.each([
    [refusal('forbidden', { status: 403 }), 'Global does not know this key. If your account is in India'],
    [refusal('offline'), 'This computer is offline'],
    [refusal('network'), 'api.whautomate.com did not answer'],
    [refusal('timeout'), 'longer than 25 seconds'],
    [refusal('withheld'), 'The browser blocks api.whautomate.com'],
    [refusal('rate-limited'), 'Wait a minute'],
    [refusal('quota-exhausted'), "Today's requests of this account are used up"],
    [refusal('malformed'), "in a way we don't understand"],
    [refusal('server', { status: 502 }), 'Whautomate had a problem (502)'],
    [refusal('unknown-route'), 'This address answers, but not as Whautomate does'],
    [refusal('refused', { serverText: 'Account suspended' }), 'Whautomate refused: “Account suspended”'],
    [refusal('stale'), 'Reload this page'],
    [refusal('something-new'), 'That did not work (something-new)'],
  ])('%j has its own sentence, and the key stays', async (answer, words) => {
    const { root } = await open({ 'account.connect': answer });
    await type(field(root, 'API key'), KEY);
    await submit(field(root, 'API key'));
    expect(read(root)).toContain(words);
    expect(field(root, 'API key').value).toBe(KEY);
    expect(button(root, 'Try the key again')).toBeTruthy();
  });

  it('is tried without what copying added around it, in the region and plan chosen', async () => {
    const { root, sent } = await open({ 'account.connect': account });
    await type(field(root, 'API key'), `  ${KEY}\t`);
    await choose(field(root, 'Region'), 'india');
    await choose(field(root, 'Plan'), 'own');
    await type(field(root, 'Requests a minute'), '120');
    await type(field(root, 'Requests a day'), '5000');
    await submit(field(root, 'API key'));
    expect(sent.find(({ name }) => name === 'account.connect')?.payload).toEqual({
      region: 'india',
      key: KEY,
      plan: { perMinute: 120, perDay: 5_000 },
    });
  });

  it('is offered to the other region in one press', async () => {
    const { root, sent } = await open({ 'account.connect': refusal('forbidden') });
    await type(field(root, 'API key'), KEY);
    await submit(field(root, 'API key'));
    await press(button(root, 'Try with India'));
    expect(sent.filter(({ name }) => name === 'account.connect').map(({ payload }) => payload)).toMatchObject(
      [{ region: 'global' }, { region: 'india', key: KEY }],
    );
  });

  it('is tried again once the browser allows the host, and not when it does not', async () => {
    const { root, names } = await open({ 'account.connect': refusal('withheld') });
    await type(field(root, 'API key'), KEY);
    await submit(field(root, 'API key'));
    const ask = answerPrompt(false);
    await press(button(root, 'Allow api.whautomate.com'));
    expect(ask).toHaveBeenCalledWith({ origins: ['https://api.whautomate.com/*'] });
    expect(names().filter((name) => name === 'account.connect')).toHaveLength(1);
    answerPrompt(true);
    await press(button(root, 'Allow api.whautomate.com'));
    expect(names().filter((name) => name === 'account.connect')).toHaveLength(2);
  });

  it('is shown only when asked', async () => {
    const { root } = await open({});
    expect(field(root, 'API key').type).toBe('password');
    await press(button(root, 'Show the key'));
    expect(field(root, 'API key').type).toBe('text');
    expect(field(root, 'API key').autocomplete).toBe('off');
  });

  it('is not needed for the demo account', async () => {
    const { root, names } = await open({ 'account.demo': { ...account, region: 'demo' } });
    await press(field(root, 'Demo account'));
    await press(button(root, 'Try it with a demo account'));
    expect(names()).toContain('account.demo');
  });
});

describe('sites', () => {
  it('are asked for in the click itself, then written down', async () => {
    const { root, sent } = await open({ 'sites.granted': () => ({}) });
    const ask = answerPrompt(true);
    const allow = button(root, 'Allow Gmail');
    allow.click();
    expect(ask).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*'] });
    await press(allow);
    expect(sent.find(({ name }) => name === 'sites.granted')?.payload).toEqual({
      origin: 'https://mail.google.com',
      reason: 'welcome',
    });
  });

  it('say so when the browser says no, and write nothing', async () => {
    const { root, names } = await open({});
    answerPrompt(false);
    await press(button(root, 'Allow HubSpot'));
    expect(read(root)).toContain('Your browser said no for HubSpot');
    expect(names()).not.toContain('sites.granted');
  });

  it.each([
    ['', "Paste the site's address first"],
    ['chrome://settings', 'begin with https or http'],
    ['javascript:alert(1)', 'begin with https or http'],
    ['intranet', "That is no site's address"],
  ])('refuses the address %j before the browser is asked', async (typed, words) => {
    const { root } = await open({});
    const ask = answerPrompt(true);
    await press(button(root, 'Another site'));
    await type(field(root, 'Address of the site'), typed);
    await submit(field(root, 'Address of the site'));
    expect(read(root)).toContain(words);
    expect(ask).not.toHaveBeenCalled();
  });

  it('can be taken back here', async () => {
    const granted = { origin: 'https://mail.google.com', enabled: true, statusColours: true };
    const { root, sent } = await open({ 'sites.list': [granted], 'sites.revoke': {} });
    const remove = vi
      .spyOn(fakeBrowser.permissions, 'remove')
      .mockImplementation((async () => true) as never);
    await press(button(root, 'Take back Gmail'));
    expect(remove).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*'] });
    expect(sent.at(-2)).toEqual({ name: 'sites.revoke', payload: { origin: 'https://mail.google.com' } });
  });
});
