import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDemo,
  createMemoryLog,
  type Entry,
  operations,
  randomFrom,
} from '../../../utils/demo/index.ts';
import { type Json, NOW, visit } from './support/visitor.ts';

const HOUR = 3_600_000;

/** Any operation with any of these bodies: most are refused, some for half a reason, and none may leave a trace then. */
interface Step {
  readonly operation: number;
  /** Which of the known ids stand in path and body. */
  readonly ids: readonly number[];
  readonly words: readonly string[];
  /** Hours that pass before, in which someone may or may not look. */
  readonly hours: number;
  readonly looks: boolean;
}

const word = fc.constantFrom(
  'Ana',
  'VIP',
  'Yoga',
  '',
  '+1 303 555 0100',
  '2026-10-09',
  '10:30 AM',
  '2026-10-30T10:00:00Z',
);
const step: fc.Arbitrary<Step> = fc.record({
  operation: fc.nat(operations.length - 1),
  ids: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  words: fc.array(word, { minLength: 6, maxLength: 6 }),
  hours: fc.constantFrom(0, 0, 1, 9, 30, 400),
  looks: fc.boolean(),
});

const FIELDS =
  'fullName name phone phoneNumber email date time timezone scheduleDateTime textMessage type'.split(' ');
const REFERENCES = 'client contact staff service location primaryLocation primaryStaff targetClass'.split(
  ' ',
);

/** A body with a bit of everything. */
function bodyOf({ ids, words }: Step, idAt: (n: number) => string) {
  const at = (i: number) => words[i % words.length];
  return {
    ...Object.fromEntries(FIELDS.map((name, i) => [name, at(i)]).filter(([, value]) => value !== '')),
    ...Object.fromEntries(REFERENCES.map((name, i) => [name, { id: idAt(ids[i] ?? 0) }])),
    tags: words,
    segments: [{ id: idAt(ids[0] ?? 0) }],
    slots: [{ startTime: at(3), endTime: '05:00 PM' }],
    template: { name: 'welcome', language: 'en' },
    mediaUrl: 'https://example.com/a.png',
    mimeType: 'image/png',
    elements: [],
    active: true,
    serverUrl: 'https://example.com',
    appointmentId: idAt(ids[1] ?? 0),
    numberOfParticipants: 2,
    overrideTimeSlotValidation: true,
  };
}

/** Ids of all collections, of the kinds a path can hold. */
async function knownIds(list: (path: string) => Promise<Json[]>): Promise<Map<string, string[]>> {
  const kinds = [
    'clients',
    'contacts',
    'staffs',
    'services',
    'locations',
    'classes',
    'appointments',
    'broadcasts',
    'segments',
  ];
  const lists = await Promise.all(
    kinds.map(async (kind) => [kind, (await list(`/v1/${kind}?limit=6`)).map(({ id }) => id)] as const),
  );
  return new Map(lists);
}

describe('the log', () => {
  it('gives the same account again, ids included, whatever was done and whoever looked in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const log = createMemoryLog();
        const { clock, demo, send, list } = visit({ log });
        // The day of the first write is the day the account counts from; before it there is nothing to remember.
        await send('POST', '/v1/clientTags', { name: 'First' });
        const ids = await knownIds(list);
        const all = [...ids.values()].flat();
        for (const one of steps) {
          const operation = operations[one.operation];
          if (!operation) continue;
          if (one.looks) await demo.snapshot();
          clock.now += one.hours * HOUR;
          if (one.looks) await demo.snapshot();
          const own = ids.get(operation.path.split('/')[2] ?? '') ?? all;
          const path = operation.path.replace(/:\w+/g, () => own[(one.ids[7] ?? 0) % own.length] ?? 'x');
          await send(
            operation.method,
            path,
            operation.model && bodyOf(one, (n) => all[n % all.length] ?? 'x'),
          );
        }
        const kept: Entry[] = JSON.parse(JSON.stringify(log.entries));
        const again = createDemo({ log: createMemoryLog(kept), now: () => clock.now });
        expect(await again.snapshot()).toEqual(await demo.snapshot());
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('remembers a booking when the worker dies', async () => {
    const log = createMemoryLog();
    const before = visit({ log });
    const refs = {
      location: await before.find('/v1/locations', 'title', 'Lumora Denver'),
      client: await before.find('/v1/clients', 'fullName', 'Yuki Sato'),
      service: await before.find('/v1/services', 'name', 'Consultation'),
    };
    const booked = await before.send('POST', '/v1/appointments', {
      ...refs,
      date: '2026-11-19',
      time: '10:30 AM',
    });
    expect(booked.status).toBe(200);
    const after = visit({ log, random: randomFrom('another') });
    expect(await after.read(`/v1/appointments/${booked.body.id}`)).toEqual(booked.body);
  });

  it('holds only writes that took effect, as plain data', async () => {
    const log = createMemoryLog();
    const { send } = visit({ log });
    await send('GET', '/v1/clients');
    await send('POST', '/v1/clients', { fullName: 'No location' });
    await send('POST', '/v1/clientTags', { name: 'Kept' });
    expect(log.entries).toEqual([
      {
        at: NOW,
        salt: expect.any(String),
        method: 'POST',
        path: '/v1/clientTags',
        body: { name: 'Kept' },
        anchorDay: expect.any(Number),
      },
    ]);
  });

  it('is read only when the first request comes', async () => {
    let loads = 0;
    const load = async () => {
      loads++;
      return [];
    };
    const demo = createDemo({ log: { load, append: async () => undefined } });
    expect(loads).toBe(0);
    await Promise.all([1, 2, 3].map(() => demo.fetch(new Request('http://demo/v1/account-info'))));
    expect(loads).toBe(1);
  });

  it('is what counts when it cannot be written', async () => {
    const kept: Entry[] = [];
    const log = createMemoryLog(kept);
    const { send, list } = visit({ log: { ...log, append: () => Promise.reject(new Error('disk full')) } });
    await expect(send('POST', '/v1/clientTags', { name: 'Lost' })).rejects.toThrow('disk full');
    expect(await list('/v1/clientTags?searchText=Lost')).toEqual([]);
  });

  it('keeps the order in which writes took effect, however long each takes to store', async () => {
    const entries: Entry[] = [];
    const slowFirst = async (entry: Entry) => {
      await new Promise((resolve) => setTimeout(resolve, entries.length === 0 ? 20 : 0));
      entries.push(entry);
    };
    const { send } = visit({ log: { load: async () => [], append: slowFirst } });
    await Promise.all(['a', 'b', 'c'].map((name) => send('POST', '/v1/clientTags', { name })));
    expect(entries.map(({ body }) => (body as Json).name)).toEqual(['a', 'b', 'c']);
  });
});

describe('the seed', () => {
  it('gives the same account for the same number and day, another for another', async () => {
    const at = (seed: number) => createDemo({ seed, now: () => NOW }).snapshot();
    expect(await at(7)).toEqual(await at(7));
    expect(await at(7)).not.toEqual(await at(8));
  });
});
