import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseFaults } from '../sandbox/faults.ts';
import { listen } from '../sandbox/http.ts';
import {
  createSandbox,
  type FaultKind,
  type FaultRule,
  type RunningSandbox,
  startSandbox,
} from '../sandbox/index.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const send = (method: string, path: string, body?: object) =>
  fetch(`${sandbox.url}${path}`, {
    method,
    headers: { 'x-api-key': sandbox.key },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const create = () => send('POST', '/v1/clientTags', { name: 'Effect' });
const happened = async () => {
  sandbox.setFaults({});
  return ((await (await send('GET', '/v1/clientTags?searchText=effect')).json()) as unknown[]).length === 1;
};
const strike = (kind: FaultKind, rule: Partial<FaultRule> = {}) =>
  sandbox.setFaults({ createClientTag: [{ kind, ...rule }] });

describe('faults before and after the effect', () => {
  it.each([
    ['dropBefore', false],
    ['dropAfter', true],
  ] as const)('%s ends the connection; it happened: %s', async (kind, effect) => {
    strike(kind);
    await expect(create()).rejects.toThrow('fetch failed');
    expect(sandbox.log.at(-1)).toMatchObject({ operation: 'createClientTag', faults: [kind] });
    expect(sandbox.log.at(-1)).not.toHaveProperty('status');
    expect(await happened()).toBe(effect);
  });

  it.each([
    ['tooMany', 429, { message: 'Too Many Requests' }, false],
    ['serverError', 500, { message: 'Internal server error' }, false],
    ['serverErrorAfter', 500, { message: 'Internal server error' }, true],
    ['gatewayTimeout', 504, { message: 'Endpoint request timed out' }, true],
    ['refused', 200, { status: 'failed', error: expect.any(String) }, false],
  ] as const)('%s answers %s', async (kind, status, body, effect) => {
    strike(kind);
    const response = await create();
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
    expect(await happened()).toBe(effect);
  });

  it('slow takes its time', async () => {
    strike('slow', { ms: 150 });
    const started = performance.now();
    expect((await create()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(140);
  });
});

describe('broken answers', () => {
  const answer = async (kind: FaultKind) => {
    sandbox.setFaults({ '*': [{ kind }] });
    const response = await send('GET', '/v1/staffs?limit=2');
    return { response, text: await response.text() };
  };

  it('truncated is half of the JSON', async () => {
    const { text } = await answer('truncated');
    expect(text.startsWith('[{"id"')).toBe(true);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('html is a page', async () => {
    const { response, text } = await answer('html');
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(text).toContain('<h1>');
  });

  it('empty is nothing', async () => expect((await answer('empty')).text).toBe(''));

  it('envelope wraps lists and leaves records', async () => {
    expect(JSON.parse((await answer('envelope')).text)).toMatchObject({ data: [{}, {}], total: 2 });
    const { id } = (await (await create()).json()) as { id: string };
    expect(id).toEqual(expect.any(String));
  });

  it('stringBooleans quotes them', async () => {
    expect(JSON.parse((await answer('stringBooleans')).text)[0]).toMatchObject({ active: 'true' });
  });

  it('extraFields adds what nobody knows', async () => {
    expect(JSON.parse((await answer('extraFields')).text)[0]).toMatchObject({
      __v: 3,
      internal: {},
      firstName: 'Naomi',
    });
  });

  it('numericIds are numbers on the way out and understood on the way in', async () => {
    const [staff] = JSON.parse((await answer('numericIds')).text);
    expect(staff.id).toEqual(expect.any(Number));
    expect(await (await send('GET', `/v1/staffs/${staff.id}`)).json()).toMatchObject({
      id: staff.id,
      firstName: 'Naomi',
    });
    const [place] = (await (await send('GET', '/v1/locations')).json()) as { id: number }[];
    const client = await send('POST', '/v1/clients', {
      fullName: 'Numeric',
      primaryLocation: { id: place?.id },
    });
    expect(client.status).toBe(200);
  });
});

describe('when a fault strikes', () => {
  const pattern = async (calls: number) => {
    const statuses: number[] = [];
    for (let i = 0; i < calls; i++) statuses.push((await send('GET', '/v1/locations')).status);
    return statuses;
  };
  it.each<[string, Partial<FaultRule>, number[]]>([
    ['always', {}, [500, 500, 500, 500, 500, 500]],
    ['the nth', { nth: [2, 4] }, [200, 500, 200, 500, 200, 200]],
    ['a burst', { from: 2, count: 3 }, [200, 500, 500, 500, 200, 200]],
    ['every so often', { from: 1, every: 2 }, [500, 200, 500, 200, 500, 200]],
    ['never', { probability: 0 }, [200, 200, 200, 200, 200, 200]],
  ])('%s', async (_, rule, expected) => {
    sandbox.setFaults({ listLocations: [{ kind: 'serverError', ...rule }] });
    expect(await pattern(6)).toEqual(expected);
  });

  it('by chance, the same for the same seed', async () => {
    const faults = { '*': [{ kind: 'serverError', probability: 0.5 }] } as const;
    sandbox.setFaults(faults);
    const first = await pattern(20);
    sandbox.setFaults(faults);
    expect(await pattern(20)).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
  });
});

it.each([
  ['[]', 'object'],
  ['{"createClient": 1}', 'list'],
  ['{"createClient": [{"kind": "explode"}]}', 'explode'],
])('the faults file %s is refused', (json, why) => {
  expect(() => parseFaults(json)).toThrow(why);
});

it('can be mounted in a server of the test’s own, dropping for real', async () => {
  const mounted = createSandbox({ faults: { getAccountInfo: [{ kind: 'dropAfter', nth: [1] }] } });
  const { server, url } = await listen(mounted.listener, 0);
  const ask = () => fetch(`${url}/v1/account-info`, { headers: { 'x-api-key': mounted.key } });
  await expect(ask()).rejects.toThrow('fetch failed');
  expect((await ask()).status).toBe(200);
  await expect(mounted.fetch(new Request(`${url}/v1/clients`))).resolves.toMatchObject({ status: 403 });
  server.closeAllConnections();
  server.close();
});
