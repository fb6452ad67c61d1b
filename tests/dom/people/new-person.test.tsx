import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PersonView } from '@/utils/messaging/index.ts';
import { job, openPanel } from '../shell/panel.tsx';
import { refusal } from '../support/browser.ts';
import { button, field, hide, press, read, settle, type } from '../support/show.ts';

afterEach(hide);

const lena = {
  phones: [{ raw: '07700 900 742', shown: '+44 7700 900742' }],
  emails: ['lena@postbox.example'],
  name: 'Lena Marques',
  country: 'GB',
  pageKey: 'lena',
};
const nobody = { matches: [], similar: [], asOf: 1 };
const route = { view: 'new-person', asked: lena, found: nobody } as const;
const typed = { view: 'new-person', asked: { phones: [], emails: [], name: 'Lena Marques' } } as const;
const double: PersonView = { kind: 'contact', id: 'k1', name: 'Lena Marquez', tags: [], customFields: {} };
const done = job('done', { result: { id: 'c7', kind: 'client' } });
const person = { person: { ...double, kind: 'client', id: 'c7', name: 'Lena Marques' }, asOf: 1 };
const after = { 'person.get': person, 'person.appointments': { appointments: [], asOf: 1 } };

describe('the form', () => {
  it('is filled in from the page, and says so', async () => {
    const { root } = await openPanel({}, route);
    expect(field(root, 'Name').value).toBe('Lena Marques');
    expect(field(root, 'Phone').value).toBe('+44 7700 900742');
    expect(field(root, 'E-mail').value).toBe('lena@postbox.example');
    expect(read(root).match(/from this page/g)).toHaveLength(3);
    await type(field(root, 'Name'), 'Lena M');
    expect(read(root).match(/from this page/g)).toHaveLength(2);
  });

  it('says which country is assumed and takes another', async () => {
    const { root } = await openPanel({}, route);
    expect(read(root)).toContain('Country assumed: United Kingdom.');
    await press(button(root, 'Change'));
    const country = field(root, 'Country for numbers without a country code');
    country.value = 'PT';
    country.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(field(root, 'Phone').value).toBe('07700 900 742');
    expect(read(root)).toContain('Country assumed: Portugal.');
  });

  it('says what it costs', async () => {
    const { root } = await openPanel({}, route);
    expect(read(root)).toContain('Uses 1 of the 62 requests left today.');
    await type(field(root, 'Phone'), '07700 900 743');
    expect(read(root)).toContain('Uses up to 3 of the 62 requests left today.');
  });
});

