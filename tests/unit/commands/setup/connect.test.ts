import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDemo } from '@/utils/demo/index.ts';
import { deleteDatabases } from '@/utils/storage/index.ts';
import { createBackground, WELCOME } from '../support.ts';

const plan = { perMinute: 60, perDay: 100 };
let background: ReturnType<typeof createBackground>;
/** What the host says of the key; undefined: it does not have that route. */
let owners: Record<string, string | undefined>;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDatabases();
  owners = {};
  const demo = createDemo();
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    if (!new URL(request.url).pathname.endsWith('/account-info')) return demo.fetch(request);
    const ownerEmail = owners[request.headers.get('x-api-key') ?? ''];
    return ownerEmail
      ? Response.json({ ownerEmail })
      : Response.json({ message: 'Missing Authentication Token' }, { status: 403 });
  });
  background = createBackground();
  await background.ask('setup.accept', {}, WELCOME);
});
afterEach(async () => {
  await background.context.sessions.closeAll();
  vi.unstubAllGlobals();
});

const connect = async (key: string) =>
  (await background.ask('account.connect', { region: 'global', key, plan }, WELCOME)).id;
const all = async () => (await background.context.accounts.list()).length;

describe('connecting again', () => {
  it('replaces the key of an account whose owner is the same', async () => {
    owners = { 'first-key': 'ann@example.com', 'second-key': 'ann@example.com' };
    const id = await connect('first-key');
    expect(await connect('second-key')).toBe(id);
    expect(await background.context.accounts.key(id)).toBe('second-key');
  });

  it('keeps two accounts apart whose owners differ', async () => {
    owners = { 'first-key': 'ann@example.com', 'second-key': 'bob@example.com' };
    expect(await connect('second-key')).not.toBe(await connect('first-key'));
    expect(await all()).toBe(2);
  });

  it('keeps two accounts apart of whom the host does not tell the owner, but not one key twice', async () => {
    const id = await connect('first-key');
    expect(await connect('second-key')).not.toBe(id);
    expect(await connect('first-key')).toBe(id);
    expect(await all()).toBe(2);
  });
});
