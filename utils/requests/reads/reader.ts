import { type Transport, WhautomateError } from '@/utils/whautomate/index.ts';
import { EngineError } from '../errors.ts';
import type { Limiter, Slot } from '../limiter/limiter.ts';
import type { Clock } from '../ports.ts';
import { LANES, type Lane, type ReadOptions, type Registry } from '../types.ts';
import { type Aged, createCache, requestKey } from './cache.ts';
import { DEFAULT_FRESHNESS, FRESHNESS } from './freshness.ts';

/** A read waiting for its place in the limiter. */
interface Waiting {
  /** What is joined and cached under; empty for a read of its own. */
  key: string;
  operation: string;
  params: Record<string, unknown>;
  lane: Lane;
  attempts: number;
  /** Not before this monotonic time. */
  notBefore: number;
  /** Aborts when nobody waits any more. */
  cancel: AbortController;
  waiters: number;
  answer: Promise<Aged>;
  /** Something was written meanwhile: its answer is not kept, and nobody else joins. */
  outdated: boolean;
  resolve(answer: Aged): void;
  reject(error: unknown): void;
}

export interface Reader {
  read(operation: string, params: Record<string, unknown>, options?: ReadOptions): Promise<Aged>;
  /** Neither cached nor joined: what a check sees must have been read after it began. */
  readAnew(operation: string, params: Record<string, unknown>, lane: Lane): Promise<unknown>;
  /** The most urgent read, for the claiming transaction; and the time of the next one that backs off. */
  next(): { read: { lane: Lane; operation: string } | undefined; until: number | undefined };
  /** Sends that read; its place is reserved. */
  send(slot: Slot): Promise<void>;
  /** Nothing can be sent: tells whoever waits. */
  fail(error: (operation: string) => Error, lanes?: readonly Lane[]): void;
  forget(operations?: readonly string[]): void;
}

export interface ReaderOptions {
  operations: Registry;
  transport: Transport;
  limiter: Limiter;
  clock: Clock;
  random: () => number;
  kick(): void;
}

const MOST_ATTEMPTS = 3;
const REPEATABLE: ReadonlySet<string> = new Set(['network', 'timeout', 'server']);

export function createReader({ operations, transport, limiter, clock, random, kick }: ReaderOptions): Reader {
  const cache = createCache(clock);
  const flights = new Map<string, Waiting>();
  const queue: Waiting[] = [];

  function start(key: string, operation: string, params: Record<string, unknown>, lane: Lane): Waiting {
    const { promise, resolve, reject } = Promise.withResolvers<Aged>();
    promise.catch(() => {}); // whoever waits hears of it
    const cancel = new AbortController();
    const waiting = { key, operation, params, lane, cancel, resolve, reject, answer: promise };
    const flight: Waiting = { ...waiting, attempts: 0, notBefore: 0, waiters: 0, outdated: false };
    if (key) flights.set(key, flight);
    queue.push(flight);
    kick();
    return flight;
  }

  function end(flight: Waiting): void {
    if (flights.get(flight.key) === flight) flights.delete(flight.key);
    const at = queue.indexOf(flight);
    if (at >= 0) queue.splice(at, 1);
  }

  /** Waits with the others; the request itself stops only when the last one gives up. */
  async function join(flight: Waiting, signal: AbortSignal | undefined): Promise<Aged> {
    flight.waiters += 1;
    if (!signal) return flight.answer;
    const { promise, reject } = Promise.withResolvers<never>();
    const give = () => {
      flight.waiters -= 1;
      if (flight.waiters === 0) {
        flight.cancel.abort();
        end(flight);
      }
      reject(new WhautomateError('cancelled', { operation: flight.operation, effect: 'none' }));
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
    try {
      return await Promise.race([flight.answer, promise]);
    } finally {
      signal.removeEventListener('abort', give);
    }
  }

  function best(): { flight: Waiting | undefined; until: number | undefined } {
    const now = clock.monotonic();
    const ready = queue.filter((flight) => flight.notBefore <= now);
    const rank = (flight: Waiting) => LANES.indexOf(flight.lane);
    const flight = ready.reduce<Waiting | undefined>(
      (first, other) => (first && rank(first) <= rank(other) ? first : other),
      undefined,
    );
    const later = queue.map((other) => other.notBefore).filter((time) => time > now);
    return { flight, until: later.length > 0 ? Math.min(...later) : undefined };
  }

  return {
    forget(operations) {
      cache.forget(operations);
      for (const flight of flights.values()) {
        if (operations && !operations.includes(flight.operation)) continue;
        flight.outdated = true;
        flights.delete(flight.key);
      }
    },
    async readAnew(operation, params, lane) {
      operations[operation]?.request(params);
      return (await join(start('', operation, params, lane), undefined)).value;
    },
    async read(operation, params, { lane = 'interactive', signal, maxAgeMs } = {}) {
      const declared = operations[operation];
      if (!declared) throw new EngineError('unknown-operation', operation);
      if (declared.kind !== 'read') throw new EngineError('not-a-read', operation);
      declared.request(params);
      const key = requestKey(operation, params);
      const cached = cache.get(key, maxAgeMs ?? FRESHNESS[operation] ?? DEFAULT_FRESHNESS);
      if (cached) return cached;
      const flight = flights.get(key) ?? start(key, operation, params, lane);
      // Somebody more urgent joins: the request moves up.
      if (LANES.indexOf(lane) < LANES.indexOf(flight.lane)) flight.lane = lane;
      return join(flight, signal);
    },
    next() {
      const { flight, until } = best();
      return { read: flight && { lane: flight.lane, operation: flight.operation }, until };
    },
    async send(slot) {
      const { flight } = best();
      const declared = flight && operations[flight.operation];
      if (!flight || !declared) {
        limiter.refund(slot);
        return;
      }
      queue.splice(queue.indexOf(flight), 1);
      flight.attempts += 1;
      try {
        const request = declared.request(flight.params);
        const value = declared.response(
          await transport(flight.operation, request, { signal: flight.cancel.signal }),
        );
        limiter.answered();
        if (flight.key && !flight.outdated) cache.set(flight.key, flight.operation, value);
        flight.resolve({ value, asOf: clock.now() });
        end(flight);
      } catch (error) {
        if (!again(flight, error)) {
          flight.reject(error);
          end(flight);
        }
      }
      kick();
    },
    fail(error, lanes = LANES) {
      for (const flight of queue.filter((waiting) => lanes.includes(waiting.lane))) {
        flight.reject(error(flight.operation));
        end(flight);
      }
    },
  };

  /** Puts a read that may do better next time back into the queue. */
  function again(flight: Waiting, error: unknown): boolean {
    if (!(error instanceof WhautomateError) || flight.cancel.signal.aborted) return false;
    if (error.code === 'rate-limited' || error.code === 'quota-exhausted') {
      limiter.refused(error.code, error.retryAfterMs);
      if (error.code === 'quota-exhausted') return false;
    } else {
      if (error.status !== undefined) limiter.answered();
      if (!REPEATABLE.has(error.code) || flight.attempts >= MOST_ATTEMPTS) return false;
    }
    if (flight.attempts >= 2 * MOST_ATTEMPTS) return false;
    const wait = error.code === 'rate-limited' ? 0 : 500 * 2 ** flight.attempts * (0.5 + random());
    flight.notBefore = clock.monotonic() + (error.retryAfterMs ?? wait);
    queue.unshift(flight);
    return true;
  }
}
