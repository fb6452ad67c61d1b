import * as z from 'zod/mini';
import type { JsonObject } from '../values/index.ts';
import { keptReference, open, reference, text, words } from './fields.ts';
import { mergeBody } from './merge.ts';

const flag = z.optional(z.boolean());
const number = z.optional(z.number());
const references = z.optional(z.array(keptReference));

const details = {
  serviceType: words,
  description: words,
  location: z.optional(keptReference),
  durationMinutes: number,
  categories: references,
  staffs: references,
  numberOfParticipants: number,
  /** `LOCATION_VISIT` is the only value seen. */
  type: words,
  sellingPrice: number,
  costPrice: number,
  taxOverrides: z.optional(z.array(open)),
  isCustomCredit: flag,
  credits: number,
  active: flag,
  allowOnlineBooking: flag,
  acceptPaymentOnline: flag,
  advanceSettings: z.optional(open),
  addOnServices: references,
};

/** Open: the model's tail was never seen, nor what is required besides a name (contract, 13; open question A6). */
export const service = z.looseObject({ ...details, name: text });

export type ServiceChanges = Partial<
  z.input<z.ZodMiniObject<typeof details & { name: typeof text }, z.core.$strip>>
>;

/** The body for `updateService`: the service as just read, with the changes. See `mergeBody`. */
export function serviceBody(raw: JsonObject, changes: ServiceChanges): z.input<typeof service> {
  return mergeBody(service, raw, changes);
}

/** Contract, 12: the server can make the slug itself. */
export const newServiceCategory = z.strictObject({
  name: text,
  slug: words,
  location: z.optional(reference),
});
