import { createEngine } from '../../../../utils/requests/engine.ts';
import type { Cipher, Gate, Locks } from '../../../../utils/requests/ports.ts';
import { createMemoryStore } from '../../../../utils/requests/store/memory.ts';
import type { Store } from '../../../../utils/requests/store/store.ts';
import type { Engine, Plan } from '../../../../utils/requests/types.ts';
import {
  type ApiRequest,
  operations,
  type Transport,
  WhautomateError,
} from '../../../../utils/whautomate/index.ts';
import { mulberry } from './random.ts';
import { createServer, type ModelServer } from './server.ts';
import { createTime, type SimulatedTime } from './time.ts';

export type Operations = typeof operations;

/** What befalls one request on its way. `effectAt`: ms after sending, undefined for never. */
export interface Fate {
  effectAt: number | undefined;
  /** What the sender hears, and when; it hears the answer where no error is given. */
  heardAt: number;
  error?: 'network' | 'timeout' | 'server' | 'rate-limited' | 'not-sent';
}

export interface Sent {
  operation: string;
  request: ApiRequest;
  /** True ms. */
  at: number;
  life: number;
  /** What befell it. */
  fate?: Fate;
}

export interface WorldOptions {
  random?: () => number;
  plan?: Plan;
  /** What befalls each request; default: an answer after 50 to 250 ms. */
  fate?(sent: Sent, nth: number): Fate;
  /** Called at every await on the world, before and after; true kills the worker there. */
  killAt?(point: number, name: string): boolean;
  /** Whether answers carry a `Date`, as HTTP's do; default true. */
  dated?: boolean;
  /** The vendor's clock minus true time. */
  serverSkew?: number;
  gate?: Gate;
  time?: SimulatedTime;
  server?: ModelServer;
  store?: Store & { kill?(): void; cutPower?(): void };
  operations?: Partial<Operations>;
}

export interface World {
  readonly time: SimulatedTime;
  readonly server: ModelServer;
  readonly sent: readonly Sent[];
  /** The living worker's engine; a dead one is replaced when the alarm rings, or by `start`. */
  readonly engine: Engine<Operations>;
  readonly points: number;
  readonly alarmAt: number | undefined;
  readonly lives: number;
  alive(): boolean;
  start(): Engine<Operations>;
  kill(how?: 'worker' | 'power'): void;
  /** Ms the device's clock is wrong by. */
  clockOffset: number;
  /** Runs until nothing is open, or all that is open needs the person. */
  drain(limitMs?: number): Promise<void>;
}

/** A new one each time: one shared by all would keep every dead worker in memory. */
const never = () => new Promise<never>(() => {});

