import type { Transport } from '@/utils/whautomate/index.ts';
import type { Asked } from './jobs/sealed.ts';
import type { Limiter } from './limiter/limiter.ts';
import type { Cipher, Clock } from './ports.ts';
import type { ServiceTime } from './service-time.ts';
import type { Store } from './store/store.ts';
import type { Change, Lane, Registry } from './types.ts';
import type { WriteDeclarations } from './writes/declaration.ts';

/** What the parts of one engine share. */
export interface Context {
  readonly account: string;
  /** This engine instance: what it claimed is its own. */
  readonly owner: string;
  readonly operations: Registry;
  readonly writes: WriteDeclarations;
  readonly store: Store;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly random: () => number;
  readonly transport: Transport;
  readonly limiter: Limiter;
  /** Jobs this instance is sending or checking just now. */
  readonly busy: { readonly sending: Set<string>; readonly checking: Set<string> };
  /** When this instance sent them, on the clock nobody can set: nothing is concluded before 35 s of it have passed. */
  readonly sentAt: Map<string, number>;
  /** Opened batches of what jobs were asked (jobs/sealed.ts): the last two. */
  readonly batches: Map<string, Asked[]>;
  readonly serviceTime: ServiceTime;
  /** A read for a check: through the limiter, never from the cache. */
  readAnew(operation: string, params: Record<string, unknown>, lane: Lane): Promise<unknown>;
  /** Cached answers that are no longer true. */
  outdate(operations: readonly string[]): void;
  emit(change: Change): void;
  /** Look for work again, now. */
  kick(): void;
}

/** From sending, until a request that may still land late has landed: the time-out of 25 s, and what the network adds. */
export const SETTLE_MS = 35_000;
