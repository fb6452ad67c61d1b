import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { key, openPanel, page, TAB } from '../shell/panel.tsx';
import type { Answers } from '../support/browser.ts';
import { refusal, tellChanged } from '../support/browser.ts';
import { button, hide, press, pressKey, read, settle, type } from '../support/show.ts';

afterEach(hide);

const onPage = (name: string, more: object = {}) => ({
  key: name,
  name,
  phones: [{ value: `+44${name}`, raw: `0${name}`, shown: `+44 ${name}` }],
  emails: [],
  about: false,
  status: 'client',
  known: 1,
  lookedUp: true,
  ...more,
});
const record = (id: string, name: string, more: object = {}) => ({
  kind: 'client',
  id,
  name,
  tags: [],
  customFields: {},
  ...more,
});
const people = [
  onPage('Amara'),
  onPage('Tom', { status: 'contact' }),
  onPage('Front desk', { known: 2 }),
  onPage('Lena', { status: 'unknown', known: 0, lookedUp: false }),
];
const records: Record<string, object[]> = {
  Amara: [record('c1', 'Amara Okafor', { tags: ['Autumn'] })],
  Tom: [record('k1', 'Tom Brandt', { kind: 'contact' })],
  'Front desk': [record('c2', 'Bela Horvat'), record('c3', 'Cleo Horvat')],
  Lena: [],
};
const cost = (more: object = {}) => ({
  requests: 2,
  left: 62,
  fits: true,
  durationMs: 120_000,
  resetsAt: Date.now() + 3_600_000,
  ...more,
});
const group = (more: object = {}) => ({
  id: 'run',
  operation: 'addClientTags',
  about: { tags: 'Insurance' },
  total: 2,
  done: 0,
  failed: 0,
  needsYou: 0,
  cancelled: 0,
  open: 2,
  paused: false,
  remainingMs: 71_000,
  ...more,
});
const activity = (groups: object[], jobs: object[] = []) => ({
  jobs,
  groups,
  budget: { minute: { used: 0, limit: 60 }, day: { used: 38, limit: 100 } },
});

const answers: Answers = {
  'page.people': page(people),
  'people.known': ({ keys }: { keys: string[] }) => ({
    people: keys.map((each) => ({ key: each, matches: records[each] ?? [] })),
  }),
  'tags.list': { tags: ['Insurance', 'Autumn'], asOf: 1 },
  'budget.cost': ({ times }: { times: number }) => cost({ requests: times }),
  'tags.bulk': { group: 'run' },
  'activity.act': {},
};

const boxes = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const box = (root: ParentNode, name: string) => {
  const found = boxes(root).find((each) => each.closest('li')?.textContent?.includes(name));
  if (!found) throw new Error(`No checkbox for "${name}".`);
  return found;
};
const combobox = (root: ParentNode) => root.querySelector('[role="combobox"]') as HTMLInputElement;
const isRefused = (target: HTMLElement) => target.getAttribute('aria-disabled') === 'true';

async function choosing(more: Answers = {}) {
  const panel = await openPanel({ ...answers, ...more });
  await press(button(panel.root, 'Choose'));
  return panel;
}

async function planning(more: Answers = {}) {
  const panel = await choosing(more);
  await press(button(panel.root, 'All'));
  await press(button(panel.root, 'Tag…'));
  return panel;
}

async function addTag(root: ParentNode, tag: string) {
  await type(combobox(root), tag);
  await pressKey(combobox(root), 'Enter');
}

async function confirming(more: Answers = {}) {
  const panel = await planning(more);
  await addTag(panel.root, 'Insurance');
  await press(button(panel.root, 'Tag 2 people'));
  const dialog = panel.root.querySelector('dialog') as HTMLElement;
  return { ...panel, dialog };
}

const running = async (more: Answers = {}) => {
  const panel = await confirming({ 'activity.list': activity([group()]), ...more });
  await press(button(panel.dialog, 'Tag 2 people'));
  return panel;
};

describe('choosing', () => {
  it('turns the rows into checkboxes, the first of them focused', async () => {
    const { root } = await choosing();
    expect(boxes(root)).toHaveLength(4);
    expect(document.activeElement).toBe(boxes(root)[0]);
    expect(boxes(root).filter((each) => each.tabIndex === 0)).toHaveLength(1);
    await key('ArrowDown', boxes(root)[0]);
    expect(document.activeElement).toBe(boxes(root)[1]);
  });

  it('takes all and none, and says how many', async () => {
    const { root } = await choosing();
    expect(read(root)).toContain('Choose at least one person.');
    expect(isRefused(button(root, 'Tag…'))).toBe(true);
    await press(button(root, 'All'));
    expect(boxes(root).every((each) => each.checked)).toBe(true);
    expect(read(root)).toContain('4 of 4 chosen');
    expect(isRefused(button(root, 'Tag…'))).toBe(false);
    await press(button(root, 'None'));
    expect(boxes(root).some((each) => each.checked)).toBe(false);
  });

  it('a press anywhere on a row is a press on its checkbox', async () => {
    const { root } = await choosing();
    await press(root.querySelector('.check-row label') as HTMLElement);
    expect(boxes(root)[0]?.checked).toBe(true);
    expect(read(root)).toContain('1 of 4 chosen');
  });

  it('is left by Esc; who was chosen stays chosen, and it is said', async () => {
    const { root } = await choosing();
    await press(box(root, 'Amara'));
    await key('Escape', box(root, 'Amara'));
    expect(boxes(root)).toHaveLength(0);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Choosing is over. 1 stays chosen.');
    expect(document.activeElement).toBe(button(root, 'Choose · 1 kept'));
    await press(button(root, 'Choose · 1 kept'));
    expect(box(root, 'Amara').checked).toBe(true);
  });
});

