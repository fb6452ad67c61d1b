import { Account } from './account.ts';
import { advance } from './advance.ts';
import { createMemoryLog, type OperationLog } from './log.ts';
import { mintId, type Random } from './random.ts';

export { createMemoryLog, type Entry, type OperationLog } from './log.ts';
export { operationOf } from './match.ts';
export { operations } from './operations.ts';
export { mintId, type Random, randomFrom } from './random.ts';

/** Everything has a default: `createDemo()` is a fresh account that lasts as long as the object. */
export interface DemoOptions {
  /** Which people, numbers and bookings: the same seed gives the same account. Default 1. */
  readonly seed?: number | string;
  /** Size of the account; 40 named clients at least. Default 40. */
  readonly clients?: number;
  /** The clock, in milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number;
  /** Where the ids of new records come from. Default `Math.random`. */
  readonly random?: Random;
  /** Where writes are kept, so that they outlive the process. Default: in memory. */
  readonly log?: OperationLog;
  /** What PUT does to fields it is not given: `merge` keeps them, `replace` empties them. Default `merge`. */
  readonly put?: 'merge' | 'replace';
}

/** The vendor's API as a handler. */
export interface Demo {
  /** Answers like the API would. Never rejects, unless the log does. No key is asked for; the host is ignored. */
  fetch(request: Request): Promise<Response>;
  /** The whole account as plain data, at this moment: for tests and for looking inside. */
  snapshot(): Promise<unknown>;
  /** Forgets what is in memory; the next request reads the log again. */
  reload(): void;
}

/**
 * A demo account: seed data for a believable business and all 83 operations on it, with state.
 *
 * What was written comes back after a restart: every write is appended to the log before its answer is given, and a new
 * demo on the same seed and log is in exactly the same state. The log is read on the first request.
 * Needs a global `Temporal`.
 */
export function createDemo(options: DemoOptions = {}): Demo {
  const { seed = 1, clients = 40, now = Date.now, random = Math.random, log = createMemoryLog() } = options;
  const origin = { seed: String(seed), clients, replaceOnPut: options.put === 'replace' };
  let opened: Promise<Account> | undefined;
  let written: Promise<void> = Promise.resolve();

  const forget = () => {
    opened = undefined;
  };
  const open = (): Promise<Account> => {
    opened ??= log.load().then((entries) => Account.replay(entries, origin, now()));
    opened.catch(forget);
    return opened;
  };

  return {
    async fetch(request) {
      const account = await open();
      const { response, entry } = await account.answer({ request, now: now(), salt: mintId(random) });
      if (!entry) return response;
      // One after the other, whatever the log's own timing: replay needs the order in which the writes took effect.
      written = written.catch(() => undefined).then(() => log.append(entry));
      try {
        await written;
      } catch (error) {
        forget(); // memory is ahead of the log: start again from what was kept
        throw error;
      }
      return response;
    },
    async snapshot() {
      const { state } = await open();
      advance(state, now());
      return JSON.parse(JSON.stringify(state));
    },
    reload: forget,
  };
}
