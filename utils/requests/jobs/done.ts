import type { Context } from '../context.ts';
import type { JobRecord } from '../store/records.ts';
import type { Params } from '../writes/declaration.ts';
import type { Settlement } from './settle.ts';

/** How long an undo is offered. */
const UNDO_MS = 24 * 3_600_000;

/** What the answer, or a check, told. */
export interface Known {
  result: unknown;
  /** For an answer, how long it took: its stamps then tell the service's time. */
  roundTripMs?: number;
  /** Known by reading, and perhaps somebody else's. */
  found?: boolean;
}

/** The settlement of a write known to have happened: its result, its inverse, and whose record it made. */
export async function happened(
  { account, cipher, clock, outdate, serviceTime, writes }: Context,
  job: JobRecord,
  asked: { params: Params; before?: unknown },
  { result, roundTripMs, found = false }: Known,
): Promise<Settlement> {
  const declaration = writes[job.operation];
  const now = clock.now();
  outdate(declaration?.stale ?? []);
  if (roundTripMs !== undefined) serviceTime.heard(stampOf(result), roundTripMs);
  const id = field(result, 'id');
  const made = declaration?.makes && id && (await cipher.tag(madeText(account, declaration.makes, id)));
  const inverse = declaration?.inverse?.({ params: asked.params, before: asked.before, result, found });
  return {
    change: { state: 'done', found: found || undefined, made: made || undefined },
    became: { result, inverse: inverse && { ...inverse, until: now + UNDO_MS } },
  };
}

/** What is tagged to remember which record a job made. */
export function madeText(account: string, kind: string, id: string): string {
  return `made ${account} ${kind} ${id}`;
}

/** The record's newest stamp: it was set between our sending and receiving. NaN where it carries none. */
function stampOf(result: unknown): number {
  return Date.parse(field(result, 'updatedAt') ?? field(result, 'createdAt') ?? '');
}

function field(value: unknown, name: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}
