import * as z from 'zod/mini';
import type { JsonObject } from '../values/index.ts';
import { instant, keptReference, reference, text, words } from './fields.ts';
import { mergeBody } from './merge.ts';
import { template, templateParameters } from './template.ts';

/** Audience kinds and statuses are open words: one of each was ever seen (contract, 10; open question A11). */
/* @__NO_SIDE_EFFECTS__ */
const details = <Ref extends typeof reference | typeof keptReference>(ref: Ref) => ({
  ...templateParameters,
  segments: z.optional(z.array(ref)),
  targetClass: z.optional(ref),
  /** `ALL` is the only value seen. */
  targetClassStatus: words,
  retargetBroadcast: z.optional(ref),
  /** `sent` is the only value seen. */
  retargetEngagementType: words,
  /** Left out, it is probably sent at once (open question A12): ask the person before leaving it out. */
  scheduleDateTime: z.optional(instant),
  location: z.optional(ref),
});

/** Whether the template is required is unknown, so we require it (open question A12). */
export const newBroadcast = z.strictObject({ ...details(reference), name: text, type: text, template });

/** Loose, so that fields nobody knows yet survive the replacing. */
export const changedBroadcast = z.looseObject({
  ...details(keptReference),
  name: z.optional(text),
  type: words,
  template: z.optional(template),
});

export type BroadcastChanges = Partial<z.input<typeof newBroadcast>>;

/** The body for `updateBroadcast`: the broadcast as just read, with the changes. See `mergeBody`. */
export function broadcastBody(raw: JsonObject, changes: BroadcastChanges): z.input<typeof changedBroadcast> {
  return mergeBody(changedBroadcast, raw, changes);
}
