/** The client against the sandbox: two halves that share nothing but the OpenAPI file, over real HTTP. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  call,
  createTransport,
  type OperationId,
  operations,
  type ParamsOf,
  pages,
  type ResultOf,
  type Transport,
  WhautomateError,
} from '@/utils/whautomate/index.ts';
import { type FaultKind, type RunningSandbox, startSandbox } from '../sandbox/index.ts';
import { documentedOperations } from './client-support/openapi.ts';
import { tour } from './client-support/tour/index.ts';

/** A Monday morning in Denver. */
const NOW = Date.UTC(2026, 9, 5, 15);
const running: RunningSandbox[] = [];

// Real servers and 83 calls each: the default of 5 s is too near on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function open(faults: FaultKind[] = []): Promise<Transport> {
  const rules = faults.map((kind) => ({ kind }));
  const sandbox = await startSandbox({ now: () => NOW, faults: { '*': rules } });
  running.push(sandbox);
  return createTransport({ baseUrl: sandbox.url, key: async () => sandbox.key, timeoutMs: 5_000 });
}

function sender(transport: Transport, called = new Set<string>()) {
  return async <Id extends OperationId>(id: Id, params: ParamsOf<Id>): Promise<ResultOf<Id>> => {
    const result = (await call(operations[id] as never, params as never, transport)) as ResultOf<Id>;
    called.add(id);
    return result;
  };
}

describe('every operation is understood', () => {
  it.each<FaultKind[][]>([
    [[]],
    [['envelope']],
    [['stringBooleans']],
    [['extraFields']],
    [['numericIds']],
    [['envelope', 'stringBooleans', 'extraFields', 'numericIds']],
  ])('when answers come with %j', async (faults) => {
    const called = new Set<string>();
    await tour(sender(await open(faults), called));
    expect([...called].sort()).toEqual(documentedOperations.map(({ id }) => id).sort());
  });
});

describe('the normal form is one', () => {
  const lists = [
    'listClients',
    'listContacts',
    'listLocations',
    'listStaffs',
    'listServices',
    'listServiceCategories',
    'listAppointments',
    'listClasses',
    'listBroadcasts',
    'listSegments',
    'listWebhooks',
    'listClientTags',
  ] as const;

  it.each<FaultKind[][]>([[['envelope']], [['stringBooleans']], [['extraFields']]])(
    'with %j',
    async (faults) => {
      const [plain, odd] = [sender(await open()), sender(await open(faults))];
      for (const id of lists) expect(withoutRaw(await odd(id, {}))).toEqual(withoutRaw(await plain(id, {})));
    },
  );
});

describe('what goes wrong is told apart', () => {
  it.each<[FaultKind, code: string, effect: 'none' | 'possible']>([
    ['dropBefore', 'network', 'possible'],
    ['dropAfter', 'network', 'possible'],
    ['tooMany', 'rate-limited', 'none'],
    ['serverError', 'server', 'possible'],
    ['serverErrorAfter', 'server', 'possible'],
    ['gatewayTimeout', 'server', 'possible'],
    ['refused', 'refused', 'none'],
    ['truncated', 'malformed', 'possible'],
    ['html', 'malformed', 'possible'],
    ['empty', 'malformed', 'possible'],
  ])('%s is %s, effect %s', async (fault, code, effect) => {
    const send = sender(await open([fault]));
    const write = send('createClientTag', { body: { name: 'Tour' } });
    await expect(write).rejects.toMatchObject({ name: 'WhautomateError', code, effect });
    await expect(send('listClients', {})).rejects.toMatchObject({ code, effect: 'none' });
  });

  it('a wrong key', async () => {
    await open();
    const transport = createTransport({ baseUrl: running[0]?.url ?? '', key: async () => 'wrong' });
    const error = await call(operations.getAccountInfo, {}, transport).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WhautomateError);
    expect(error).toMatchObject({ code: 'forbidden', serverText: 'Forbidden' });
  });

  it('a slot that is taken, a client who is gone', async () => {
    const send = sender(await open());
    const [taken] = (await send('listAppointments', { startDate: '2026-10-06' })).filter(
      ({ status }) => status === 'booked',
    );
    if (!taken?.location || !taken.client || !taken.service || !taken.date || !taken.time)
      throw new Error('no booking');
    const { location, client, service, staff, date, time } = taken;
    const again = send('createAppointment', { body: { location, client, service, staff, date, time } });
    await expect(again).rejects.toMatchObject({ code: 'slot-unavailable', effect: 'none' });
    await expect(send('getClient', { clientId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('walks all clients once', async () => {
  const send = sender(await open());
  const ids: string[] = [];
  for await (const { rows } of pages((page) => send('listClients', page), { limit: 7 })) {
    ids.push(...rows.map(({ id }) => id));
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(40);
});

function withoutRaw(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, held) => (key === 'raw' ? undefined : held)));
}
