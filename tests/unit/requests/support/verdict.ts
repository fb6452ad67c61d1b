import type { Case } from './cases.ts';
import type { Outcome } from './chaos.ts';
import type { Aftermath } from './storm.ts';

const SETTLED = ['done', 'failed', 'needs-you'];
const UNKNOWN_FOR_MS = 34_900;

/** Throws unless every job ended, and its effect is there exactly once, in order, and was never sent while undecided. */
export function expectOrderly({ jobs, world, dated }: Aftermath): void {
  /** Jobs that wait behind one put to the person. */
  const held = new Set<string>();
  for (const { job, state, effects, note, waitsFor } of jobs) {
    const told = `${job.id} ${job.operation} is ${state} ${note} with ${effects.length} effects`;
    const behind = jobs.some((other) => waitsFor.includes(other.job.id ?? '') && other.state === 'needs-you');
    if (
      !SETTLED.includes(state) &&
      !(state === 'waiting' && (behind || waitsFor.some((id) => held.has(id))))
    ) {
      throw new Error(told);
    }
    if (state === 'waiting') held.add(job.id ?? '');
    const parts = tagsOf(job.params).length || 1;
    const happened =
      parts > 1 ? new Set(effects.flatMap(({ body }) => tagsOf({ body }))).size / parts : effects.length;
    const repeated =
      parts > 1 ? effects.flatMap(({ body }) => tagsOf({ body })).length > parts : effects.length > 1;
    if (repeated || (state === 'done' && happened !== 1)) throw new Error(told);
    // A worker that died before it heard the service's time can't tell a record written minutes before from one written
    // since, unless the job says how the record stood.
    const blind =
      /changed-since|clock-unknown/.test(note) &&
      (!dated || job.before === undefined || job.operation === 'addClientTags');
    if (state === 'needs-you' && !blind) throw new Error(`${told}: the service could have told`);
  }
  expectOrder(jobs);
  expectPatience(world);
}

/** Edits of one client took effect in the order of asking, and whatever needs a client after the client was made. */
function expectOrder(jobs: Aftermath['jobs']): void {
  const last = new Map<string, number>();
  for (const { job, effects } of jobs) {
    const intent = job.id?.split('.')[0] ?? '';
    const first = effects[0];
    if (!first) continue;
    if (first.at < (last.get(intent) ?? 0)) throw new Error(`${job.id} overtook an earlier one`);
    // A booking and a tag of one new client are different records: either may be first.
    if (job.operation === 'createClient' || job.operation === 'updateClient') last.set(intent, first.at);
    if (job.operation === 'addClientTags' && !JSON.stringify(job.params).includes('$result'))
      last.set(intent, first.at);
  }
}

/** The same request left again only 35 s later, unless the first was refused. */
function expectPatience({ sent }: Aftermath['world']): void {
  const before = new Map<string, { at: number; refused: boolean }>();
  for (const { operation, request, at, fate } of sent) {
    if (request.method === 'GET') continue;
    const key = JSON.stringify([operation, request]);
    const earlier = before.get(key);
    if (earlier && !earlier.refused && at - earlier.at < UNKNOWN_FOR_MS) {
      throw new Error(`${operation} left again after ${at - earlier.at} ms`);
    }
    before.set(key, { at, refused: fate?.error === 'rate-limited' || fate?.error === 'not-sent' });
  }
}

function tagsOf(params: unknown): string[] {
  const { tags } = (params as { body?: { tags?: string[] } }).body ?? {};
  return tags ?? [];
}

/** Throws unless one job under one fault ended, with its effect exactly once when done and at most once otherwise. */
export function expectExactlyOnce(
  one: Case,
  fate: string,
  point: number | undefined,
  outcome: Outcome,
): void {
  const { state, effects } = outcome;
  const fail = (why: string): never => {
    const told = JSON.stringify({ ...outcome, world: undefined });
    throw new Error(`${one.name}, ${fate}, killed at ${point}: ${why}: ${told}`);
  };
  if (!SETTLED.includes(state)) fail('not ended');
  if (state === 'done' ? effects !== 1 : effects > 1) fail(`${effects} effects`);
  if (state === 'needs-you' && !one.untellable) fail('the service could have told');
}