describe('saving', () => {
  it('sends what was typed and opens the person', async () => {
    const { root, asked } = await openPanel({ 'person.create': done, ...after }, route);
    await press(button(root, 'Create client'));
    expect(asked('person.create')).toEqual([
      {
        intent: expect.any(String),
        kind: 'client',
        fields: {
          name: 'Lena Marques',
          phone: '+44 7700 900742',
          email: 'lena@postbox.example',
          country: 'GB',
          locationId: 'l1',
        },
      },
    ]);
    expect(document.activeElement?.textContent).toBe('Lena Marques');
  });

  it('goes on to booking when asked to', async () => {
    const { root, stacks } = await openPanel({ 'person.create': done }, route);
    await press(button(root, 'Create and book'));
    expect(stacks.top.value.route).toMatchObject({
      view: 'book',
      client: { id: 'c7', name: 'Lena Marques' },
    });
  });

  it('sends one intent under a double click', async () => {
    const { root, asked } = await openPanel({ 'person.create': () => new Promise(() => undefined) }, route);
    const create = button(root, 'Create client');
    create.click();
    create.click();
    await settle();
    create.click();
    await settle();
    expect(asked('person.create')).toHaveLength(1);
    expect(create.getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['a missing name', 'Name', '  ', 'A name is needed.'],
    ['letters for a number', 'Phone', 'abc', 'That is no phone number.'],
    ['no address', 'E-mail', 'lena at postbox', 'That is no e-mail address.'],
  ])('stops at %s and puts focus there', async (_, label, value, words) => {
    const { root, asked } = await openPanel({}, route);
    await type(field(root, label), value);
    await press(button(root, 'Create client'));
    expect(asked('person.create')).toEqual([]);
    expect(read(root)).toContain(words);
    expect(document.activeElement).toBe(field(root, label));
    expect(field(root, label).value).toBe(value);
  });

  it('shows what the background says about a number in its field', async () => {
    const short = refusal('invalid-phone', { detail: { reason: 'too-short', country: 'GB' } });
    const { root } = await openPanel({ 'person.create': short }, route);
    await press(button(root, 'Create client'));
    expect(read(root)).toContain('Too short for a phone number in United Kingdom.');
    expect(document.activeElement).toBe(field(root, 'Phone'));
    await type(field(root, 'Phone'), '07700 900 7421');
    expect(read(root)).not.toContain('Too short');
  });

  const failures: [string, unknown, string][] = [
    [
      'a server error',
      job('failed', { error: { code: 'server', status: 500 } }),
      'Whautomate had a problem (500)',
    ],
    ['HTML for an answer', job('failed', { error: { code: 'malformed' } }), "An answer we don't understand"],
    ['a full minute', refusal('rate-limited'), 'One moment'],
    ['a used-up day', refusal('day-limit'), "Today's requests are used up"],
    ['a refused key', refusal('forbidden'), 'Whautomate refused the key'],
    [
      'no connection',
      job('waiting', { error: { code: 'offline' } }),
      'is kept here and saved as soon as it can be',
    ],
    ['an answer that never came', job('needs-you'), 'We may have sent this'],
    ['a background that is gone', refusal('no-background'), 'The extension did not answer'],
  ];
  it.each(failures)('keeps everything typed through %s', async (_, answer, words) => {
    const { root } = await openPanel(
      { 'person.create': answer, 'activity.outcome': () => new Promise(() => undefined) },
      route,
    );
    await type(field(root, 'Notes'), 'Rings twice');
    await press(button(root, 'Create client'));
    // A background that is gone is asked again for some two seconds.
    await vi.waitFor(() => expect(read(root)).toContain(words), { timeout: 4000 });
    expect(field(root, 'Name').value).toBe('Lena Marques');
    expect(field(root, 'Phone').value).toBe('+44 7700 900742');
    expect(field(root, 'Notes').value).toBe('Rings twice');
  });

  it('opens with what a failed write was asked, and puts that one away once it is saved', async () => {
    const fields = {
      ...{ name: 'Lena Marques', phone: '+447700900742', locationId: 'l2' },
      ...{ notes: 'Rings twice', tags: ['VIP'] },
    };
    const draft = { form: 'person', kind: 'contact', fields } as const;
    const { root, asked } = await openPanel(
      { 'person.create': done, 'activity.act': {}, ...after },
      { ...route, draft, instead: 'failed-1' },
    );
    expect(field(root, 'Notes').value).toBe('Rings twice');
    expect(read(root)).toContain('VIP');
    await press(button(root, 'Create contact'));
    expect(asked('person.create')).toMatchObject([{ kind: 'contact', fields }]);
    expect(asked('activity.act')).toEqual([{ id: 'failed-1', action: 'dismiss' }]);
  });

  it('leads to Activity from what waits, and back to the form', async () => {
    const { root, stacks } = await openPanel({ 'person.create': job('needs-you') }, route);
    await press(button(root, 'Create client'));
    await press(button(root, 'See what waits'));
    expect(stacks.top.value.route.view).toBe('activity');
    stacks.pop(stacks.top.value);
    await settle();
    expect(field(root, 'Name').value).toBe('Lena Marques');
  });
});

describe('possible doubles', () => {
  it('are shown before the form', async () => {
    const found = { ...nobody, similar: [{ person: double, reasons: [] }] };
    const { root } = await openPanel({}, { ...route, found });
    expect(read(root)).toMatch(/Could be the same person.*Lena Marquez.*Name/);
  });

  it('are searched for before saving what was typed, and stop it once', async () => {
    const found = { ...nobody, matches: [{ person: double, reasons: [] }] };
    const { root, asked } = await openPanel(
      { 'people.lookup': found, 'person.create': done, ...after },
      typed,
    );
    await type(field(root, 'Phone'), '07700 900 742');
    await press(button(root, 'Create client'));
    expect(asked('person.create')).toEqual([]);
    expect(read(root)).toContain('Lena Marquez');
    await press(button(root, 'Create client anyway'));
    expect(asked('person.create')).toHaveLength(1);
    expect(asked('people.lookup')).toHaveLength(1);
  });

  it('do not stop saving when there are none', async () => {
    const { root, asked } = await openPanel(
      { 'people.lookup': nobody, 'person.create': done, ...after },
      typed,
    );
    await type(field(root, 'Phone'), '07700 900 742');
    await press(button(root, 'Create client'));
    expect(asked('person.create')).toHaveLength(1);
  });

  it('cost nothing to somebody without number and address', async () => {
    const { root, asked } = await openPanel({ 'person.create': done, ...after }, typed);
    await press(button(root, 'Create client'));
    expect(asked('people.lookup')).toEqual([]);
    expect(asked('person.create')).toHaveLength(1);
  });
});
