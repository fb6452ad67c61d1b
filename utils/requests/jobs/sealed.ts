import type { Context } from '../context.ts';
import type { Transaction } from '../store/store.ts';
import type { Evidence, Failure } from '../types.ts';
import type { Inverse, Params } from '../writes/declaration.ts';
import { jobKey } from './place.ts';

/** What was asked; sealed when the job is submitted. */
export interface Asked {
  params: Params;
  about: Record<string, string>;
  before?: unknown;
}

/** What became of it; sealed when it is known. */
export interface Became {
  result?: unknown;
  error?: Failure;
  evidence?: Evidence;
  inverse?: Inverse & { until: number };
}

type Part = 'in' | 'out';
type Put = (transaction: Transaction) => void;

export function sealedKey(account: string, id: string, part: Part): string {
  return `${jobKey(account, id)}/${part}`;
}

/** Where what jobs of one run were asked lies together: a hundredth of the sealing and half of the writing. */
export function batchKey(account: string, batch: string): string {
  return `${jobKey(account, batch)}/batch`;
}

/** Seals before a transaction opens; the gift puts the bytes inside it. */
export async function seal(
  { account, cipher }: Context,
  id: string,
  part: Part,
  value: Asked | Became,
): Promise<Put> {
  const sealed = await cipher.seal(value);
  return (transaction) => transaction.put('sealed', { key: sealedKey(account, id, part), sealed });
}

export async function sealBatch(
  { account, cipher }: Context,
  batch: string,
  asked: readonly Asked[],
): Promise<Put> {
  const sealed = await cipher.seal(asked);
  return (transaction) =>
    transaction.put('sealed', { key: batchKey(account, batch), sealed, left: asked.length });
}

/** Throws what the cipher throws: a locked vault, bytes of another key. */
export async function openAsked(context: Context, id: string): Promise<Asked | undefined> {
  const { account, batches, cipher, store } = context;
  const found = await store.transact('read', async (transaction) => {
    // Parameters edited since stand by themselves, before the batch.
    const own = await transaction.get('sealed', sealedKey(account, id, 'in'));
    if (own) return { own };
    const batch = (await transaction.get('jobs', jobKey(account, id)))?.batch;
    if (!batch || batches.has(batch.id)) return { batch };
    return { batch, record: await transaction.get('sealed', batchKey(account, batch.id)) };
  });
  if (found.own) return (await cipher.open(found.own.sealed)) as Asked;
  if (!found.batch) return undefined;
  if (found.record) {
    const opened = (await cipher.open(found.record.sealed)) as Asked[];
    batches.set(found.batch.id, opened);
    // The run is worked off in order: the one at hand and the next.
    const oldest = batches.keys().next();
    if (batches.size > 2 && !oldest.done) batches.delete(oldest.value);
    return opened[found.batch.at];
  }
  return batches.get(found.batch.id)?.[found.batch.at];
}

export async function openBecame(
  { account, cipher, store }: Context,
  id: string,
): Promise<Became | undefined> {
  const record = await store.transact('read', (transaction) =>
    transaction.get('sealed', sealedKey(account, id, 'out')),
  );
  return record && ((await cipher.open(record.sealed)) as Became);
}
