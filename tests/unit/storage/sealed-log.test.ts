import { beforeEach, expect, it } from 'vitest';
import { createSealedLog, deleteDatabases, openAccounts, openCipher } from '@/utils/storage/index.ts';

beforeEach(deleteDatabases);

it('gives back what was appended, in order, after a restart, and only with the account’s key', async () => {
  const database = await openAccounts();
  const cipher = await openCipher(database, 'demo', { create: true });
  const log = createSealedLog<{ at: number; path: string }>('demo', cipher);
  expect(await log.load()).toEqual([]);
  await log.append({ at: 1, path: '/v1/clients' });
  await log.append({ at: 2, path: '/v1/appointments' });
  const again = createSealedLog<{ at: number; path: string }>('demo', await openCipher(database, 'demo'));
  expect((await again.load()).map((entry) => entry.at)).toEqual([1, 2]);
  const other = await openCipher(database, 'other', { create: true });
  await expect(createSealedLog('demo', other).load()).rejects.toMatchObject({ code: 'unreadable' });
  database.close();
});
