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

export function sealedKey(account: string, id: string, part: Part): string {
  return `${jobKey(account, id)}/${part}`;
}

/** Seals before a transaction opens; the gift puts the bytes inside it. */
export async function seal(
  { account, cipher }: Context,
  id: string,
  part: Part,
  value: Asked | Became,
): Promise<(transaction: Transaction) => void> {
  const sealed = await cipher.seal(value);
  return (transaction) => transaction.put('sealed', { key: sealedKey(account, id, part), sealed });
}

/** Throws what the cipher throws: a locked vault, bytes of another key. */
export async function openAsked(context: Context, id: string): Promise<Asked | undefined> {
  return (await open(context, id, 'in')) as Asked | undefined;
}

export async function openBecame(context: Context, id: string): Promise<Became | undefined> {
  return (await open(context, id, 'out')) as Became | undefined;
}

async function open({ account, cipher, store }: Context, id: string, part: Part): Promise<unknown> {
  const record = await store.transact('read', (transaction) =>
    transaction.get('sealed', sealedKey(account, id, part)),
  );
  return record && cipher.open(record.sealed);
}
