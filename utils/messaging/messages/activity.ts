import * as z from 'zod/mini';
import { message, NATIVE, OURS } from '../define.ts';
import { personFields } from './people.ts';
import { budget, id, job, personKind, text, views } from './views.ts';

export const group = z.object({
  id: z.string(),
  operation: z.string(),
  about: z.record(z.string(), z.string()),
  total: z.number(),
  done: z.number(),
  failed: z.number(),
  needsYou: z.number(),
  cancelled: z.number(),
  /** Waiting, sending or checking: nothing left here means that the run is over. */
  open: z.number(),
  paused: z.boolean(),
  /** Ms still to go at the present pace. */
  remainingMs: z.optional(z.number()),
});
export type GroupView = z.infer<typeof group>;

/** What a write was asked, as the form it came from takes it; none for writes without a form. */
const draft = z.discriminatedUnion('form', [
  z.object({ form: z.literal('person'), kind: personKind, fields: personFields }),
  z.object({
    form: z.literal('booking'),
    client: z.object({ id, name: text(300) }),
    locationId: id,
    serviceId: id,
    staffId: z.optional(id),
    date: views.date,
    notes: z.optional(text(2_000)),
  }),
]);
export type DraftView = z.infer<typeof draft>;

/** What is running, what waits, what happened. */
export const activityMessages = {
  'activity.list': message(
    OURS,
    z.object({}),
    z.object({
      jobs: z.array(job),
      groups: z.array(group),
      budget,
      /**
       * Why nothing moves, when nothing does: `offline`, `locked`, `withheld`, `refused`, `day-limit`, `backing-off`,
       * `storage-…`, `removed`, `closed` (the engine's `Hold`).
       */
      held: z.optional(z.string()),
    }),
  ),
  /** How a write stands; waits up to 20 s for it to settle, so that no surface polls. */
  'activity.outcome': message(OURS, z.object({ id }), z.optional(job)),
  'activity.act': message(
    NATIVE,
    z.object({
      id,
      action: z.enum(['retry', 'dismiss', 'undo', 'happened', 'send-again', 'pause', 'resume', 'cancel']),
    }),
    z.object({}),
  ),
  /** A failed write, to be edited and sent anew. */
  'activity.edit': message(NATIVE, z.object({ id }), z.optional(draft)),
  'budget.get': message(OURS, z.object({}), budget),
  /** What a run would cost, before it starts. */
  'budget.cost': message(
    OURS,
    z.object({ operation: text(60), times: z.int().check(z.gte(1), z.lte(100_000)) }),
    z.object({
      requests: z.number(),
      /** Left today once everything already waiting is sent. */
      left: z.number(),
      fits: z.boolean(),
      /** Ms until the last one is sent. */
      durationMs: z.number(),
      /** When it does not fit: when the day starts anew; ms since 1970. */
      resetsAt: z.number(),
    }),
  ),
};
