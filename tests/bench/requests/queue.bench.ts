import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { browserClock } from '../../../utils/requests/browser/clock.ts';
import { createEngine } from '../../../utils/requests/engine.ts';
import type { Cipher, Locks } from '../../../utils/requests/ports.ts';
import { createIndexedDbStore } from '../../../utils/requests/store/indexeddb.ts';
import type { Engine } from '../../../utils/requests/types.ts';
import { operations } from '../../../utils/whautomate/index.ts';
import { atMost, type Row } from './row.ts';

const JOBS = 10_000;

/** Ten thousand waiting jobs, with real AES-GCM and HMAC, on fake-indexeddb in Node: a real browser's disk is measured elsewhere. */
export async function run(): Promise<Row[]> {
  const cipher = await createCipher();
  const first = start(cipher, { perMinute: 1 });
  await first.engine.status();
  const before = performance.now();
  const cpu = process.cpuUsage();
  await first.engine.submit(
    Array.from({ length: JOBS }, (_, at) => tagging(at)),
    {
      lane: 'bulk',
      group: { id: 'run' },
    },
  );
  const enqueue = performance.now() - before;
  const { user, system } = process.cpuUsage(cpu);
  await first.engine.close();

  const started = performance.now();
  const second = start(cipher, { perMinute: 300 });
  const cold = (await second.firstSend) - started;
  await pause(5000);
  const heapBefore = heap();
  const clicks: number[] = [];
  for (let click = 0; click < 10; click += 1) {
    const at = performance.now();
    const sent = second.nextSend('getClient');
    await second.engine.read('getClient', { clientId: `c${click}` }, { maxAgeMs: 0 });
    clicks.push((await sent) - at);
    await pause(500);
  }
  await pause(10_000);
  const grown = (heap() - heapBefore) / 2 ** 20;
  await second.engine.close();
  return [
    atMost(`enqueue ${JOBS} jobs`, enqueue, 'ms', 1500),
    { name: '… of processor time', value: (user + system) / 1000, unit: 'ms', holds: true },
    atMost(`cold start to first send, ${JOBS} waiting`, cold, 'ms', 150),
    atMost(`a click under ${JOBS} jobs: sent after, at most of 10`, Math.max(...clicks), 'ms', 250),
    atMost('heap grown while the run goes on for 15 s', grown, 'MB', 8),
  ];
}

function tagging(at: number) {
  const params = { clientId: `client${at}`, body: { tags: ['VIP'] } };
  return { operation: 'addClientTags' as const, params, about: { name: `Client ${at}` } };
}

interface Started {
  engine: Engine<typeof operations>;
  firstSend: Promise<number>;
  nextSend(operation: string): Promise<number>;
}

function start(cipher: Cipher, { perMinute }: { perMinute: number }): Started {
  const heard = new Map<string, (at: number) => void>();
  const nextSend = (operation: string) => new Promise<number>((resolve) => heard.set(operation, resolve));
  const firstSend = nextSend('addClientTags');
  const locks: Locks = { lead: (_name, _signal, lead) => lead() };
  const engine = createEngine({
    ...{ account: 'bench', operations, cipher, locks, clock: browserClock, random: Math.random },
    plan: { perMinute, perDay: 432_000 },
    store: createIndexedDbStore({ name: 'bench' }),
    wake: { at: async () => {} },
    gate: async () => undefined,
    async transport(operation) {
      heard.get(operation)?.(performance.now());
      await pause(100);
      return operation === 'getClient' ? { id: 'c' } : { id: 'c', tags: ['VIP'] };
    },
  });
  return { engine, firstSend, nextSend };
}

async function createCipher(): Promise<Cipher> {
  const aes = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const hmac = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return {
    async seal(value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        aes,
        new TextEncoder().encode(JSON.stringify(value)),
      );
      const bytes = new Uint8Array(12 + sealed.byteLength);
      bytes.set(iv);
      bytes.set(new Uint8Array(sealed), 12);
      return bytes.buffer;
    },
    async open(sealed) {
      const iv = new Uint8Array(sealed, 0, 12);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, aes, new Uint8Array(sealed, 12));
      return JSON.parse(new TextDecoder().decode(plain));
    },
    async tag(text) {
      const tag = await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(text));
      return Buffer.from(tag, 0, 16).toString('hex');
    },
  };
}

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
