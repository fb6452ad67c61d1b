import { browserClock } from '../../../utils/requests/browser/clock.ts';
import { createEngine } from '../../../utils/requests/engine.ts';
import type { Cipher, Locks } from '../../../utils/requests/ports.ts';
import { createIndexedDbStore } from '../../../utils/requests/store/indexeddb.ts';
import type { Engine } from '../../../utils/requests/types.ts';
import { operations } from '../../../utils/whautomate/index.ts';

/** Ms to put `jobs` taggings of one run into the queue, sealed and on disk. */
export async function enqueue(jobs: number): Promise<number> {
  const { engine } = start(await openCipher(), 1);
  await engine.status();
  const before = performance.now();
  const run = Array.from({ length: jobs }, (_, at) => ({
    id: `run client client${at}`,
    operation: 'addClientTags' as const,
    params: { clientId: `client${at}`, body: { tags: ['VIP'] } },
    about: { name: `Client ${at}` },
  }));
  await engine.submit(run, { lane: 'bulk', group: { id: 'run' } });
  const took = performance.now() - before;
  await engine.close();
  return took;
}

/**
 * With those jobs waiting: ms from making the engine to its first request, and, the run going on, from each of ten clicks to the
 * click's own request. Then the run goes on for `restMs`; `atRest` is called before and after.
 */
export async function drain(
  restMs: number,
  atRest: () => void = () => {},
): Promise<{ cold: number; clicks: number[] }> {
  const cipher = await openCipher();
  const before = performance.now();
  const { engine, next } = start(cipher, 300);
  const cold = (await next('addClientTags')) - before;
  await pause(5000);
  atRest();
  const clicks: number[] = [];
  for (let click = 0; click < 10; click += 1) {
    const at = performance.now();
    const sent = next('getClient');
    await engine.read('getClient', { clientId: `c${click}` }, { maxAgeMs: 0 });
    clicks.push((await sent) - at);
    await pause(300);
  }
  await pause(restMs);
  atRest();
  await engine.close();
  return { cold, clicks };
}

interface Started {
  engine: Engine<typeof operations>;
  /** When the next request of an operation leaves. */
  next(operation: string): Promise<number>;
}

function start(cipher: Cipher, perMinute: number): Started {
  const heard = new Map<string, (at: number) => void>();
  const locks: Locks = { lead: (_name, _signal, lead) => lead() };
  const engine = createEngine({
    ...{ account: 'bench', operations, cipher, locks, clock: browserClock, random: Math.random },
    plan: { perMinute, perDay: 432_000 },
    store: createIndexedDbStore({ name: 'bench-requests' }),
    wake: { at: async () => {} },
    gate: async () => undefined,
    async transport(operation) {
      heard.get(operation)?.(performance.now());
      await pause(100);
      return operation === 'getClient' ? { id: 'c' } : { id: 'c', tags: ['VIP'] };
    },
  });
  return { engine, next: (operation) => new Promise((resolve) => heard.set(operation, resolve)) };
}

/** AES-GCM and HMAC as the vault does it; the keys are the same in every start. */
async function openCipher(): Promise<Cipher> {
  const bytes = new Uint8Array(32).fill(7);
  const aes = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const hash = { name: 'HMAC', hash: 'SHA-256' };
  const hmac = await crypto.subtle.importKey('raw', bytes, hash, false, ['sign']);
  return {
    async seal(value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, plain));
      const both = new Uint8Array(12 + sealed.length);
      both.set(iv);
      both.set(sealed, 12);
      return both.buffer;
    },
    async open(sealed) {
      const iv = new Uint8Array(sealed, 0, 12);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, aes, new Uint8Array(sealed, 12));
      return JSON.parse(new TextDecoder().decode(plain));
    },
    async tag(text) {
      const tag = await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(text));
      return Array.from(new Uint8Array(tag, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
