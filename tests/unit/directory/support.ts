import { type DirectoryOptions, openDirectory } from '@/utils/directory/index.ts';
import { type Cipher, openAccounts, openCipher } from '@/utils/storage/index.ts';
import type { Client, Contact } from '@/utils/whautomate/index.ts';

export const NOON = Date.UTC(2026, 10, 22, 12);

/** A cipher with a key of its own. */
export async function cipherOf(account: string): Promise<Cipher> {
  const accounts = await openAccounts();
  const cipher = await openCipher(accounts, account, { create: true });
  accounts.close();
  return cipher;
}

/** A directory that fails the test when anything goes wrong inside. */
export async function directoryOf(account = 'a1', options: Partial<DirectoryOptions> = {}) {
  return openDirectory({
    account,
    cipher: await cipherOf(account),
    now: () => NOON,
    onTrouble: (error) => {
      throw error;
    },
    ...options,
  });
}

export const client = (id: string, fields: Partial<Client> = {}): Client => ({
  kind: 'client',
  id,
  name: `Client ${id}`,
  tags: [],
  customFields: {},
  raw: {},
  ...fields,
});

export const contact = (id: string, fields: Partial<Contact> = {}): Contact => ({
  kind: 'contact',
  id,
  name: `Contact ${id}`,
  tags: [],
  customFields: {},
  raw: {},
  ...fields,
});

export const phone = (value: string) => ({ kind: 'phone', value }) as const;
export const email = (value: string) => ({ kind: 'email', value }) as const;
