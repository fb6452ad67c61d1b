import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Origin } from '@/utils/messaging/sender.ts';
import { type createBackground, createDemoBackground } from '../support.ts';

let background: ReturnType<typeof createBackground>;
let remember: ReturnType<typeof vi.fn>;
let id: string;

const PLAIN: Origin = { sender: 'panel', private: false };
const PRIVATE: Origin = { sender: 'panel', private: true };

const front = (isPrivate: boolean) => {
  background.context.platform.activeTab = async () => ({ id: 7, private: isPrivate });
};

beforeEach(async () => {
  background = await createDemoBackground();
  id =
    (await background.ask('people.search', { text: 'a' })).people.find((one) => one.kind === 'client')?.id ??
    '';
  const { directory } = await background.context.sessions.current();
  remember = vi.spyOn(directory, 'remember') as never;
});

describe.each<[string, (from: Origin) => Promise<unknown>]>([
  ['a search', (from) => background.ask('people.search', { text: 'Olivia' }, from)],
  ['a look-up', (from) => background.ask('people.lookup', { phones: ['+13035550142'], emails: [] }, from)],
  ['an opened person', (from) => background.ask('person.get', { kind: 'client', id, fresh: true }, from)],
])('what %s brings', (_what, look) => {
  it.each<[string, Origin, boolean, number]>([
    ['from a plain window is kept', PLAIN, false, 1],
    ['from a private window is not', PRIVATE, true, 0],
    ['from a surface beside a private window is not, whatever is in front', PRIVATE, false, 0],
    ['from a surface that does not say is not when a private window is in front', PLAIN, true, 0],
  ])('%s', async (_case, from, isPrivate, times) => {
    front(isPrivate);
    await look(from);
    expect(remember).toHaveBeenCalledTimes(times);
  });

  it('is not kept when another window comes to the front before the answer', async () => {
    let asked = 0;
    background.context.platform.activeTab = async () => ({ id: 7, private: asked++ === 0 });
    await look(PLAIN);
    expect(remember).not.toHaveBeenCalled();
  });
});

it('an edit refused in a private window leaves nothing of the record', async () => {
  const changes = { name: { from: 'Somebody else', to: 'Olivia' } };
  const edit = { intent: 'edit-1', kind: 'client', id, changes } as const;
  await expect(background.ask('person.update', edit, PRIVATE)).rejects.toThrow('changed-elsewhere');
  expect(remember).not.toHaveBeenCalled();
});

it('what is saved from a private window is kept like all that is saved', async () => {
  const { locations } = await background.ask('booking.options', {});
  const fields = { name: 'Olivia Hartwell', phone: '+1 303 555 0142', locationId: locations[0]?.id };
  await background.ask('person.create', { intent: 'create-1', kind: 'client', fields } as never, PRIVATE);
  const { jobs } = await background.ask('activity.list', {});
  expect(jobs).toMatchObject([{ about: { name: 'Olivia Hartwell' }, state: 'done' }]);
});

it.each([
  [PLAIN, true],
  [PRIVATE, false],
])('zones of places are learned from $private for all time: %s', async (from, kept) => {
  const { context } = background;
  const { account } = await context.sessions.current();
  const { locations } = await background.ask('booking.options', {});
  const locationId = locations[0]?.id ?? '';
  account.learnedZones = {};
  await context.accounts.update(account.id, { learnedZones: {} });
  for (let days = 0; days < 15; days++) {
    const date = Temporal.Now.plainDateISO().add({ days }).toString();
    await background.ask('booking.day', { date, locationId }, from);
  }
  expect(account.learnedZones).toHaveProperty(locationId);
  const stored = (await context.accounts.get(account.id))?.learnedZones ?? {};
  expect(locationId in stored).toBe(kept);
});
