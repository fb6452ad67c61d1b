import * as z from 'zod/mini';
import type { JsonObject } from '../values/index.ts';
import {
  customFields,
  instant,
  keptCustomFields,
  keptReference,
  open,
  reference,
  tagNames,
  text,
  words,
} from './fields.ts';
import { mergeBody } from './merge.ts';

/** Every profile field is taken to be writable (contract, 3; open question A14). */
const profile = {
  preferredName: words,
  /** `MOBILE` is the only value seen. */
  contactType: words,
  countryCode: words,
  phone: words,
  email: words,
  registrationDate: z.optional(instant),
  dob: z.nullish(z.string()),
  addressType: words,
  address: words,
  identificationNumber: words,
  gender: words,
  preferredLanguage: words,
  maritalStatus: words,
  tags: z.optional(tagNames),
  notes: words,
  referralSource: words,
  photo: words,
  emergencyRelationType: words,
  emergencyName: words,
  emergencyCountryCode: words,
  emergencyPhone: words,
  company: z.nullish(open),
  taxIdType: words,
  taxIdNumber: words,
};

/** Contract, 3: name and location are required. */
export const newClient = z.strictObject({
  ...profile,
  fullName: text,
  primaryLocation: reference,
  primaryStaff: z.optional(reference),
  customFields: z.optional(customFields),
});

/** Loose, so that fields nobody knows yet survive the replacing. */
export const changedClient = z.looseObject({
  ...profile,
  fullName: z.optional(text),
  primaryLocation: z.optional(keptReference),
  primaryStaff: z.optional(keptReference),
  customFields: z.optional(keptCustomFields),
});

export type ClientChanges = Partial<z.input<typeof newClient>>;

/** The body for `updateClient`: the client as just read, with the changes. See `mergeBody`. */
export function clientBody(raw: JsonObject, changes: ClientChanges): z.input<typeof changedClient> {
  return mergeBody(changedClient, raw, changes);
}
