import { beforeEach, expect, it } from 'vitest';
import { type createBackground, createDemoBackground, PAGE, WELCOME } from '../support.ts';

let background: ReturnType<typeof createBackground>;

beforeEach(async () => {
  background = await createDemoBackground();
});

const tagPosts = () => background.requests.filter((each) => each.endsWith('/tags/add'));

it('tags many as one run: its cost is known before, each has its own result, and twice is once', async () => {
  const { people } = await background.ask('people.search', { text: 'a' });
  const targets = people.slice(0, 5).map(({ kind, id, name }) => ({ kind, id, name }));
  const cost = await background.ask('budget.cost', { operation: 'addClientTags', times: targets.length });
  expect(cost).toMatchObject({ requests: 5, fits: true });

  const run = { intent: 'run-1', people: targets, change: 'add' as const, tags: [' Newsletter '] };
  expect(await background.ask('tags.bulk', run)).toEqual({ group: 'run-1' });
  await background.ask('tags.bulk', run);
  await Promise.all(
    targets.map(({ kind, id }) => background.ask('activity.outcome', { id: `run-1 ${kind} ${id}` })),
  );
  const { groups, jobs } = await background.ask('activity.list', {});
  expect(groups).toMatchObject([{ id: 'run-1', total: 5, done: 5, failed: 0 }]);
  expect(jobs.filter((job) => job.group === 'run-1').map((job) => job.state)).toEqual(Array(5).fill('done'));
  expect(tagPosts()).toHaveLength(5);

  const [first] = jobs.filter((job) => job.group === 'run-1');
  expect(first?.undo).toMatchObject({ heard: true });
  await background.ask('activity.act', { id: first?.id ?? '', action: 'undo' });
  expect(await background.ask('activity.outcome', { id: `${first?.id}~undo` })).toMatchObject({
    state: 'done',
  });
});

it('knows the records of people on a page without a request, everybody who shares a number among them', async () => {
  await background.ask('sites.granted', { origin: 'https://mail.google.com', reason: 'welcome' }, WELCOME);
  await background.ask('content.hello', {}, PAGE);
  const known = { start: 0, end: 1, kind: 'phone' as const, raw: '720.555.0111', value: '+17205550111' };
  const identity = { ...known, confidence: 'high' as const, reason: 'national', source: 'text' as const };
  await background.ask('content.seen', { identities: [identity] }, PAGE);
  const before = background.requests.length;
  const page = await background.ask('page.people', { tabId: 7 });
  const keys = page.people.map((person) => person.key);
  const { people } = await background.ask('people.known', { tabId: 7, keys });
  expect(people[0]?.matches.length).toBe(page.people[0]?.known);
  expect(people[0]?.matches.length).toBeGreaterThan(1);
  expect(background.requests).toHaveLength(before);
});

it('refuses an empty tag before anything is queued', async () => {
  const run = {
    intent: 'run-2',
    people: [{ kind: 'client' as const, id: 'x', name: 'X' }],
    change: 'add' as const,
  };
  await expect(background.ask('tags.bulk', { ...run, tags: ['  '] })).rejects.toMatchObject({
    message: 'tag-empty',
  });
  expect((await background.ask('activity.list', {})).groups).toEqual([]);
});
