import type { Directory } from '@/utils/directory/index.ts';
import type { Engine, OperationId, ParamsOf, ReadOptions, ResultOf } from '@/utils/requests/index.ts';
import type { Account } from '@/utils/storage/index.ts';
import type { operations } from '@/utils/whautomate/index.ts';

export type Operations = typeof operations;
export type ServiceOperation = OperationId<Operations>;

/** Everything a command needs to work for one account. */
export interface Session {
  readonly account: Account;
  readonly engine: Engine<Operations>;
  readonly directory: Directory;
}

/** An answer and how old it is. */
export interface Aged<Value> {
  value: Value;
  /** Ms since 1970. */
  asOf: number;
}

/** One read through the engine. `fresh` asks the service anew; else an answer within the operation's freshness will do. */
export async function read<Id extends ServiceOperation>(
  session: Session,
  operation: Id,
  params: ParamsOf<Operations, Id>,
  { fresh = false, ...options }: ReadOptions & { fresh?: boolean } = {},
): Promise<Aged<ResultOf<Operations, Id>>> {
  return session.engine.readAged(operation, params, { ...options, ...(fresh ? { maxAgeMs: 0 } : {}) });
}
