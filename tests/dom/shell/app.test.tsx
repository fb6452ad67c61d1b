import { afterEach, describe, expect, it } from 'vitest';
import { button, field, hide, press, read, settle, type } from '../support/show.ts';
import { key, openPanel, page, TAB } from './panel.tsx';

afterEach(hide);

const amara = { kind: 'client', id: 'c1', name: 'Amara Okafor', tags: [], customFields: {} };
const onPage = (id: string, name: string) => ({
  key: id,
  name,
  phones: [{ value: '+447700900318', raw: '07700 900318', shown: '+44 7700 900318' }],
  emails: [],
  about: false,
  status: 'client',
  known: 1,
});
const answers = {
  'page.people': page([onPage('one', 'Amara Okafor'), onPage('two', 'Tom Brandt')]),
  'people.lookup': { matches: [{ person: amara, reasons: [] }], similar: [], asOf: 1 },
  'person.get': { person: amara, asOf: 1 },
  'person.appointments': { appointments: [], asOf: 1 },
};
const newPerson = { view: 'new-person', asked: { phones: [], emails: [], name: 'Lena' } } as const;

describe('focus', () => {
  it('starts in the search box', async () => {
    const { root } = await openPanel(answers);
    expect(document.activeElement).toBe(root.querySelector('[data-key="search"]'));
  });

  it('goes to the title of a view that opens, and back to what opened it', async () => {
    const { root } = await openPanel(answers);
    const row = root.querySelector<HTMLElement>('[data-key="two"]');
    row?.focus();
    await press(row as HTMLElement);
    expect(document.activeElement?.textContent).toBe('Amara Okafor');
    await press(button(root, 'Back'));
    expect((document.activeElement as HTMLElement).dataset.key).toBe('two');
  });

  it('goes to the name of a new person', async () => {
    const { root } = await openPanel({}, newPerson);
    expect(document.activeElement).toBe(field(root, 'Name'));
  });
});

describe('leaving', () => {
  it('asks before typed text is lost, and keeps it', async () => {
    const { root } = await openPanel({}, newPerson);
    await type(field(root, 'Name'), 'Lena Marques');
    await key('Escape');
    expect(read(root)).toContain('Leave what you typed?');
    await press(button(root, 'Keep typing'));
    expect(field(root, 'Name').value).toBe('Lena Marques');
    await key('Escape', document);
    await press(button(root, 'Leave it'));
    expect(root.querySelector('[data-key="search"]')).not.toBeNull();
  });

  it('does not ask when nothing was typed', async () => {
    const { root } = await openPanel({}, newPerson);
    await key('Escape');
    expect(root.querySelector('[data-key="search"]')).not.toBeNull();
  });
});

describe('tabs of the browser', () => {
  it('keep what was typed while another is shown', async () => {
    const { root, stacks, session } = await openPanel({}, newPerson);
    await type(field(root, 'Name'), 'Lena Marques');
    stacks.showTab(8);
    session.showTab(8);
    await settle();
    expect(root.querySelector('[data-key="search"]')).not.toBeNull();
    stacks.showTab(TAB);
    await settle();
    expect(field(root, 'Name').value).toBe('Lena Marques');
  });
});

describe('a fault in one view', () => {
  it('leaves a way out', async () => {
    const { root, stacks } = await openPanel({ 'booking.options': { locations: [null] } }, newPerson);
    await settle();
    expect(read(root)).toContain('Something broke here');
    await press(button(root, 'Back to the start'));
    expect(stacks.depth.value).toBe(1);
    expect(root.querySelector('[data-key="search"]')).not.toBeNull();
  });
});
