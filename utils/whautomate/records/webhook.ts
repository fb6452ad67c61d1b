import type { Webhook } from '../model.ts';
import { objectOr, readEach, readFlag, readText } from '../values/index.ts';
import { record } from './record.ts';

/** Contract, 16. The list of event names is open. */
export const readWebhook = record<Webhook>((raw, id) => ({
  id,
  name: readText(raw.name) ?? '',
  active: readFlag(raw.active) ?? false,
  serverUrl: readText(raw.serverUrl),
  headers: readEach(raw.webhookHeaders, (header) => {
    const key = readText(objectOr(header).key);
    return key === undefined ? undefined : { key, value: readText(objectOr(header).value) ?? '' };
  }),
  events: readEach(raw.events, readText),
  raw,
}));
