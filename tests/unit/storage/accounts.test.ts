import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Account, createAccounts, deleteDatabases, openAccounts } from '@/utils/storage/index.ts';

const account = (id: string, connectedAt = 1): Account => ({
  id,
  name: `Lumora ${id}`,
  region: 'global',
  plan: { perMinute: 60, perDay: 100 },
  connectedAt,
  state: 'ready',
  zones: {},
  learnedZones: {},
});

describe('accounts', () => {
  beforeEach(async () => {
    await deleteDatabases();
    fakeBrowser.reset();
  });

  it('keeps profile and key sealed, and opens them again after a restart', async () => {
    await createAccounts().add(account('a'), 'wa-key-1');
    const again = createAccounts();
    expect(await again.current()).toEqual(account('a'));
    expect(await again.key('a')).toBe('wa-key-1');
    const db = await openAccounts();
    const rows = await db.getAll('accounts');
    const bytes = rows.flatMap((row) => [row.profile, ...(row.secret ? [row.secret] : [])]);
    for (const part of bytes) expect(new TextDecoder().decode(part)).not.toMatch(/Lumora|wa-key/);
    db.close();
  });

  it('changes a plan without losing the key, and a key without losing the rest', async () => {
    const accounts = createAccounts();
    await accounts.add(account('a'), 'old');
    await accounts.update('a', { plan: { perMinute: 300, perDay: 432_000 } });
    expect(await accounts.key('a')).toBe('old');
    await accounts.update('a', {}, 'new');
    expect(await accounts.key('a')).toBe('new');
    expect((await accounts.get('a'))?.plan.perMinute).toBe(300);
  });

  it('works on the newest account, switches, and falls back when the current one is removed', async () => {
    const accounts = createAccounts();
    await accounts.add(account('a', 1), 'ka');
    await accounts.add(account('b', 2), 'kb');
    expect((await accounts.current())?.id).toBe('b');
    await accounts.switch('a');
    expect((await accounts.list()).map((each) => each.id)).toEqual(['a', 'b']);
    await accounts.remove('a');
    expect((await accounts.current())?.id).toBe('b');
    await expect(accounts.cipher('a')).rejects.toMatchObject({ code: 'no-key' });
    await accounts.remove('b');
    expect(await accounts.current()).toBeUndefined();
  });
});
