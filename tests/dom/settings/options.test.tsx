import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/components/settings/index.ts';
import { type Answers, answerPrompt, installBrowser, refusal, tellChanged } from '../support/browser.ts';
import { button, choose, field, hide, press, read, settle, show, submit, type } from '../support/show.ts';

beforeEach(() => {
  // happy-dom has dialogs, but not what makes them modal.
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
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
  region: 'india',
  plan: { perMinute: 60, perDay: 100 },
  connectedAt: Date.now(),
  state: 'ready',
};
const other = { ...account, id: 'b', name: 'Lumora Demo', region: 'demo' };
const site = {
  origin: 'https://mail.google.com',
  grantedAt: Date.now(),
  reason: 'welcome',
  enabled: true,
  statusColours: true,
};
const setup = {
  consent: { acceptedAt: Date.now() },
  account,
  accounts: [account, other],
  settings,
  sandbox: false,
};
const budget = { minute: { used: 4, limit: 60 }, day: { used: 38, limit: 100 } };

async function open(answers: Answers = {}) {
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation((async () => [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+W' },
    { name: 'book', description: 'Book the person', shortcut: '' },
  ]) as never);
  const sent = installBrowser({
    'setup.get': setup,
    'sites.list': [site],
    'budget.get': budget,
    'settings.set': settings,
    ...answers,
  });
  const root = await show(<Options activity={<p>the activity</p>} />);
  const payloads = (name: string) => sent.filter((each) => each.name === name).map(({ payload }) => payload);
  return { root, sent, payloads, text: () => read(root).replaceAll(/[\u2066-\u2069]/g, '') };
}

const part = (root: HTMLElement, id: string) => {
  const found = root.querySelector<HTMLElement>(`#${id}`);
  if (!found) throw new Error(`No part ${id}.`);
  return found;
};

/** Opens what is folded away, as a click on its summary does in a browser. */
async function unfold(inside: HTMLElement): Promise<void> {
  const details = inside.querySelector('details');
  if (!details) throw new Error('Nothing to unfold.');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
}

describe('without consent', () => {
  it('asks for no key and no budget, and leads to the welcome page', async () => {
    const { root, payloads, text } = await open({
      'setup.get': { accounts: [], settings, sandbox: false },
    });
    expect(text()).toContain('Until then nothing leaves this browser');
    expect(root.querySelector('input[type=password]')).toBeNull();
    expect(payloads('budget.get')).toEqual([]);
  });
});

describe('account', () => {
  it('says whose it is and what was spent, never the key', async () => {
    const { text } = await open();
    expect(text()).toContain('Harbour Lane Clinic');
    expect(text()).toContain('38 of 100');
  });

  it('replaces the key in the same region and plan', async () => {
    const { root, payloads } = await open({ 'account.connect': account });
    await press(button(root, 'Replace key'));
    expect(document.activeElement).toBe(field(root, 'API key'));
    await type(field(root, 'API key'), 'wh_live_new_key');
    await submit(field(root, 'API key'));
    expect(payloads('account.connect')).toEqual([
      { region: 'india', key: 'wh_live_new_key', plan: { perMinute: 60, perDay: 100 } },
    ]);
    expect(root.querySelector('input[type=password]')).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Replace key'));
  });

  it('changes the plan to own numbers, and says which are none', async () => {
    const { root, payloads, text } = await open({ 'account.update': account });
    await press(button(root, 'Change plan'));
    await choose(field(root, 'Plan'), 'own');
    await type(field(root, 'Requests a minute'), 'many');
    await type(field(root, 'Requests a day'), '500');
    await submit(field(root, 'Requests a day'));
    expect(text()).toContain('A whole number from 1 to 10000');
    await type(field(root, 'Requests a minute'), '30');
    await submit(field(root, 'Requests a day'));
    expect(payloads('account.update')).toEqual([{ id: 'a', plan: { perMinute: 30, perDay: 500 } }]);
  });

  it('switches to another', async () => {
    const { root, payloads } = await open({ 'account.switch': other });
    const use = [...root.querySelectorAll('button')].find((each) => each.textContent === 'Use this one');
    await press(use as HTMLElement);
    expect(payloads('account.switch')).toEqual([{ id: 'b' }]);
  });

  it('is removed only after asking', async () => {
    const { root, payloads } = await open({ 'account.remove': {} });
    const remove = () =>
      [...root.querySelectorAll('button')].filter((each) => each.textContent === 'Remove account');
    await press(remove()[0] as HTMLElement);
    await press(button(root, 'Keep it'));
    expect(payloads('account.remove')).toEqual([]);
    await press(remove()[0] as HTMLElement);
    await press(root.querySelector('dialog .btn-danger-fill') as HTMLElement);
    expect(payloads('account.remove')).toEqual([{ id: 'a' }]);
  });
});

describe('places and money', () => {
  it('reads the locations only when asked, and keeps the zone chosen', async () => {
    const { root, payloads } = await open({
      'booking.options': {
        locations: [{ id: 'l', title: 'London' }],
        services: [],
        staff: [],
        asOf: Date.now(),
      },
      'location.zone': {},
    });
    expect(payloads('booking.options')).toEqual([]);
    await press(button(root, 'Show my locations'));
    expect(payloads('booking.options')).toHaveLength(1);
    await choose(field(root, '\u2068London\u2069 is in'), 'Asia/Dubai');
    expect(payloads('location.zone')).toEqual([{ locationId: 'l', timezone: 'Asia/Dubai' }]);
  });

  it('gives a chosen country back to the page and the browser', async () => {
    const { root, payloads } = await open({ 'account.update': account });
    const country = field(part(root, 'places'), 'Numbers without a country code');
    await choose(country, 'PT');
    await choose(country, '');
    expect(payloads('account.update').at(-1)).toEqual({ id: 'a', country: null });
  });

  it('saves country and currency at once', async () => {
    const { root, payloads } = await open({ 'account.update': account });
    await choose(field(part(root, 'places'), 'Numbers without a country code'), 'PT');
    await choose(field(root, 'Money'), 'EUR');
    expect(payloads('account.update')).toEqual([
      { id: 'a', country: 'PT' },
      { id: 'a', currency: 'EUR' },
    ]);
  });
});

describe('sites', () => {
  it('show their receipt and can be taken back', async () => {
    const { root, payloads, text } = await open({ 'sites.revoke': {} });
    expect(text()).toMatch(/Allowed .+, from the welcome page/);
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
    await press(button(root, 'Take back mail.google.com'));
    expect(payloads('sites.revoke')).toEqual([{ origin: 'https://mail.google.com' }]);
    expect(text()).toContain('Nothing is read on Gmail any more');
  });

  it('are typed, made into an origin, and asked for', async () => {
    const { root, payloads } = await open({ 'sites.granted': {} });
    const ask = answerPrompt(true);
    await press(button(root, 'Another site'));
    await type(field(root, 'Address of the site'), 'crm.example.com/contacts/7');
    await submit(field(root, 'Address of the site'));
    expect(ask).toHaveBeenCalledWith({ origins: ['https://crm.example.com/*'] });
    expect(payloads('sites.granted')).toEqual([{ origin: 'https://crm.example.com', reason: 'options' }]);
  });

  it('can all be allowed at once, below what that means, and taken back', async () => {
    const every = { ...site, origin: 'https://*', statusColours: false };
    const { root, payloads, text } = await open({ 'sites.granted': every });
    const ask = answerPrompt(true);
    expect(text()).toContain('your mail and your bank included');
    await press(button(root, 'Allow all sites'));
    expect(ask).toHaveBeenCalledWith({ origins: ['https://*/*'] });
    expect(payloads('sites.granted')).toEqual([{ origin: 'https://*', reason: 'options' }]);

    const granted = await open({ 'sites.list': [every], 'sites.revoke': {} });
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
    await press(button(granted.root, 'Take back all sites'));
    expect(granted.payloads('sites.revoke')).toEqual([{ origin: 'https://*' }]);
  });

  it.each([
    ['Find people here', { enabled: false }],
    ['Mark clients and contacts in their own colours', { statusColours: false }],
  ])('%s applies at once', async (label, change) => {
    const { root, payloads } = await open({ 'sites.update': site });
    await unfold(part(root, 'sites'));
    await press(field(root, label));
    expect(payloads('sites.update')).toMatchObject([{ origin: 'https://mail.google.com', ...change }]);
  });

  it('take a chosen country and give it back', async () => {
    const { root, payloads } = await open({ 'sites.update': site });
    await unfold(part(root, 'sites'));
    const country = field(part(root, 'sites'), 'Numbers without a country code');
    await choose(country, 'DE');
    await choose(country, '');
    expect(payloads('sites.update')).toMatchObject([{ defaultCountry: 'DE' }, { defaultCountry: null }]);
  });
});

describe('settings', () => {
  it.each([
    ['Find people on the sites I allowed', { detection: false }],
    ['Phone numbers', { kinds: { phone: false, email: true } }],
    ['E-mail addresses', { kinds: { phone: true, email: false } }],
    ['Sure', { minimumConfidence: 'high' }],
    ['Dark', { theme: 'dark' }],
    ['Single keys on a person', { singleKeys: false }],
  ])('%s applies at once', async (label, change) => {
    const { root, payloads } = await open();
    await press(field(root, label));
    expect(payloads('settings.set')).toEqual([change]);
  });

  it('go back, in words, when they could not be kept', async () => {
    const { root, text } = await open({ 'settings.set': refusal('storage-full') });
    const everywhere = field(root, 'Find people on the sites I allowed');
    await press(everywhere);
    expect(everywhere.checked).toBe(true);
    expect(text()).toContain('Not saved. The browser has no room left');
  });

  it('follow a change made in another surface, and the theme with them', async () => {
    let now: object = setup;
    const { root } = await open({ 'setup.get': () => now });
    now = { ...setup, settings: { ...settings, theme: 'dark', detection: false } };
    await tellChanged('setup');
    await settle();
    expect(field(root, 'Find people on the sites I allowed').checked).toBe(false);
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('theme')).toBe('dark');
  });
});

