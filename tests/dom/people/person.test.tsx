import { afterEach, describe, expect, it } from 'vitest';
import { job, key, openPanel } from '../shell/panel.tsx';
import { button, hide, press, read, settle, type } from '../support/show.ts';

afterEach(hide);

const amara = {
  kind: 'client',
  id: 'c1',
  name: 'Amara Okafor',
  phone: '7700900318',
  phoneShown: '+44 7700 900318',
  email: 'amara@mail.example',
  tags: ['Knee rehab', 'Prefers mornings'],
  customFields: { Insurer: 'Northdale Mutual' },
} as const;
const answers = {
  'person.get': { person: amara, asOf: 1 },
  'person.appointments': { appointments: [], asOf: 1 },
  'tags.list': { tags: ['Autumn offer', 'Insurance', 'Knee rehab'], asOf: 1 },
};
const route = { view: 'person', kind: 'client', id: 'c1' } as const;
const combobox = (root: HTMLElement) =>
  root.querySelector<HTMLInputElement>('[role="combobox"]') as HTMLInputElement;
const options = (root: HTMLElement) =>
  [...root.querySelectorAll('[role="option"]')].map((option) =>
    (option.textContent ?? '').replace(/[⁨⁩]/g, ''),
  );

describe('tags', () => {
  it('suggest existing ones that are not there yet, and a new one last', async () => {
    const { root } = await openPanel(answers, route);
    await key('t', document.body);
    await type(combobox(root), 'in');
    expect(options(root)).toEqual(['Insurance', 'Create “in”']);
    await type(combobox(root), 'Knee rehab');
    expect(options(root)).toEqual([]);
  });

  it.each([
    ['ins', 'Insurance'],
    ['offer', 'offer'],
  ])('take what fits best on Enter: %s is %s', async (typed, tag) => {
    const { root, asked } = await openPanel({ ...answers, 'tags.change': job('done') }, route);
    await key('t', document.body);
    await type(combobox(root), typed);
    await key('Enter');
    expect(asked('tags.change')).toMatchObject([{ tags: [tag] }]);
  });

  it('take the existing spelling', async () => {
    const { root, asked } = await openPanel({ ...answers, 'tags.change': job('done') }, route);
    await key('t', document.body);
    await type(combobox(root), ' insurance ');
    await key('Enter');
    expect(asked('tags.change')).toMatchObject([
      { change: 'add', tags: ['Insurance'], kind: 'client', id: 'c1' },
    ]);
  });

  it.each([
    ['', 'Type the tag’s name first.'],
    ['   ', 'Type the tag’s name first.'],
    ['x'.repeat(500), 'Too long for a tag: at most 100 characters.'],
    ['knee REHAB', 'That tag is there already.'],
  ])('refuse “%s” in words', async (name, words) => {
    const { root, asked } = await openPanel(answers, route);
    await key('t', document.body);
    await type(combobox(root), name);
    await key('Enter');
    expect(read(root).replaceAll("'", '’')).toContain(words);
    expect(asked('tags.change')).toEqual([]);
    expect(combobox(root).value).toBe(name);
  });

  it('show what is on its way, and refuse the same twice', async () => {
    const { root, asked } = await openPanel(
      { ...answers, 'tags.change': () => new Promise(() => undefined) },
      route,
    );
    await key('t', document.body);
    for (let press = 0; press < 2; press++) {
      await type(combobox(root), 'Insurance');
      await key('Enter');
    }
    expect(read(root)).toContain('Insurance⁩ · adding');
    expect(asked('tags.change')).toHaveLength(1);
  });

  it('move focus to the next chip when one is removed', async () => {
    const { root, asked } = await openPanel({ ...answers, 'tags.change': job('done') }, route);
    const cross = button(root, 'Remove tag ⁨Knee rehab⁩');
    cross.focus();
    await key('Delete');
    expect(asked('tags.change')).toMatchObject([{ change: 'remove', tags: ['Knee rehab'] }]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove tag ⁨Prefers mornings⁩');
  });

  it('stay as they were when the change failed, with the reason', async () => {
    const failed = job('failed', { error: { code: 'server', status: 500 } });
    const { root } = await openPanel({ ...answers, 'tags.change': failed }, route);
    await press(button(root, 'Remove tag ⁨Knee rehab⁩'));
    expect(read(root)).toContain('Whautomate had a problem (500)');
    button(root, 'Remove tag ⁨Knee rehab⁩');
  });
});

describe('single keys', () => {
  it('book with B while no field has focus', async () => {
    const { root, stacks } = await openPanel(answers, route);
    await key('t', document.body);
    await key('b', combobox(root));
    expect(stacks.top.value.route.view).toBe('person');
    await key('b', document.body);
    expect(stacks.top.value.route.view).toBe('book');
  });
});

describe('what the page also shows', () => {
  const asked = {
    phones: [{ raw: '07700 900 318', shown: '+44 7700 900318' }],
    emails: ['attacker@elsewhere.example'],
    name: 'Amara Okafor',
    pageKey: 'amara',
  };

  it('stands beside the record and is never mixed in', async () => {
    const { root } = await openPanel(answers, { ...route, asked });
    expect(read(root)).toMatch(
      /This page also shows.*attacker@elsewhere.example.*In the record: amara@mail.example/,
    );
    expect(root.querySelector('.well')?.textContent).not.toContain('attacker');
  });

  it('is not there when the page agrees', async () => {
    const { root } = await openPanel(answers, {
      ...route,
      asked: { ...asked, emails: ['AMARA@mail.example'] },
    });
    await settle();
    expect(read(root)).not.toContain('This page also shows');
  });
});

describe('why somebody matched', () => {
  it('is said, and that the stored number stays', async () => {
    const reasons = [
      { reason: 'last-digits', asked: '07700 900 318', stored: '+44 7700 900318', digits: 9 },
    ] as const;
    const asked = { phones: [{ raw: '07700 900 318', shown: '' }], emails: [], pageKey: 'amara' };
    const { root } = await openPanel(answers, { ...route, asked, reasons: [...reasons] });
    expect(read(root)).toContain('Matched on the last 9 digits. Stored number left as it is.');
    expect(read(root)).toContain('on page: 07700 900 318');
  });
});
