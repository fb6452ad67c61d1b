import type { RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createDemo, type Demo, operationOf, randomFrom } from '../../utils/demo/index.ts';
import { preflight, withCors } from './cors.ts';
import { damaged } from './damage.ts';
import { createFaultPicker, type FaultPicker, type FaultRule, type Faults } from './faults.ts';
import { Dropped, listenerOf } from './http.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { createNumericIds, type NumericIds } from './numeric-ids.ts';
import type { SandboxOptions } from './options.ts';
import { PLANS } from './plans.ts';
import type { LoggedRequest } from './request-log.ts';

/** The demo account as the outside world meets it: keys, limits, latency, faults, and a log of what came. */
export interface Sandbox {
  readonly key: string;
  /** Every request so far, the newest last. */
  readonly log: readonly LoggedRequest[];
  /** The account itself, without key or limits: `demo.fetch`, `demo.snapshot`. */
  readonly demo: Demo;
  /** Answers a request; rejects with `Dropped` where the connection is to end. */
  fetch(request: Request): Promise<Response>;
  /** The same for `node:http` and `node:https` servers, dropping connections for real. */
  readonly listener: RequestListener;
  /** Replaces the faults and starts counting calls anew. */
  setFaults(faults: Faults): void;
  /** A fresh account, an empty log, full limits; the faults of the options. */
  reset(): void;
}

const json = (status: number, message: string): Response => Response.json({ message }, { status });

const EARLY: Readonly<Record<string, () => Response>> = {
  tooMany: () => json(429, 'Too Many Requests'),
  serverError: () => json(500, 'Internal server error'),
  refused: () => Response.json({ status: 'failed', error: 'Something went wrong, please try again' }),
};

class Server implements Sandbox {
  readonly key: string;
  readonly listener = listenerOf((request) => this.fetch(request));
  demo: Demo;
  log: LoggedRequest[] = [];
  readonly #options: SandboxOptions;
  #limits: Limiter;
  #faultsOf: FaultPicker;
  #ids: NumericIds;

  constructor(options: SandboxOptions) {
    this.#options = options;
    this.key = options.key ?? 'sandbox-key';
    this.demo = this.#newDemo();
    this.#limits = this.#newLimits();
    this.#faultsOf = this.#newFaults(options.faults);
    this.#ids = createNumericIds();
  }

  #newDemo = (): Demo => {
    const { seed = 1, clients, put, now } = this.#options;
    return createDemo({
      seed,
      random: randomFrom(`${seed}/salts`),
      ...(clients === undefined ? {} : { clients }),
      ...(put ? { put } : {}),
      ...(now ? { now } : {}),
    });
  };

  #newLimits = (): Limiter => {
    const { plan = 'subscribed', limiter = 'bucket', burst } = this.#options;
    return createLimiter(limiter, typeof plan === 'string' ? PLANS[plan] : plan, burst);
  };

  #newFaults = (faults: Faults = {}): FaultPicker =>
    createFaultPicker(faults, String(this.#options.seed ?? 1));

  setFaults(faults: Faults): void {
    this.#faultsOf = this.#newFaults(faults);
  }

  reset(): void {
    this.demo = this.#newDemo();
    this.#limits = this.#newLimits();
    this.#faultsOf = this.#newFaults(this.#options.faults);
    this.#ids = createNumericIds();
    this.log = [];
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === 'OPTIONS') return preflight();
    if (pathname === '/__log') return withCors(this.#showLog(request));
    const started = performance.now();
    const entry = await this.#note(request);
    try {
      const response = withCors(await this.#answer(request, entry));
      entry.status = response.status;
      return response;
    } finally {
      entry.ms = Math.round((performance.now() - started) * 10) / 10;
    }
  }

  #showLog(request: Request): Response {
    if (request.method === 'DELETE') this.log.length = 0;
    return Response.json(this.log);
  }

  async #note(request: Request): Promise<LoggedRequest> {
    const { pathname, search } = new URL(request.url);
    const entry: LoggedRequest = {
      number: this.log.length + 1,
      at: (this.#options.now ?? Date.now)(),
      method: request.method,
      path: pathname + search,
      operation: operationOf(request.method, pathname),
      body: await request.clone().text(),
      faults: [],
    };
    this.log.push(entry);
    return entry;
  }

  async #answer(original: Request, entry: LoggedRequest): Promise<Response> {
    const { latency = 0, now = Date.now } = this.#options;
    if (latency > 0) await wait(latency);
    const request = await this.#ids.restore(original);
    // As at the real front, an unknown route is told before the key is looked at.
    if (!entry.operation) return this.demo.fetch(request);
    if (request.headers.get('x-api-key') !== this.key) return json(403, 'Forbidden');
    const verdict = this.#limits(now());
    if (verdict !== 'ok') return json(429, verdict);
    const rules = this.#faultsOf(entry.operation);
    entry.faults.push(...rules.map(({ kind }) => kind));
    return (await this.#failEarly(rules)) ?? this.#failLate(await this.demo.fetch(request), rules);
  }

  async #failEarly(rules: readonly FaultRule[]): Promise<Response | undefined> {
    for (const { kind, ms = 1_000 } of rules) {
      if (kind === 'slow') await wait(ms);
      if (kind === 'dropBefore') throw new Dropped('before the effect');
      const early = EARLY[kind];
      if (early) return early();
    }
    return undefined;
  }

  async #failLate(response: Response, rules: readonly FaultRule[]): Promise<Response> {
    let answer = response;
    for (const { kind } of rules) {
      if (kind === 'dropAfter') throw new Dropped('after the effect');
      answer = await damaged(answer, kind, this.#ids);
    }
    return answer;
  }
}

/** A sandbox without a port: mount its `listener` or call its `fetch`. Needs a global `Temporal`. */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => new Server(options);