describe('shortcuts', () => {
  it('are listed with their keys', async () => {
    const { root } = await open();
    expect(read(part(root, 'shortcuts'))).toContain('Open the popupAlt+Shift+W');
    expect(read(part(root, 'shortcuts'))).toContain('Book the personnot set');
  });
});

describe('erase everything', () => {
  it('keeps everything until it is confirmed', async () => {
    const { root, payloads } = await open({ 'setup.erase': {} });
    await press(button(root, 'Erase everything'));
    expect(document.activeElement?.textContent).toBe('Keep it');
    await press(button(root, 'Keep it'));
    expect(payloads('setup.erase')).toEqual([]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('erases what pages keep, too, and says so', async () => {
    const { root, payloads, text } = await open({ 'setup.erase': {} });
    localStorage.setItem('theme', 'dark');
    await press(button(root, 'Erase everything'));
    await press(root.querySelector('dialog .btn-danger-fill') as HTMLElement);
    expect(payloads('setup.erase')).toEqual([{}]);
    expect(localStorage.length).toBe(0);
    expect(text()).toContain('Nothing of yours is left in this browser');
  });

  it('says when something could not be erased, and stays open', async () => {
    const { root, text } = await open({ 'setup.erase': refusal('storage-blocked') });
    await press(button(root, 'Erase everything'));
    await press(root.querySelector('dialog .btn-danger-fill') as HTMLElement);
    expect(text()).toContain('Not everything could be erased');
    expect(root.querySelector('dialog')).not.toBeNull();
  });
});
