import { browser } from 'wxt/browser';
import type { Transport } from '@/utils/whautomate/index.ts';
import { createEngine } from '../engine.ts';
import type { Cipher, Gate } from '../ports.ts';
import { createIndexedDbStore } from '../store/indexeddb.ts';
import type { Store } from '../store/store.ts';
import type { Engine, Plan, Registry } from '../types.ts';
import { browserClock } from './clock.ts';
import { createWebLocks } from './locks.ts';
import { type Alarms, createAlarmWake } from './wake.ts';

export interface BrowserEngineOptions<R extends Registry> {
  /** The account's id, without spaces. */
  account: string;
  plan: Plan;
  operations: R;
  transport: Transport;
  cipher: Cipher;
  /** Whether the vault is locked. Default: never. */
  isLocked?: () => boolean | Promise<boolean>;
  /** The API's host, such as `https://api.whautomate.com`: withheld access looks like a network error, so the browser is asked. */
  host?: string;
  /** Default: `permissions.contains` for `host`, or always where none is given (the demo account). */
  isAllowed?: () => Promise<boolean>;
  /** Default: what the browser says. */
  isOnline?: () => boolean;
  /** Default: `browser.alarms`. */
  alarms?: Alarms;
  /** Default: the database `requests`. One store serves the engines of all accounts. */
  store?: Store;
}

/** The alarms whose name begins so are the engine's: the background's `onAlarm` calls `engine.wake()` for them. */
export const ALARM_PREFIX = 'requests ';

/** The engine over the browser's own clock, locks, alarms and database. Make it in the first turn of every start. */
export function createBrowserEngine<R extends Registry>(options: BrowserEngineOptions<R>): Engine<R> {
  const { isLocked, host, isOnline = () => navigator.onLine !== false, alarms, ...rest } = options;
  const isAllowed = options.isAllowed ?? (() => mayReach(host));
  const gate: Gate = async () => {
    if (await isLocked?.()) return 'locked';
    if (!isOnline()) return 'offline';
    return (await isAllowed()) ? undefined : 'withheld';
  };
  const store = options.store ?? createIndexedDbStore();
  const ended = new AbortController();
  const engine = createEngine({
    ...rest,
    gate,
    store,
    clock: browserClock,
    locks: createWebLocks(),
    wake: createAlarmWake(alarms ?? browser.alarms, `${ALARM_PREFIX}${options.account}`),
    random: secureRandom,
  });
  globalThis.addEventListener?.('online', () => engine.wake(), { signal: ended.signal });
  /** What ends an engine also ends what was made for it here. */
  const ending = (end: () => Promise<void>) => async () => {
    ended.abort();
    await end();
    if (!options.store) store.close();
  };
  return { ...engine, close: ending(engine.close), erase: ending(engine.erase) };
}

async function mayReach(host: string | undefined): Promise<boolean> {
  return host === undefined || (await browser.permissions.contains({ origins: [`${host}/*`] }));
}

function secureRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}
