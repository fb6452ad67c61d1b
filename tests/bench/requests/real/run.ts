import { setTimeout as sleep } from 'node:timers/promises';
import { type Driver, type Surface, until } from '../../../browser/support/index.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/index.ts';
import { mulberry } from '../../../unit/requests/support/random.ts';
import { type AccountRows, type Planned, planWrites, rowsOf, timesThere } from './plan.ts';
import { type Ended, progress, start } from './surface.ts';

export interface ChaosOptions {
  readonly writes: number;
  readonly kills: number;
  /** Decides when the background dies and whose answer is lost. */
  readonly seed: number;
  /** How long the writes and the kills are spread over, in milliseconds. */
  readonly during: number;
}

export interface ChaosOutcome {
  /** Writes that are in the account exactly once. */
  readonly once: number;
  readonly missing: readonly Planned[];
  readonly doubled: readonly Planned[];
  /** Requests that changed something, beyond one for each write: a tag added twice looks the same, and may message twice. */
  readonly repeated: number;
  /** What was sent more than once: each sending's second, answer and faults, for reading by eye. */
  readonly resent: readonly string[];
  /** Writes that ended otherwise than done: needs-you among them. */
  readonly undone: readonly (Ended & { readonly intent: string })[];
  /** Answers lost after their effect. */
  readonly lost: number;
  /** Questions of the page that died with the background: kills that hit something. */
  readonly unanswered: number;
  /** Answered 429. */
  readonly tooMany: number;
  /** From the first write to the last end, in milliseconds. */
  readonly ms: number;
}

const KEY = 'chaos-key-0001';
/** Wide, so that the run is about kills and not about waiting for the minute. */
const PLAN = { perMinute: 3_000, perDay: 400_000 };
/** Of every write one in three is answered into a connection that has gone. */
const LOST = [{ kind: 'dropAfter', probability: 1 / 3 }] as const;
/** The time-out of a request, the 35 s before anything is concluded, reading, and twice that for a write not found. */
const PATIENCE = 240_000;

/** Connects an account and lets the background die again and again while writes are asked for; then waits until all have ended. */
export async function chaos(driver: Driver, options: ChaosOptions): Promise<ChaosOutcome> {
  const { writes, seed } = options;
  // Latency gives every request a middle to be killed in.
  const sandbox = createSandbox({ key: KEY, plan: PLAN, seed, latency: 120 });
  driver.network.api((request) => sandbox.fetch(request));
  const page = await connect(driver);
  const planned = await planWrites(sandbox, writes);
  const before = await rowsOf(sandbox);
  sandbox.setFaults({ createClient: LOST, addClientTags: LOST, createAppointment: LOST });

  const began = Date.now();
  await Promise.all([ask(page, planned, options), kill(driver, options)]);
  const ended = await until(
    `${writes} writes to end`,
    async () => {
      const now = (await progress(page)).ended;
      return Object.keys(now).length === writes ? now : undefined;
    },
    PATIENCE,
  );
  const ms = Date.now() - began;
  return {
    ...(await judge(sandbox, before, planned, ended)),
    unanswered: (await progress(page)).unanswered,
    ms,
  };
}

/** Consents and connects, as the welcome page does; the page stays open and wakes the background with its questions. */
async function connect(driver: Driver): Promise<Surface> {
  const page = await driver.open('/options.html');
  const failed = await page.evaluate(
    async (messages: readonly object[]) => {
      for (const message of messages) {
        const answer = (await chrome.runtime.sendMessage(message)) as { ok: boolean };
        if (!answer.ok) return JSON.stringify(answer);
      }
      return undefined;
    },
    [
      { name: 'setup.accept', payload: {} },
      { name: 'account.connect', payload: { region: 'global', key: KEY, plan: PLAN } },
    ],
  );
  if (failed) throw new Error(`The account could not be connected: ${failed}`);
  return page;
}

async function ask(page: Surface, planned: readonly Planned[], { during }: ChaosOptions): Promise<void> {
  for (const write of planned) {
    await start(page, write);
    await sleep(during / planned.length);
  }
}

async function kill(driver: Driver, { kills, during, seed }: ChaosOptions): Promise<void> {
  const random = mulberry(seed);
  const moments = Array.from({ length: kills }, () => random() * during).toSorted((a, b) => a - b);
  const began = Date.now();
  for (const moment of moments) {
    await sleep(Math.max(0, began + moment - Date.now()));
    await driver.stopBackground();
  }
}

async function judge(
  { log, demo }: Sandbox,
  before: AccountRows,
  planned: readonly Planned[],
  ended: Readonly<Record<string, Ended>>,
): Promise<Omit<ChaosOutcome, 'ms' | 'unanswered'>> {
  const rows = await rowsOf({ demo });
  const times = planned.map((write) => ({
    write,
    count: timesThere(write.effect, rows) - timesThere(write.effect, before),
  }));
  const sent = log.filter(
    ({ method, status }) => method === 'POST' && (status === undefined || status === 200),
  );
  return {
    once: times.filter(({ count }) => count === 1).length,
    missing: times.filter(({ count }) => count === 0).map(({ write }) => write),
    doubled: times.filter(({ count }) => count > 1).map(({ write }) => write),
    repeated: sent.length - planned.length,
    resent: resentIn(log),
    undone: Object.entries(ended)
      .filter(([, { state }]) => state !== 'done')
      .map(([intent, end]) => ({ intent, ...end })),
    lost: log.filter(({ faults }) => faults.includes('dropAfter')).length,
    tooMany: log.filter(({ status }) => status === 429).length,
  };
}

function resentIn(log: Sandbox['log']): string[] {
  const began = log[0]?.at ?? 0;
  const posts = Map.groupBy(
    log.filter(({ method }) => method === 'POST'),
    ({ path, body }) => `${path} ${body}`,
  );
  const told = ({ at, ms, status, faults }: Sandbox['log'][number]) =>
    `${((at - began) / 1000).toFixed(1)} s, ${ms ?? '?'} ms: ${[status ?? 'no answer', ...faults].join(' ')}`;
  return [...posts]
    .filter(([, sendings]) => sendings.length > 1)
    .map(([what, sendings]) => `${what}\n  ${sendings.map(told).join('\n  ')}`);
}
