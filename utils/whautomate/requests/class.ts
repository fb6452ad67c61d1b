import * as z from 'zod/mini';
import type { JsonObject } from '../values/index.ts';
import { checked } from './checked.ts';
import { clock, date, id, keptReference, open, reference, text, words, zone } from './fields.ts';
import { mergeBody } from './merge.ts';

const details = {
  timezone: z.optional(zone),
  /** How many may come. */
  numberOfParticipants: z.optional(z.number()),
  isOnlineClass: z.optional(z.boolean()),
  onlineClassLink: words,
  onlineClassPassCode: words,
  notes: words,
  advanceSettings: z.optional(open),
};

/** Open: the names come from the webhook, the body itself was never seen (contract, 15; open question A4). */
export const newClass = z.looseObject({
  ...details,
  location: reference,
  service: reference,
  staff: z.optional(reference),
  date,
  time: clock,
});

export const changedClass = z.looseObject({
  ...details,
  location: z.optional(keptReference),
  service: z.optional(keptReference),
  staff: z.optional(keptReference),
  date: z.optional(date),
  time: z.optional(clock),
});

export type ClassChanges = Partial<z.input<typeof newClass>>;

/** The body for `updateClass`: the class as just read, with the changes. See `mergeBody`. */
export function classBody(raw: JsonObject, changes: ClassChanges): z.input<typeof changedClass> {
  return mergeBody(changedClass, raw, changes);
}

/** `status`: `BOOKED` or `WAITLISTED`. That the client is nested is a guess (open question A5). */
export const newParticipant = z.looseObject({ client: reference, status: z.optional(text) });

/** Whether it takes the client or the place is unknown, so both may be given (open question A5). */
export const participantCancellation = checked(
  z.looseObject({
    client: z.optional(reference),
    participantId: z.optional(id),
    cancellationReason: z.optional(text),
  }),
  ({ client, participantId }) => client !== undefined || participantId !== undefined,
);
