import { describe, expect, it } from 'vitest';
import type { NewJob } from '../../../utils/requests/types.ts';
import { addClient, edited, LOST_AFTER, newClient, OK, pass, tagged } from './support/jobs.ts';
import { createWorld, type Operations } from './support/world.ts';

const hello = (contactId: string): NewJob<Operations> => ({
  operation: 'sendWhatsAppTemplate',
  id: 'hello',
  params: {
    body: { location: { id: 'L1' }, contact: { id: contactId }, template: { name: 'hello', language: 'en' } },
  },
});

/** A template without parameters whose answer was lost: its words are unknown, so nobody can tell. */
async function untold() {
  const world = createWorld({ fate: (_, nth) => (nth === 0 ? LOST_AFTER : OK) });
  const contact = world.server.add('contacts', { name: 'Bo', phoneNumber: '447700900123', tags: [] });
  await pass(world, 600_000);
  await world.engine.submit([hello(contact.id), { ...hello(contact.id), id: 'next' }]);
  await world.drain();
  return world;
}

describe('what nobody can tell', () => {
  it('is put to the person with what was found, and holds up what follows', async () => {
    const world = await untold();
    const job = await world.engine.job('hello');
    expect(job).toMatchObject({ state: 'needs-you', attempts: 1, evidence: { reason: 'text-unknown' } });
    expect(job?.evidence?.found).toHaveLength(1);
    expect(job?.evidence?.sentAt).toBeGreaterThan(0);
    expect(await world.engine.job('next')).toMatchObject({ state: 'waiting', waitsFor: ['hello'] });
    expect(await world.engine.status()).toMatchObject({ needsYou: 1, open: 1 });
    expect(await world.engine.outcome('hello')).toMatchObject({ state: 'needs-you' });
  });

  it('is done when the person says so', async () => {
    const world = await untold();
    await world.engine.answer('hello', 'happened');
    await world.drain();
    expect(await world.engine.job('hello')).toMatchObject({ state: 'done', found: true });
    expect(await world.engine.job('next')).toMatchObject({ state: 'done' });
    expect(world.server.effects).toHaveLength(2);
  });

  it('is sent again when the person says so, before what follows', async () => {
    const world = await untold();
    await world.engine.answer('hello', 'send-again');
    await world.drain();
    expect(await world.engine.job('hello')).toMatchObject({ state: 'done' });
    expect(world.server.effects).toHaveLength(3);
    await expect(world.engine.answer('hello', 'happened')).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('is never sent again once it was put away', async () => {
    const world = await untold();
    await world.engine.dismiss('hello');
    await world.drain();
    expect(await world.engine.job('hello')).toMatchObject({ state: 'failed', dismissed: true });
    expect((await world.engine.activity()).map(({ id }) => id)).toEqual(['next']);
    expect(await world.engine.status()).toMatchObject({ needsYou: 0, failed: 0 });
    expect(world.server.effects).toHaveLength(2);
  });
});

describe('what failed', () => {
  async function failed() {
    const world = createWorld();
    await world.engine.submit([
      { ...tagged('nobody', 'VIP'), id: 'tag' },
      { ...newClient('Ada'), id: 'create', after: ['tag'] },
      {
        operation: 'addClientTags',
        id: 'then',
        params: { clientId: { $result: 'create', path: 'id' }, body: { tags: ['A'] } },
      },
    ]);
    await world.drain();
    return world;
  }

  it('takes with it what needed it, and says for whose sake', async () => {
    const world = await failed();
    expect(await world.engine.job('tag')).toMatchObject({
      state: 'failed',
      error: { code: 'not-found', status: 404 },
    });
    expect(await world.engine.job('create')).toMatchObject({
      state: 'failed',
      error: { code: 'earlier-failed', job: 'tag' },
    });
    expect(await world.engine.job('then')).toMatchObject({
      state: 'failed',
      error: { code: 'earlier-failed', job: 'create' },
    });
    expect(world.sent).toHaveLength(1);
  });

  it('is done with other parameters, and what needed it goes on', async () => {
    const world = await failed();
    const { id } = addClient(world, 'Bo');
    await world.engine.retry('tag', { clientId: id, body: { tags: ['VIP'] } });
    await world.drain();
    expect((await world.engine.activity()).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    await expect(world.engine.retry('tag')).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('can be asked for only of jobs that are known', async () => {
    const { engine } = createWorld();
    const params = { clientId: { $result: 'nothing', path: 'id' }, body: { tags: ['A'] } };
    await expect(engine.submit({ operation: 'addClientTags', params })).rejects.toMatchObject({
      code: 'bad-reference',
    });
    await expect(engine.cancel('nothing')).rejects.toMatchObject({ code: 'unknown-job' });
    expect(await engine.outcome('nothing')).toBeUndefined();
  });
});

describe('asking twice', () => {
  it('with the same id is asking once', async () => {
    const world = createWorld();
    await world.engine.submit({ ...newClient('Ada'), id: 'one' });
    await world.engine.submit({ ...newClient('Ada'), id: 'one' });
    await world.drain();
    await world.engine.submit({ ...newClient('Ada'), id: 'one' });
    await world.drain();
    expect(world.server.effects).toHaveLength(1);
  });

  it('can be taken back until it is sent', async () => {
    const world = createWorld();
    const client = addClient(world);
    await world.engine.submit([
      { ...edited(client, 'first'), id: 'first' },
      { ...edited(client, 'second'), id: 'second' },
    ]);
    expect(await world.engine.cancel('second')).toBe(true);
    await world.drain();
    expect(await world.engine.cancel('first')).toBe(false);
    expect(world.server.rows('clients')).toMatchObject([{ notes: 'first' }]);
  });
});

describe('two jobs that ask for the very same', () => {
  const text = (contactId: string): NewJob<Operations> => ({
    operation: 'sendWhatsAppText',
    params: {
      body: { location: { id: 'L1' }, contact: { id: contactId }, textMessage: 'Your table is ready' },
    },
  });

  it.each([
    ['messages', (contact: string) => text(contact)],
    ['clients', () => newClient('Ada')],
  ])('are two: what one made is no evidence for the other (%s)', async (_, job) => {
    const lost = { effectAt: undefined, heardAt: 500, error: 'network' } as const;
    const world = createWorld({ fate: (_sent, nth) => (nth === 1 ? lost : OK) });
    const contact = world.server.add('contacts', { name: 'Bo', phoneNumber: '447700900123', tags: [] });
    await world.engine.submit([
      { ...job(contact.id), id: 'one' },
      { ...job(contact.id), id: 'two' },
    ]);
    await world.drain();
    expect((await world.engine.activity()).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(world.server.effects).toHaveLength(2);
  });
});