describe('before a run', () => {
  it('lists everybody who shares a number, and tags none of them unasked', async () => {
    const { root } = await planning();
    expect(read(root)).toContain('Front desk · 2 people share it');
    expect([box(root, 'Bela').checked, box(root, 'Cleo').checked]).toEqual([false, false]);
    expect([box(root, 'Amara').checked, box(root, 'Tom').checked]).toEqual([true, true]);
    await press(box(root, 'Cleo'));
    button(root, 'Tag 3 people');
  });

  it('says who is left out, why, and what would change it', async () => {
    const { root, stacks } = await planning({ 'people.lookup': refusal('server') });
    expect(read(root)).toContain('Left out · 1');
    expect(read(root)).toContain('Not looked up yet. Looking up uses up to 2 requests.');
    await press(button(root, 'Look up ⁨Lena⁩'));
    expect(stacks.top.value.route).toMatchObject({ view: 'look-up', asked: { pageKey: 'Lena' } });
  });

  it('takes in who was left out once there is a record', async () => {
    const known: Record<string, object[]> = { ...records };
    const { root } = await planning({
      'people.known': ({ keys }: { keys: string[] }) => ({
        people: keys.map((each) => ({ key: each, matches: known[each] ?? [] })),
      }),
    });
    known.Lena = [record('c9', 'Lena Marques')];
    await act(() => tellChanged('people'));
    await new Promise((done) => setTimeout(done, 40));
    await settle();
    expect(box(root, 'Lena Marques').checked).toBe(true);
    expect(read(root)).not.toContain('Left out');
  });

  it('leaves out who has the tag already', async () => {
    const { root, asked } = await planning();
    await addTag(root, 'autumn');
    expect(box(root, 'Amara').disabled).toBe(true);
    expect(read(root)).toContain('Has it already.');
    expect(asked('budget.cost').at(-1)).toMatchObject({ operation: 'addContactTags', times: 1 });
  });

  it('shows the cost, in the foot and in the question, before anything is sent', async () => {
    const { root, dialog, asked } = await confirming();
    const price = 'Uses 2 of the 62 left, about 2 min.';
    expect(read(root.querySelector('.foot') as HTMLElement)).toContain(price);
    expect(read(dialog)).toContain('Tag 2 people?');
    expect(read(dialog)).toContain(`${price} May start automations.`);
    expect(document.activeElement).toBe(button(dialog, 'Back'));
    expect(asked('tags.bulk')).toEqual([]);
    await press(button(dialog, 'Back'));
    expect(asked('tags.bulk')).toEqual([]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('wants a tag first', async () => {
    const { root } = await planning();
    expect(read(root)).toContain('Add at least one tag.');
    expect(isRefused(button(root, 'Tag 2 people'))).toBe(true);
  });

  it.each([
    [{ left: 1 }, '1 request is left today, with what already waits. Choose 1 person. All of them fit after'],
    [{ left: 0 }, 'No request is left today, with what already waits. All of them fit after'],
    [{ left: 3, requests: 400 }, 'Choose 3 people or fewer. A whole day has 100'],
  ])('refuses what does not fit today and says until when: %o', async (more, words) => {
    const { root } = await planning({ 'budget.cost': cost({ fits: false, ...more }) });
    await addTag(root, 'Insurance');
    expect(read(root)).toContain('2 people do not fit today');
    expect(read(root)).toContain(words);
    expect(isRefused(button(root, 'Tag 2 people'))).toBe(true);
  });

  it('asks before what was typed is left', async () => {
    const { root, stacks } = await planning();
    await addTag(root, 'Insurance');
    await press(button(root, 'Back'));
    expect(read(root)).toContain('Leave what you typed?');
    expect(stacks.top.value.route.view).toBe('tag-people');
  });
});

describe('a run', () => {
  it('is one intent under a double press', async () => {
    const { dialog, asked } = await confirming();
    const go = button(dialog, 'Tag 2 people');
    go.click();
    go.click();
    await press(go);
    expect(asked('tags.bulk')).toEqual([
      {
        intent: expect.any(String),
        people: [
          { kind: 'client', id: 'c1', name: 'Amara Okafor' },
          { kind: 'contact', id: 'k1', name: 'Tom Brandt' },
        ],
        change: 'add',
        tags: ['Insurance'],
      },
    ]);
  });

  it('that was refused says why and can be started again, as another intent', async () => {
    const { root, dialog, asked } = await confirming({ 'tags.bulk': refusal('storage-full') });
    await press(button(dialog, 'Tag 2 people'));
    expect(root.querySelector('.foot .banner')).not.toBeNull();
    await press(button(root, 'Tag 2 people'));
    await press(button(root.querySelector('dialog') as HTMLElement, 'Tag 2 people'));
    const [first, second] = asked('tags.bulk');
    expect(second?.intent).not.toBe(first?.intent);
  });

  it('whose answer was lost is looked for before anything is sent again', async () => {
    let lost: { intent: string } | undefined;
    const { root, dialog, asked } = await confirming({
      'tags.bulk': (payload: { intent: string }) => {
        lost = payload;
        return refusal('no-background');
      },
      'activity.list': () => activity(lost ? [group({ id: lost.intent })] : []),
    });
    await press(button(dialog, 'Tag 2 people'));
    expect(asked('tags.bulk')).toHaveLength(1);
    expect(read(root)).toContain('0 of 2');
  });

  it('keeps its intent while nobody knows whether it stands', async () => {
    let down = false;
    const { root, dialog, asked } = await confirming({
      'tags.bulk': () => {
        down = true;
        return refusal('no-background');
      },
      'activity.list': () => (down ? refusal('no-background') : activity([])),
    });
    await press(button(dialog, 'Tag 2 people'));
    await press(button(root, 'Tag 2 people'));
    await press(button(root.querySelector('dialog') as HTMLElement, 'Tag 2 people'));
    const [first, second] = asked('tags.bulk');
    expect(second?.intent).toBe(first?.intent);
  });

  it.each([
    ['Pause: Tag 2 people “⁨Insurance⁩”', { paused: false }, 'pause'],
    ['Go on: Tag 2 people “⁨Insurance⁩”', { paused: true }, 'resume'],
    ['Cancel the other 2', {}, 'cancel'],
  ])('%s', async (name, state, action) => {
    const { root, asked } = await running({ 'activity.list': activity([group(state)]) });
    await press(button(root, name));
    expect(asked('activity.act')).toEqual([{ id: 'run', action }]);
  });

  it('is shown in place with time left and each result, failures with a way to try again', async () => {
    const job = { operation: 'addClientTags', at: Date.now(), group: 'run' };
    const failed = { ...job, id: 'run client c1', state: 'failed', error: { code: 'not-found' } };
    const { root, asked } = await running({
      'activity.list': activity(
        [group({ failed: 1, done: 1, open: 0 })],
        [
          { ...failed, about: { name: 'Amara Okafor', tags: 'Insurance' } },
          { ...job, id: 'run contact k1', state: 'done', about: { name: 'Tom Brandt', tags: 'Insurance' } },
        ],
      ),
    });
    expect(read(root)).toContain('1 done · 1 not done');
    await press(button(root, 'Rows: Tag 2 people “⁨Insurance⁩”'));
    await press(button(root, 'Try again: Tag ⁨Amara Okafor⁩ “⁨Insurance⁩”'));
    expect(asked('activity.act')).toEqual([{ id: 'run client c1', action: 'retry' }]);
  });

  it('goes on when the view is left, and the next choice starts with nobody', async () => {
    const { root, stacks, asked } = await running();
    expect(document.activeElement?.textContent).toBe('Tagging');
    expect(read(root)).toContain('about 1 min 10 s');
    expect(read(root)).toContain('The run goes on and stands in Activity.');
    await press(button(root, "Back to the page's people"));
    expect(stacks.top.value.route.view).toBe('home');
    expect(asked('activity.act')).toEqual([]);
    await press(button(root, 'Choose'));
    expect(boxes(root).some((each) => each.checked)).toBe(false);
  });

  it('speaks at each quarter', async () => {
    let done = 0;
    const { root } = await running({
      'activity.list': () => activity([group({ total: 4, done, open: 4 - done })]),
    });
    const spoken: (string | null | undefined)[] = [];
    for (done = 1; done <= 4; done += 1) {
      await act(() => tellChanged('activity'));
      await settle();
      spoken.push([...root.querySelectorAll('[role="status"].sr')].at(-1)?.textContent);
    }
    expect(spoken).toEqual([1, 2, 3, 4].map((count) => expect.stringContaining(`${count} of 4`)));
  });

  it('leads to Activity for what needs a person', async () => {
    const { root, stacks } = await running({
      'activity.list': activity([group({ needsYou: 1, done: 1, open: 0 })]),
    });
    await press(button(root, 'Decide in Activity'));
    expect(stacks.top.value.route.view).toBe('activity');
  });
});

it('asks about the tab the people were chosen in', async () => {
  const { asked } = await planning();
  expect(asked('people.known')).toEqual([{ tabId: TAB, keys: ['Amara', 'Tom', 'Front desk', 'Lena'] }]);
});
