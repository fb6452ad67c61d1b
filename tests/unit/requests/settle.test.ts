import { expect, it } from 'vitest';
import type { Context } from '../../../utils/requests/context.ts';
import { place } from '../../../utils/requests/jobs/place.ts';
import { settle } from '../../../utils/requests/jobs/settle.ts';
import { createLimiter } from '../../../utils/requests/limiter/limiter.ts';
import { createMemoryStore } from '../../../utils/requests/store/memory.ts';
import type { JobRecord } from '../../../utils/requests/store/records.ts';

const clock = { now: () => 1_000_000, monotonic: () => 1000, sleep: async () => {} };
const plan = { perMinute: 300, perDay: 432_000 };

/** One claimed job on disk, and what `settle` needs of an engine. */
async function claimed() {
  const store = createMemoryStore();
  const context = {
    ...{ account: 'acme', store, clock, emit: () => {} },
    cipher: {
      seal: async (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer,
      open: async (sealed: ArrayBuffer) => JSON.parse(new TextDecoder().decode(sealed)) as unknown,
      tag: async (text: string) => text,
    },
    limiter: createLimiter({ plan, clock, random: () => 0.5, writer: 'me' }),
  } as unknown as Context;
  const job: JobRecord = place({
    ...{ key: 'acme a', account: 'acme', id: 'a', operation: 'createClient', lane: 'normal' },
    ...{ state: 'sending', sequence: 1, version: 3, at: 0, records: [], after: [], waitsFor: [] },
    ...{ attempts: 1, undecided: 0, checkFailures: 0 },
  });
  await store.transact('strict', async (transaction) => transaction.put('jobs', job));
  const stored = () => store.transact('read', (transaction) => transaction.get('jobs', 'acme a'));
  return { context, job, stored };
}

it('writes down what became of a claim', async () => {
  const { context, job, stored } = await claimed();
  expect(await settle(context, job, { change: { state: 'done' } })).toBe(true);
  expect(await stored()).toMatchObject({ state: 'done', endedAt: 1_000_000 });
});

it('leaves a job alone that somebody else took meanwhile: a late answer changes nothing', async () => {
  const { context, job, stored } = await claimed();
  expect(await settle(context, job, { change: { state: 'checking', notBefore: 5 } })).toBe(true);
  const late = { change: { state: 'waiting' as const, attempts: 0 }, became: { error: { code: 'server' } } };
  expect(await settle(context, job, late)).toBe(false);
  expect(await stored()).toMatchObject({ state: 'checking', attempts: 1 });
});
