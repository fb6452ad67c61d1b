import fc from 'fast-check';
import { operations } from '../../../../utils/whautomate/index.ts';
import { CASES, type Case, type Job } from './cases.ts';
import { mulberry } from './random.ts';
import type { Effect } from './server.ts';
import { createWorld, type Fate, type World } from './world.ts';

/** One run: which jobs, and what befalls them. Everything follows from it, so that fast-check can shrink it. */
export interface Storm {
  seed: number;
  jobs: readonly {
    pick: number;
    kind: 'single' | 'edits' | 'chain';
    lane: 'interactive' | 'normal' | 'bulk';
  }[];
  /** In thousandths: how often a request meets each fault. */
  faults: number;
  /** Kills at these points, counted over all lives. */
  kills: readonly number[];
  power: boolean;
  serverSkew: number;
  /** Whether answers tell the service's time. */
  dated: boolean;
  /** The device's clock jumps by this after so many points, the worker alive. */
  jump: { point: number; ms: number };
}

export const storm: fc.Arbitrary<Storm> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 31 }),
  jobs: fc.array(
    fc.record({
      pick: fc.nat(CASES.length - 1),
      kind: fc.constantFrom('single' as const, 'single' as const, 'edits' as const, 'chain' as const),
      lane: fc.constantFrom('interactive' as const, 'normal' as const, 'bulk' as const),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  faults: fc.integer({ min: 0, max: 400 }),
  kills: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 }),
  power: fc.boolean(),
  serverSkew: fc.integer({ min: -90_000, max: 90_000 }),
  dated: fc.boolean(),
  jump: fc.record({
    point: fc.integer({ min: 1, max: 600 }),
    ms: fc.integer({ min: -7_200_000, max: 7_200_000 }),
  }),
});

export interface Aftermath {
  world: World;
  jobs: { job: Job; state: string; effects: Effect[]; note: string; waitsFor: readonly string[] }[];
  /** Jobs put to the person. */
  needsYou: number;
  dated: boolean;
}

/** Lets the storm pass. Throws when something never ends. */
export async function weather({
  seed,
  jobs,
  faults,
  kills,
  power,
  serverSkew,
  dated,
  jump,
}: Storm): Promise<Aftermath> {
  const random = mulberry(seed);
  const left = [...kills];
  let jumped = false;
  const world = createWorld({
    random,
    ...{ serverSkew, dated },
    killAt(point) {
      if (point >= jump.point && !jumped) {
        jumped = true;
        world.clockOffset += jump.ms;
      }
      const at = left.indexOf(point);
      if (at < 0) return false;
      left.splice(at, 1);
      if (power) world.kill('power');
      return true;
    },
    fate: ({ request }) => fateOf(request.method === 'GET', random, faults / 1000),
  });
  const batches = jobs.map((one, at) => ({ ...one, jobs: build(one, at, world) }));
  await world.time.run(rest(world, 600_000));
  for (const { jobs: batch, lane } of batches) {
    const over = { submitted: false };
    for (let tries = 0; !over.submitted && tries < 10; tries += 1) {
      let settled = false;
      void world.engine.submit(batch, { lane }).then(
        () => {
          settled = true;
          over.submitted = true;
        },
        (error: unknown) => {
          throw error;
        },
      );
      await world.time.run(() => settled || !world.alive(), 60_000);
    }
    if (random() < 0.5) await world.time.run(rest(world, Math.floor(random() * 5000)));
  }
  await world.drain(6 * 3_600_000);
  left.length = 0;
  const all = batches.flatMap((batch) => batch.jobs);
  const views = await Promise.all(all.map((job) => world.engine.job(job.id ?? '')));
  return {
    ...{ world, dated },
    needsYou: views.filter((view) => view?.state === 'needs-you').length,
    jobs: all.map((job, at) => ({
      job,
      state: views[at]?.state ?? 'lost',
      waitsFor: views[at]?.waitsFor ?? [],
      effects: world.server.effects.filter((effect) => isOf(effect, job)),
      note: JSON.stringify(views[at]?.error ?? views[at]?.evidence?.reason ?? ''),
    })),
  };
}

