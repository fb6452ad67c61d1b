import { afterEach, describe, expect, it } from 'vitest';
import { Activity } from '@/components/activity/index.ts';
import { createStacks, type Route, type View, ViewContext } from '@/components/shell/index.ts';
import { installBrowser, refusal, tellChanged } from '../support/browser.ts';
import { button, hide, press, read, settle, show } from '../support/show.ts';

afterEach(hide);

const budget = {
  minute: { used: 21, limit: 60 },
  day: { used: 38, limit: 100, resetsAt: Date.now() + 3_600_000 },
};
const job = (state: string, more: object = {}) => ({
  id: state,
  operation: 'addClientTags',
  state,
  about: { name: 'Amara', tags: 'Insurance' },
  at: Date.now(),
  ...more,
});
const run = {
  id: 'run',
  operation: 'addClientTags',
  about: { tags: 'Autumn' },
  total: 42,
  done: 12,
  failed: 1,
  needsYou: 0,
  cancelled: 0,
  open: 29,
  paused: false,
  remainingMs: 71_000,
};

async function open(list: object, more: object = {}) {
  const sent = installBrowser({
    'activity.list': { jobs: [], groups: [], budget, ...list },
    'activity.act': {},
    ...more,
  });
  const opened: Route[] = [];
  const view = { entry: createStacks().top.peek(), open: (route: Route) => void opened.push(route) };
  const root = await show(
    <ViewContext.Provider value={view as unknown as View}>
      <Activity />
    </ViewContext.Provider>,
  );
  const acts = () => sent.filter(({ name }) => name === 'activity.act').map(({ payload }) => payload);
  // Names are kept apart from the sentence by invisible marks; a reader does not see them.
  return { root, acts, opened, text: () => read(root).replaceAll(/[\u2066-\u2069]/g, '') };
}

const named = (root: ParentNode, start: string) => {
  const found = [...root.querySelectorAll('button')].find((each) =>
    each.getAttribute('aria-label')?.startsWith(start),
  );
  if (!found) throw new Error(`No button whose name starts with "${start}".`);
  return found;
};

describe('needs you', () => {
  const undecided = job('needs-you', {
    evidence: ['2026-11-22T10:42:00.000Z', 'several-found', 'Jonas Weber'],
  });

  it('shows what was found and why it cannot be told', async () => {
    const { text } = await open({ jobs: [undecided] });
    expect(text()).toContain('Needs you · 1');
    expect(text()).toContain('“Tag Amara “Insurance””');
    expect(text()).toContain('Jonas Weber');
    expect(text()).toContain('More than one fits');
  });

  it.each([
    ['It happened:', 'happened'],
    ['Send again:', 'send-again'],
    ['Dismiss:', 'dismiss'],
  ])('%s sends %s, once', async (name, action) => {
    const { root, acts } = await open({ jobs: [undecided] });
    const target = named(root, name);
    target.click();
    await press(target);
    expect(acts()).toEqual([{ id: 'needs-you', action }]);
  });

  it('offers nothing but putting away for what this version does not know', async () => {
    const { root, text } = await open({ jobs: [job('parked', { operation: 'somethingNew', about: {} })] });
    expect(text()).toContain('Save a change (somethingNew)');
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['Dismiss']);
  });
});

