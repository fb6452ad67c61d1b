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

const writes = operations.filter(({ method }) => method !== 'GET');

/**
 * Any write with any of these bodies. Most fields are mostly right, so that most writes take effect; those refused for
 * one wrong field must leave no trace.
 */
interface Step {
  readonly write: number;
  /** Which of the known ids stand in path and body. */
  readonly ids: readonly number[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Hours that pass before, in which someone may or may not look. */
  readonly hours: number;
  readonly looks: boolean;
}

const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: right, weight: 15 }, { arbitrary: wrong, weight: 1 });
const name = mostly(fc.constantFrom('Ana', 'VIP', 'Late shift'), fc.constantFrom('', 'x'.repeat(200)));

const step: fc.Arbitrary<Step> = fc.record({
  write: fc.nat(writes.length - 1),
  ids: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
  fields: fc.record({
    fullName: name,
    name,
    phone: mostly(fc.constantFrom('3035550100', ''), fc.constant('1')),
    phoneNumber: mostly(fc.constantFrom('+13035550100', '15550100200'), fc.constant('12')),
    email: mostly(fc.constant('a@example.com'), fc.constant('a')),
    date: mostly(fc.constantFrom('2027-03-01', '2027-03-02', '2026-10-13'), fc.constant('2027-02-30')),
    time: mostly(fc.constantFrom('10:30 AM', '14:00', '02:30 AM'), fc.constant('25:00')),
    scheduleDateTime: mostly(
      fc.constantFrom('2027-01-01T10:00:00Z', ''),
      fc.constant('2020-01-01T10:00:00Z'),
    ),
    tags: mostly(
      fc.constantFrom<string[]>(['VIP', 'Brand new'], ['Yoga']),
      fc.constant<string[]>(['Half', '']),
    ),
    type: mostly(fc.constantFrom('client', 'contact'), fc.constant('nobody')),
    numberOfParticipants: mostly(fc.constantFrom(1, 2, 9), fc.constant(0)),
    overrideTimeSlotValidation: fc.boolean(),
  }),
  hours: fc.constantFrom(0, 0, 1, 9, 30, 200),
  looks: fc.boolean(),
});

/** Collections by the name that paths and references give their records. */
const KINDS: Readonly<Record<string, string>> = {
  client: 'clients',
  contact: 'contacts',
  staff: 'staffs',
  service: 'services',
  location: 'locations',
  primaryLocation: 'locations',
  primaryStaff: 'staffs',
  targetClass: 'classes',
  segment: 'segments',
};
const COLLECTIONS = [
  ...new Set(Object.values(KINDS)),
  'appointments',
  'broadcasts',
  'clientTags',
  'contactTags',
  'serviceCategories',
  'webhooks',
];
const ADDRESSES = ['contact', 'client'];

type IdOf = (collection: string, n: number) => string;

/** A body with a bit of everything. */
function bodyOf({ ids, fields }: Step, path: string, idOf: IdOf) {
  const sending = path.includes('/messages/');
  const one = sending ? ADDRESSES[(ids[0] ?? 0) % 2] : undefined;
  const references = Object.entries(KINDS).filter(
    ([kind]) => !sending || kind === 'location' || kind === one,
  );
  // The first five services are done in the first location, by whoever is free.
  const booking = {
    location: { id: idOf('locations', 0) },
    service: { id: idOf('services', (ids[0] ?? 0) % 5) },
    staff: undefined,
  };
  return {
    ...fields,
    ...Object.fromEntries(references.map(([kind, of], i) => [kind, { id: idOf(of, ids[i] ?? 0) }])),
    segments: [{ id: idOf('segments', ids[0] ?? 0) }],
    slots: [{ startTime: fields.time, endTime: '05:00 PM' }],
    template: { name: 'welcome', language: 'en' },
    textMessage: 'Hello',
    mediaUrl: 'https://example.com/a.png',
    mimeType: 'image/png',
    elements: [],
    active: true,
    serverUrl: 'https://example.com',
    appointmentId: idOf('appointments', ids[1] ?? 0),
    ...(path.endsWith('/appointments') ? booking : {}),
  };
}

/** Ids of all collections, upcoming appointments and classes among them. */
async function knownIds(list: (path: string) => Promise<Json[]>): Promise<Map<string, string[]>> {
  const lists = COLLECTIONS.map(async (kind) => {
    const upcoming = ['appointments', 'classes'].includes(kind) ? '&startDate=2026-10-25' : '';
    const rows = await list(`/v1/${kind}?limit=12${upcoming}`);
    return [kind, rows.map(({ id }) => id)] as const;
  });
  return new Map(await Promise.all(lists));
}

describe('the log', () => {
  it('gives the same account again, ids included, whatever was done and whoever looked in between', async () => {
    let [effective, tried] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
        const log = createMemoryLog();
        const { clock, demo, send, list } = visit({ log });
        // The day of the first write is the day the account counts from; before it there is nothing to remember.
        await send('POST', '/v1/clientTags', { name: 'First' });
        const known = await knownIds(list);
        const idOf: IdOf = (collection, n) => {
          const ids = known.get(collection) ?? [];
          return ids[n % ids.length] ?? 'nowhere';
        };
        for (const one of steps) {
          const operation = writes[one.write];
          if (!operation) continue;
          if (one.looks) await list('/v1/locations');
          clock.now += one.hours * HOUR;
          if (one.looks) await list('/v1/locations');
          const collection = operation.path.split('/')[2] ?? '';
          const path = operation.path.replace(/:\w+/g, () => idOf(collection, one.ids[9] ?? 0));
          const { status, body } = await send(
            operation.method,
            path,
            operation.model && bodyOf(one, path, idOf),
          );
          if (status === 200 && body.id) known.get(collection)?.push(body.id);
          if (status === 200) effective++;
          tried++;
        }
        const kept: Entry[] = JSON.parse(JSON.stringify(log.entries));
        const again = createDemo({ log: createMemoryLog(kept), now: () => clock.now });
        expect(await again.snapshot()).toEqual(await demo.snapshot());
      }),
      { numRuns: 20 },
    );
    expect(effective / tried, 'share of writes that took effect').toBeGreaterThan(0.4);
  }, 120_000);

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