/** The jobs of one intent, ids given, so that submitting again is submitting once. */
function build({ pick, kind }: Storm['jobs'][number], at: number, world: World): Job[] {
  const n = at + 1;
  const id = (part: number) => `j${n}.${part}`;
  const one = CASES[pick] as Case;
  if (kind === 'single') return [{ ...one.prepare(world.server, n), id: id(0) } as Job];
  if (kind === 'edits') {
    const client = world.server.add('clients', {
      ...{ fullName: `Edited ${n}`, countryCode: '+44', phone: `771${n}`, tags: [], notes: '' },
      primaryLocation: { id: 'L1' },
    });
    const before = { ...client, raw: { ...client } };
    const params = (notes: string) => ({ clientId: client.id, body: { fullName: `Edited ${n}`, notes } });
    return [
      { id: id(0), operation: 'updateClient', before, params: params('first') },
      {
        id: id(1),
        operation: 'addClientTags',
        before,
        params: { clientId: client.id, body: { tags: ['One', 'Two'] } },
      },
      { id: id(2), operation: 'addClientTags', params: { clientId: client.id, body: { tags: ['Three'] } } },
    ];
  }
  const made = { $result: id(0), path: 'id' };
  const location = { id: 'L1' };
  const body = {
    fullName: `Chained ${n}`,
    countryCode: '+44',
    phone: `7720000${n}`,
    primaryLocation: location,
  };
  const booking = {
    location,
    service: { id: 'S1' },
    client: { id: made },
    date: '2026-02-09',
    time: '09:00',
  };
  return [
    { id: id(0), operation: 'createClient', params: { body } },
    { id: id(1), operation: 'addClientTags', params: { clientId: made, body: { tags: [`From ${n}`] } } },
    { id: id(2), operation: 'createAppointment', params: { body: { ...booking, notes: `Chain ${n}` } } },
  ];
}

/** Whether an effect on the server is this job's: the same request, or, for tags, a part of it. */
function isOf(effect: Effect, job: Job): boolean {
  if (effect.operation !== job.operation) return false;
  const body = (job.params as { body?: Record<string, unknown> }).body;
  if (JSON.stringify(job.params).includes('$result')) {
    const mark = String(body?.notes ?? (body?.tags as string[] | undefined)?.[0]);
    return JSON.stringify(effect.body).includes(JSON.stringify(mark));
  }
  const asked = (
    operations[job.operation] as { request(params: unknown): { path: string; body?: unknown } }
  ).request(job.params);
  if (effect.path !== asked.path) return false;
  const tags = (effect.body as { tags?: string[] } | undefined)?.tags;
  const asking = (body?.tags ?? []) as string[];
  if (/Tags$/.test(job.operation)) return (tags ?? []).some((tag) => asking.includes(tag));
  return JSON.stringify(effect.body) === JSON.stringify(asked.body);
}

function fateOf(read: boolean, random: () => number, faults: number): Fate {
  const heardAt = 60 + Math.floor(random() * 400);
  if (random() >= faults) return { effectAt: heardAt / 2, heardAt };
  const effectAt = read || random() < 0.5 ? undefined : Math.floor(random() ** 2 * 30_000);
  const which = Math.floor(random() * 5);
  if (which === 0) return { effectAt: undefined, heardAt, error: 'rate-limited' };
  if (which === 1) return { effectAt: undefined, heardAt, error: 'not-sent' };
  if (which === 2) return { effectAt, heardAt: 25_000, error: 'timeout' };
  return { effectAt, heardAt, error: which === 3 ? 'server' : 'network' };
}

function rest(world: World, ms: number): () => boolean {
  let rested = false;
  world.time.after(ms, () => {
    rested = true;
  });
  return () => rested;
}