describe('single jobs', () => {
  it.each([
    ['waiting', 'Cancel:', 'cancel'],
    ['failed', 'Try again:', 'retry'],
    ['failed', 'Dismiss:', 'dismiss'],
  ])('%s: %s sends %s', async (state, name, action) => {
    const { root, acts } = await open({ jobs: [job(state)] });
    await press(named(root, name));
    expect(acts()).toEqual([{ id: state, action }]);
  });

  it('say until when they wait, and why', async () => {
    const notBefore = Date.now() + 60_000;
    const { text } = await open({ jobs: [job('waiting', { notBefore, error: { code: 'day-limit' } })] });
    expect(text()).toMatch(/Waits until .+\. Today's requests are used up/);
  });

  it('can be undone only where that is offered, and say who may hear of it', async () => {
    const { root, acts, text } = await open({ jobs: [job('done', { undo: { heard: true } })] });
    expect(text()).toContain('Others may hear of an undo');
    await press(named(root, 'Undo:'));
    expect(acts()).toEqual([{ id: 'done', action: 'undo' }]);
    await open({ jobs: [job('done')] });
    expect(document.querySelector('button')).toBeNull();
  });

  it('say so when what was pressed did not work', async () => {
    const { root, text } = await open(
      { jobs: [job('done', { undo: { heard: false } })] },
      { 'activity.act': refusal('cannot-undo') },
    );
    await press(named(root, 'Undo:'));
    expect(text()).toContain("This can't be undone any more");
  });

  it('open the form again with everything they were asked', async () => {
    const fields = { name: 'Lena', phone: '+447700900742', tags: ['VIP'] };
    const draft = { form: 'person', kind: 'contact', fields };
    const failed = job('failed', { operation: 'createContact', about: { name: 'Lena' } });
    const { root, opened } = await open({ jobs: [failed] }, { 'activity.edit': draft });
    await press(named(root, 'Edit and try again:'));
    const asked = { name: 'Lena', phones: [{ shown: '+447700900742' }] };
    expect(opened).toMatchObject([{ view: 'new-person', asked, draft, instead: 'failed' }]);
  });

  it('offer no form where there is none', async () => {
    const { root } = await open({ jobs: [job('failed')] });
    expect(() => named(root, 'Edit')).toThrow();
  });

  it("show the service's own words for a failure", async () => {
    const { text } = await open({
      jobs: [job('failed', { error: { code: 'invalid', serverText: 'phone exists' } })],
    });
    expect(text()).toContain('phone exists');
  });
});

describe('runs', () => {
  it('show progress, time left and what is planned', async () => {
    const { root, text } = await open({ groups: [run] });
    expect(text()).toContain('Tag 42 people “Autumn”');
    expect(text()).toContain('12 done · 1 not done · 29 to go');
    expect(text()).toContain('1 min 10 sec');
    const bar = root.querySelector('[role=progressbar]');
    expect([bar?.getAttribute('aria-valuenow'), bar?.getAttribute('aria-valuemax')]).toEqual(['13', '42']);
  });

  it('can be paused, gone on with, and cancelled', async () => {
    const first = await open({ groups: [run] });
    await press(named(first.root, 'Pause:'));
    await press(button(first.root, 'Cancel the other 29'));
    expect(first.acts()).toEqual([
      { id: 'run', action: 'pause' },
      { id: 'run', action: 'cancel' },
    ]);
    const second = await open({ groups: [{ ...run, paused: true }] });
    await press(named(second.root, 'Go on:'));
    expect(second.acts()).toEqual([{ id: 'run', action: 'resume' }]);
  });

  it('list their rows on demand, failures first', async () => {
    const jobs = [
      job('done', { id: 'a', group: 'run', about: { name: 'Ana', tags: 'Autumn' } }),
      job('failed', { id: 'b', group: 'run', about: { name: 'Bo', tags: 'Autumn' } }),
    ];
    const { root, text } = await open({ jobs, groups: [run] });
    expect(text()).not.toContain('Ana');
    await press(named(root, 'Rows:'));
    expect(text().indexOf('Bo')).toBeLessThan(text().indexOf('Ana'));
  });

  it('offer nothing to stop once they are over', async () => {
    const { root } = await open({ groups: [{ ...run, open: 0, done: 41 }] });
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('the view', () => {
  it.each([
    ['offline', 'You are offline'],
    ['locked', 'The account is locked'],
    ['withheld', 'The browser blocks Whautomate'],
    ['refused', 'Whautomate refused the key'],
    ['day-limit', '38 of 100 requests used today'],
    ['backing-off', 'asks us to slow down'],
    ['storage-full', "can't keep what is sent"],
    ['something-else', 'Nothing moves right now'],
  ])('says why nothing moves: %s', async (held, words) => {
    const { text } = await open({ held });
    expect(text()).toContain(words);
  });

  it('says what will stand here while there is nothing', async () => {
    const { text } = await open({});
    expect(text()).toContain('What you save, tag and book shows here.');
  });

  it('follows every change, and keeps the focus inside when a row goes', async () => {
    let jobs: object[] = [job('failed', { id: '1' }), job('done', { id: '2' })];
    const list = () => ({ jobs, groups: [], budget });
    const { root } = await open({}, { 'activity.list': list });
    const dismiss = named(root, 'Dismiss:');
    dismiss.focus();
    jobs = jobs.slice(1);
    await tellChanged('activity');
    await settle();
    expect(read(root)).not.toContain('Not done');
    expect(document.activeElement?.tagName).toBe('H2');
  });
});
