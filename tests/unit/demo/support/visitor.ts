import { createDemo, type DemoOptions, randomFrom } from '../../../../utils/demo/index.ts';

/** A Monday: 2026-10-05T15:00Z, 9 in the morning in Denver, 4 in the afternoon in London. */
export const NOW = Date.UTC(2026, 9, 5, 15);

/** An answer as the tests read it. The demo's answers have no types on purpose: it shares none with the client. */
export interface Json {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly error: string;
  readonly tags: string[];
  readonly time: string;
  readonly timezone: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly slots: Json[];
  readonly staff: Json;
  readonly client: Json;
  readonly phone: string;
  readonly timestamp: string;
  readonly numberOfParticipants: number;
  readonly processedStats: Readonly<Record<'totalCount' | 'successCount' | 'failureCount', number>>;
  readonly deliveryStats: Readonly<
    Record<'sentCount' | 'deliveredCount' | 'readCount' | 'failedCount' | 'repliedCount', number>
  >;
}

/** Someone with a demo account and a clock to turn. */
export function visit(options: DemoOptions = {}) {
  const clock = { now: NOW };
  const demo = createDemo({ now: () => clock.now, random: randomFrom('ids'), ...options });
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await demo.fetch(new Request(`https://api.whautomate.com${path}`, init));
    return { status: response.status, body: await response.json() };
  };
  const send = async (method: string, path: string, body?: unknown) =>
    (await ask(method, path, body)) as { status: number; body: Json };
  const read = async (path: string) => (await send('GET', path)).body;
  const list = async (path: string) => (await ask('GET', path)).body as Json[];
  const find = async (path: string, field: string, value: string): Promise<Json> => {
    const row = (await list(path)).find((one) => one[field] === value);
    if (!row) throw new Error(`no ${value} in ${path}`);
    return row;
  };
  return { clock, demo, send, read, list, find };
}
