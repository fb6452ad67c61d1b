/** One page of everything: what most guesses are told by. */
import { call, type OperationId, operations, type WhautomateError } from '../../../utils/whautomate/index.ts';
import type { JsonObject } from '../../../utils/whautomate/values/index.ts';
import type { Answer, Probe } from './probe.ts';
import { type Verdict, verdict } from './verdict.ts';

const LISTS = [
  'listClients',
  'listContacts',
  'listClientTags',
  'listContactTags',
  'listLocations',
  'listStaffs',
  'listSegments',
  'listBroadcasts',
  'listServiceCategories',
  'listServices',
  'listAppointments',
  'listClasses',
  'listWebhooks',
] as const satisfies OperationId[];

export type Sample = Record<(typeof LISTS)[number], JsonObject[]> & { verdicts: Verdict[] };

export async function takeSample(probe: Probe): Promise<Sample> {
  const rows: Partial<Record<OperationId, JsonObject[]>> = {};
  const verdicts: Verdict[] = [];
  for (const id of LISTS) {
    const { answer, words } = await readWith(probe, id, {});
    rows[id] = answer.rows;
    verdicts.push(
      verdict('B1', `${id} answers a bare array`, Array.isArray(answer.json), `HTTP ${answer.status}`),
    );
    verdicts.push(
      verdict('B2', `our client reads ${id}`, words === undefined, words ?? `${answer.rows.length} rows`),
    );
  }
  return { ...(rows as Record<(typeof LISTS)[number], JsonObject[]>), verdicts };
}

/** Asks with our own client's request, and reads the answer with it: `words` tells where that failed. */
export async function readWith(
  probe: Probe,
  id: OperationId,
  params: Record<string, unknown>,
): Promise<{ answer: Answer; words: string | undefined }> {
  const operation = operations[id];
  const { path, query } = operation.request(params as never);
  const answer = await probe.get(path, query);
  if (answer.status !== 200) return { answer, words: `HTTP ${answer.status}` };
  const read = await call(operation as never, params as never, async () => answer.json).catch(
    (error: WhautomateError) => error.code,
  );
  return { answer, words: typeof read === 'string' ? read : undefined };
}
