import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, NOW, visit } from './support/visitor.ts';

let { clock, send, read, list, find } = visit();
let segment: { id: string };

beforeEach(async () => {
  ({ clock, send, read, list, find } = visit());
  segment = { id: (await find('/v1/segments', 'name', 'Women 30 to 50')).id };
});

const template = { name: 'offer', language: 'en' };
const create = (more: object = {}) =>
  send('POST', '/v1/broadcasts', { name: 'Offer', type: 'client', segments: [segment], template, ...more });
const later = (seconds: number) => {
  clock.now = NOW + seconds * 1_000;
};

describe('a broadcast', () => {
  it('runs from nothing to everyone, its statistics and log in step', async () => {
    const { body } = await create();
    const at = async (seconds: number) => {
      later(seconds);
      return {
        ...(await read(`/v1/broadcasts/${body.id}`)),
        log: await list(`/v1/broadcasts/${body.id}/logs`),
      };
    };
    const total = body.processedStats.totalCount;
    expect(total).toBeGreaterThan(10);
    expect(body).toMatchObject({
      status: 'in_progress',
      startedAt: new Date(NOW).toISOString(),
      completedAt: '',
    });

    const half = await at(5);
    expect(half.log).toHaveLength(5);
    expect(half.status).toBe('in_progress');

    const done = await at(600);
    expect(done.status).toBe('completed');
    expect(done.log).toHaveLength(total);
    const { successCount, failureCount } = done.processedStats;
    expect(successCount + failureCount).toBe(total);
    const { sentCount, deliveredCount, readCount, failedCount, repliedCount } = done.deliveryStats;
    expect(sentCount).toBe(successCount);
    expect(failedCount).toBe(failureCount);
    expect(sentCount >= deliveredCount && deliveredCount >= readCount && readCount >= repliedCount).toBe(
      true,
    );
  });

  it('never goes back', async () => {
    const { body } = await create();
    let before = body.deliveryStats;
    for (let second = 0; second < 200; second += 7) {
      later(second);
      const { deliveryStats: now } = await read(`/v1/broadcasts/${body.id}`);
      for (const name of Object.keys(now) as (keyof typeof now)[])
        expect(now[name]).toBeGreaterThanOrEqual(before[name]);
      before = now;
    }
  });

  it('waits for its time, can be changed and taken back until then and not after', async () => {
    const { body } = await create({ scheduleDateTime: new Date(NOW + 60_000).toISOString() });
    const path = `/v1/broadcasts/${body.id}`;
    expect(body).toMatchObject({ status: 'scheduled', startedAt: '' });
    expect((await send('PUT', path, { name: 'Better offer' })).body).toMatchObject({
      name: 'Better offer',
      type: 'client',
    });
    later(61);
    expect((await read(path)).status).toBe('in_progress');
    expect((await send('PUT', path, { name: 'Too late' })).status).toBe(400);
    expect((await send('DELETE', path)).status).toBe(400);
  });

  it('goes to whoever is in the segment when it starts', async () => {
    const tagged = (
      await send('POST', '/v1/segments', { name: 'B', type: 'client', criteria: { tags: ['Braces'] } })
    ).body;
    const schedule = {
      segments: [{ id: tagged.id }],
      scheduleDateTime: new Date(NOW + 60_000).toISOString(),
    };
    const { body } = await create(schedule);
    const ada = await find('/v1/clients', 'fullName', 'Ada Abbott');
    await send('POST', `/v1/clients/${ada.id}/tags/add`, { tags: ['Braces'] });
    later(65);
    expect((await list(`/v1/broadcasts/${body.id}/logs`)).map((row) => row.recepientName)).toEqual([
      'Ada Abbott',
    ]);
  });

  it('can go again to those who answered an earlier one', async () => {
    const earlier = await find('/v1/broadcasts', 'name', 'Whitening in November');
    const engagement = { retargetBroadcast: { id: earlier.id }, retargetEngagementType: 'read' };
    const { body } = await create({ segments: [], ...engagement });
    expect(body.processedStats.totalCount).toBe(earlier.deliveryStats.readCount);
  });

  it('can go to the participants of a class', async () => {
    const [session] = await list('/v1/classes?startDate=2026-10-09');
    const people = await list(`/v1/classes/${session?.id}/participants`);
    const { body } = await create({
      segments: [],
      targetClass: { id: session?.id },
      targetClassStatus: 'ALL',
    });
    const reachable = new Set(people.flatMap(({ client }) => client.phone || [])).size;
    expect(body.processedStats.totalCount).toBe(reachable);
  });

  it.each([
    ['no template', { template: undefined }],
    ['half a template', { template: { name: 'offer' } }],
    ['a segment nobody knows', { segments: [{ id: 'nowhere' }] }],
    ['a time that is over', { scheduleDateTime: '2020-01-01T00:00:00Z' }],
  ])('is refused with %s', async (_, more) => {
    expect((await create(more)).body).toEqual({ error: expect.any(String) });
  });
});

describe('a segment', () => {
  const count = async (type: string, criteria: object): Promise<string[]> => {
    const { body } = await send('POST', '/v1/segments', { name: 'S', type, criteria });
    const broadcast = (await create({ segments: [{ id: body.id }] })).body;
    later(600);
    const log: Json[] = await list(`/v1/broadcasts/${broadcast.id}/logs`);
    later(0);
    return log.map((row) => String(row.recepientName));
  };

  it('takes any of its tags and none of the excluded', async () => {
    const both = await count('client', { tags: ['VIP'], exclusionTags: ['Referrer'] });
    expect(both).toContain('Grace Okafor');
    expect(both).not.toContain('Dr. Anika Patel');
  });

  it('goes by age and gender', async () => {
    const men = await count('client', { gender: 'male', ageFrom: 60 });
    expect(men).toEqual(['Jürgen Müßig']);
  });

  it('goes by stage and activity of contacts', async () => {
    expect(await count('contact', { stage: 'Evangelist' })).toEqual(['A. Patel']);
    expect(await count('contact', { numberOfDays: 1 })).toContain('Theo Hartwell');
    expect(await count('contact', { numberOfDays: 1 })).not.toContain('Dana Whitlock');
  });

  it('keeps criteria nobody knows, nested or not', async () => {
    const { body } = await send('POST', '/v1/segments', {
      name: 'S',
      tags: ['VIP'],
      favouriteColour: 'blue',
    });
    expect(body.criteria).toEqual({ tags: ['VIP'], favouriteColour: 'blue' });
  });
});