/** A browser in virtual time: workers that die at any await, a disk that survives them, alarms, and a service. */
export function createWorld(options: WorldOptions = {}): World {
  const random = options.random ?? mulberry(1);
  const time = options.time ?? createTime();
  const server = options.server ?? createServer(() => time.now() + (options.serverSkew ?? 0));
  const store = options.store ?? createMemoryStore();
  const sent: Sent[] = [];
  let life = 0;
  let deadUpTo = 0;
  let points = 0;
  let alarmAt: number | undefined;
  let stopAlarm: (() => void) | undefined;
  let engine: Engine<Operations> | undefined;
  let holder: number | undefined;
  let queue: (() => void)[] = [];
  let summary = { open: 1 };

  function kill(how: 'worker' | 'power' = 'worker'): void {
    deadUpTo = life;
    engine = undefined;
    holder = undefined;
    queue = [];
    if (how === 'power') (store as { cutPower?(): void }).cutPower?.();
    else (store as { kill?(): void }).kill?.();
  }

  /** Wraps what a life may await: a dead one awaits for ever. */
  function guarded(mine: number) {
    const dead = () => mine <= deadUpTo;
    const stop = (name: string) => {
      if (dead()) return true;
      points += 1;
      if (!options.killAt?.(points, name)) return false;
      kill();
      return true;
    };
    return async function guard<T>(name: string, call: () => Promise<T>): Promise<T> {
      if (stop(`before ${name}`)) return never();
      const outcome = await call().then(
        (value) => () => value,
        (error: unknown) => () => {
          throw error;
        },
      );
      if (stop(`after ${name}`)) return never();
      return outcome();
    };
  }

  function transportOf(mine: number): Transport {
    return (operation, request, { signal } = {}) =>
      new Promise((resolve, reject) => {
        const nth = sent.length;
        const one: Sent = { operation, request: structuredClone(request), at: time.now(), life: mine };
        sent.push(one);
        const usual = 50 + Math.floor(random() * 200);
        const fate = options.fate?.(one, nth) ?? { effectAt: usual / 2, heardAt: usual };
        one.fate = fate;
        const kind = request.method === 'GET' ? 'none' : 'possible';
        let answer: (() => unknown) | undefined;
        if (fate.effectAt !== undefined) {
          time.after(fate.effectAt, () => {
            try {
              const value = server.answer(operation, request);
              answer = () => value;
            } catch (error) {
              answer = () => {
                throw error;
              };
            }
          });
        }
        const fail = (
          code: 'network' | 'timeout' | 'server' | 'rate-limited' | 'cancelled',
          effect: 'none' | 'possible',
        ) =>
          reject(
            new WhautomateError(code, { operation, effect, status: code === 'server' ? 500 : undefined }),
          );
        signal?.addEventListener('abort', () => fail('cancelled', kind));
        time.after(fate.heardAt, () => {
          if (fate.error === 'not-sent') return fail('network', 'none');
          const answered =
            fate.error === undefined || fate.error === 'server' || fate.error === 'rate-limited';
          if (answered && options.dated !== false && mine === life) {
            const stamped = Math.floor((time.now() + (options.serverSkew ?? 0)) / 1000) * 1000;
            engine?.heardTime(stamped, fate.heardAt);
          }
          if (fate.error) return fail(fate.error, fate.error === 'rate-limited' ? 'none' : kind);
          try {
            resolve(answer?.());
          } catch (error) {
            reject(error);
          }
        });
      });
  }

  function start(): Engine<Operations> {
    life += 1;
    const mine = life;
    const guard = guarded(mine);
    const dead = () => mine <= deadUpTo;
    const transport = transportOf(mine);
    const locks: Locks = {
      async lead(_name, signal, lead) {
        if (holder !== undefined) await new Promise<void>((resolve) => queue.push(resolve));
        if (signal.aborted || dead()) return;
        holder = mine;
        await lead();
        if (dead()) return;
        holder = undefined;
        queue.shift()?.();
      },
    };
    const born = createEngine<Operations>({
      account: 'acme',
      plan: options.plan ?? { perMinute: 300, perDay: 432_000 },
      operations: (options.operations ?? operations) as Operations,
      store: {
        transact: (durability, work) => guard(`store ${durability}`, () => store.transact(durability, work)),
        close: () => {},
      },
      cipher: guardCipher(guard),
      transport: (operation, request, rest) =>
        guard(`transport ${operation}`, () => transport(operation, request, rest)),
      clock: time.clock(() => world.clockOffset, dead),
      locks,
      wake: { at: (at) => guard('alarm', async () => setAlarm(at)) },
      gate: options.gate ?? (async () => undefined),
      random,
    });
    // It may have died at its very first await.
    engine = dead() ? undefined : born;
    return born;
  }

  function setAlarm(at: number | undefined): void {
    stopAlarm?.();
    alarmAt = at;
    stopAlarm = undefined;
    if (at === undefined) return;
    // Chrome's alarms ring by the wall clock, at the earliest half a minute ahead when the worker is dead.
    stopAlarm = time.after(at - world.clockOffset - time.now(), () => {
      alarmAt = undefined;
      if (engine) engine.wake();
      else start();
    });
  }

  const world: World = {
    time,
    server,
    sent,
    clockOffset: 0,
    kill,
    start,
    alive: () => engine !== undefined,
    get engine() {
      return engine ?? start();
    },
    get points() {
      return points;
    },
    get alarmAt() {
      return alarmAt;
    },
    get lives() {
      return life;
    },
    async drain(limitMs) {
      let asking: number | undefined; // which life's store: a killed one never answers
      const ask = () => {
        if (asking === life || !engine) return;
        asking = life;
        void openJobs(store).then((open) => {
          summary = { open };
          asking = undefined;
        });
      };
      summary = { open: 1 };
      await time.run(() => {
        if (!engine && alarmAt === undefined) start(); // the person opens the browser again
        if (summary.open > 0) ask();
        return summary.open === 0;
      }, limitMs);
    },
  };
  return world;
}

/** Jobs that can go on by themselves: what waits behind one that needs the person does not. */
function openJobs(store: Store): Promise<number> {
  const all = { from: 'acme ', to: 'acme \uffff' };
  return store.transact('read', async (transaction) => {
    const counts = await Promise.all([transaction.count('ready', all), transaction.count('due', all)]);
    return counts[0] + counts[1];
  });
}

/** Sealing that costs nothing and hides nothing, with the awaits of the real one. */
function guardCipher(guard: <T>(name: string, call: () => Promise<T>) => Promise<T>): Cipher {
  return {
    seal: (value) =>
      guard('seal', async () => new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer),
    open: (sealed) => guard('open', async () => JSON.parse(new TextDecoder().decode(sealed))),
    tag: (text) => guard('tag', async () => text),
  };
}
