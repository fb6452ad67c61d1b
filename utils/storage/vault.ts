import type { IDBPDatabase } from 'idb';
import type { AccountsSchema } from './database.ts';

/**
 * Seals personal data of one account. AES-GCM with a fresh 96-bit nonce before each ciphertext; tags are HMAC-SHA-256.
 * What it is worth: the key's bytes lie in the browser profile on disk, though no script can export them (measured,
 * facts/browser.md), so this keeps out pages and other extensions, not a thief of the profile. docs/privacy.md says so.
 */
export interface Cipher {
  /** JSON in, nonce and ciphertext out. */
  seal(value: unknown): Promise<ArrayBuffer>;
  /** Throws `VaultError` when the bytes were sealed with another key or altered. */
  open(sealed: ArrayBuffer): Promise<unknown>;
  /** The same text always gives the same tag, and only with this key: for indexes over sealed records. 128 bits, hex. */
  tag(text: string): Promise<string>;
}

export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: 'no-key' | 'unreadable';
  constructor(code: 'no-key' | 'unreadable', account: string, options?: ErrorOptions) {
    super(
      code === 'no-key'
        ? `no key for account ${account}: connect it again`
        : `a record of account ${account} cannot be read with its key: erase it and load it anew`,
      options,
    );
    this.code = code;
  }
}

const NONCE_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Opens an account's cipher. With `create`, a missing key is made; else its absence throws `VaultError('no-key')`. */
export async function openCipher(
  database: IDBPDatabase<AccountsSchema>,
  account: string,
  { create = false, crypto = globalThis.crypto }: { create?: boolean; crypto?: Crypto } = {},
): Promise<Cipher> {
  const keys =
    (await database.get('keys', account)) ?? (create ? await makeKeys(crypto, account) : undefined);
  if (!keys) throw new VaultError('no-key', account);
  if (create) await database.put('keys', keys);
  return createCipher(account, keys, crypto);
}

async function makeKeys(crypto: Crypto, account: string) {
  const [aes, hmac] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { account, aes, hmac };
}

function createCipher(account: string, keys: { aes: CryptoKey; hmac: CryptoKey }, crypto: Crypto): Cipher {
  return {
    async seal(value) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const plain = encoder.encode(JSON.stringify(value));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, keys.aes, plain);
      const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength);
      bytes.set(nonce);
      bytes.set(new Uint8Array(sealed), NONCE_BYTES);
      return bytes.buffer;
    },
    async open(sealed) {
      const nonce = new Uint8Array(sealed, 0, NONCE_BYTES);
      const bytes = new Uint8Array(sealed, NONCE_BYTES);
      try {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, keys.aes, bytes);
        return JSON.parse(decoder.decode(plain));
      } catch (cause) {
        throw new VaultError('unreadable', account, { cause });
      }
    },
    async tag(text) {
      const signature = await crypto.subtle.sign('HMAC', keys.hmac, encoder.encode(text));
      return Array.from(new Uint8Array(signature, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
    },
  };
}
