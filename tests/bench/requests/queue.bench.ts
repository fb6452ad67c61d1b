import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import path from 'node:path';
import { build, type Rollup } from 'vite';
import { createBrowser } from '../directory/chromium.ts';
import { atMost, type Row } from './row.ts';
import * as inNode from './workload.ts';

const JOBS = 10_000;
const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Ten thousand waiting jobs in real Chromium, started anew before the queue is drained; and in Node, for its memory. */
export async function run(): Promise<Row[]> {
  return [...(await inChromium()), ...(await overFakeIndexedDB())];
}

async function inChromium(): Promise<Row[]> {
  const browser = await createBrowser(await bundle());
  try {
    const enqueue = await browser.visit((page) =>
      page.evaluate(async (jobs) => {
        const workload: typeof inNode = await import('/workload.js' as string);
        return workload.enqueue(jobs);
      }, JOBS),
    );
    const { cold, clicks } = await browser.visit((page) =>
      page.evaluate(async () => {
        const workload: typeof inNode = await import('/workload.js' as string);
        return workload.drain(0);
      }),
    );
    return [
      atMost(`enqueue ${JOBS} jobs`, enqueue, 'ms', 1500),
      atMost(`cold start to first send, ${JOBS} waiting`, cold, 'ms', 150),
      atMost(`a click under ${JOBS} jobs: sent after, at most of 10`, Math.max(...clicks), 'ms', 250),
    ];
  } finally {
    browser.close();
  }
}

async function overFakeIndexedDB(): Promise<Row[]> {
  const heaps: number[] = [];
  const enqueue = await inNode.enqueue(JOBS);
  const { cold } = await inNode.drain(15_000, () => heaps.push(heap()));
  const grown = ((heaps[1] ?? 0) - (heaps[0] ?? 0)) / 2 ** 20;
  return [
    { name: 'in Node on fake-indexeddb: enqueue', value: enqueue, unit: 'ms', holds: true },
    { name: 'in Node on fake-indexeddb: cold start to first send', value: cold, unit: 'ms', holds: true },
    atMost('heap grown while the run goes on for 20 s', grown, 'MB', 8),
  ];
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: path.join(import.meta.dirname, 'workload.ts'), formats: ['es'] } },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
