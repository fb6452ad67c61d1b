import * as z from 'zod/mini';
import type { JsonObject } from '../values/index.ts';
import { customFields, keptCustomFields, keptReference, reference, tagNames, text, words } from './fields.ts';
import { mergeBody } from './merge.ts';

/** `stage` is open: accounts may edit theirs (contract, 6; open question C24). */
const details = { stage: words, tags: z.optional(tagNames), notes: words };

/** Contract, 6: name, number and location are required; the channel cannot be chosen. Write numbers as `+` and digits (C8). */
export const newContact = z.strictObject({
  ...details,
  name: text,
  phoneNumber: text,
  location: reference,
  customFields: z.optional(customFields),
});

/** Loose, so that fields nobody knows yet survive the replacing. */
export const changedContact = z.looseObject({
  ...details,
  name: z.optional(text),
  phoneNumber: words,
  channel: words,
  location: z.optional(keptReference),
  customFields: z.optional(keptCustomFields),
});

export type ContactChanges = Partial<z.input<typeof newContact>>;

/** The body for `updateContact`: the contact as just read, with the changes. See `mergeBody`. */
export function contactBody(raw: JsonObject, changes: ContactChanges): z.input<typeof changedContact> {
  return mergeBody(changedContact, raw, changes);
}
