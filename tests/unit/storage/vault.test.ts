import { beforeEach, describe, expect, it } from 'vitest';
import { deleteDatabases, openAccounts, openCipher, VaultError } from '@/utils/storage/index.ts';

describe('the vault', () => {
  beforeEach(deleteDatabases);

  it('opens what it sealed, and seals the same value differently each time', async () => {
    const database = await openAccounts();
    const cipher = await openCipher(database, 'a1', { create: true });
    const value = { name: 'Olivia Hartwell', phone: '+13035550142' };
    const [first, second] = await Promise.all([cipher.seal(value), cipher.seal(value)]);
    expect(await cipher.open(first)).toEqual(value);
    expect(new Uint8Array(first)).not.toEqual(new Uint8Array(second));
    expect(new TextDecoder().decode(first)).not.toContain('Olivia');
    database.close();
  });

  it('keeps accounts apart, in records and in tags', async () => {
    const database = await openAccounts();
    const one = await openCipher(database, 'one', { create: true });
    const two = await openCipher(database, 'two', { create: true });
    await expect(two.open(await one.seal('x'))).rejects.toMatchObject({ code: 'unreadable' });
    expect(await one.tag('13035550142')).not.toBe(await two.tag('13035550142'));
    expect(await one.tag('13035550142')).toMatch(/^[0-9a-f]{32}$/);
    database.close();
  });

  it('keeps its key over a restart, and cannot be made to give it away', async () => {
    const before = await openAccounts();
    const sealed = await (await openCipher(before, 'a1', { create: true })).seal('kept');
    before.close();
    const after = await openAccounts();
    expect(await (await openCipher(after, 'a1')).open(sealed)).toBe('kept');
    const keys = await after.get('keys', 'a1');
    expect(keys?.aes.extractable).toBe(false);
    expect(keys?.hmac.extractable).toBe(false);
    after.close();
  });

  it('refuses altered bytes and an account without a key', async () => {
    const database = await openAccounts();
    const cipher = await openCipher(database, 'a1', { create: true });
    const sealed = new Uint8Array(await cipher.seal('x'));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    await expect(cipher.open(sealed.buffer)).rejects.toBeInstanceOf(VaultError);
    await expect(openCipher(database, 'nobody')).rejects.toMatchObject({ code: 'no-key' });
    database.close();
  });
});
