import * as z from 'zod/mini';
import type { JsonObject } from '../values/index.ts';
import { text, url } from './fields.ts';
import { mergeBody } from './merge.ts';

/** Contract, 16: the required flag of the two lists was not visible, so both are always sent. */
const fields = {
  name: text,
  active: z.boolean(),
  serverUrl: url,
  webhookHeaders: z._default(z.array(z.object({ key: text, value: z.string() })), []),
  /** The list of names is open. */
  events: z._default(z.array(text), []),
};

export const newWebhook = z.strictObject(fields);

/** Loose, so that fields nobody knows yet survive the replacing. */
export const changedWebhook = z.looseObject(fields);

export type WebhookChanges = Partial<z.input<typeof newWebhook>>;

/** The body for `updateWebhook`: the webhook as just read, with the changes. See `mergeBody`. */
export function webhookBody(raw: JsonObject, changes: WebhookChanges): z.input<typeof changedWebhook> {
  return mergeBody(changedWebhook, raw, changes);
}
