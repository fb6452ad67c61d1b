import { pickFields } from '../fields.ts';
import { filledText, flag, isObject, listOf, optional, text, texts } from '../model.ts';
import { type Call, get, post, put, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { paged } from '../query.ts';
import type { Webhook } from '../records.ts';
import { stored } from '../references.ts';
import { iso } from '../time.ts';

const FIELDS = ['name', 'active', 'serverUrl', 'webhookHeaders', 'events'];
const header = (value: unknown) => isObject(value) && text(value.key) && text(value.value);
const model = {
  'name!': filledText,
  'active!': flag,
  'serverUrl!': filledText,
  webhookHeaders: listOf(header),
  events: texts,
};

const print = ({ id, fields, createdAt, updatedAt }: Webhook) => ({
  id,
  ...fields,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
});

function checked({ body }: Call): Record<string, unknown> {
  const fields = pickFields(body, FIELDS);
  if (fields.serverUrl !== undefined && !URL.canParse(String(fields.serverUrl))) throw invalidParameters();
  return fields;
}

/** Event subscriptions. They are kept, not delivered: nothing leaves the demo. */
export const webhookOperations = [
  get('listWebhooks', '/v1/webhooks', (call) => paged(call, call.state.webhooks, print)),
  post('createWebhook', '/v1/webhooks', model, (call) => {
    const { now } = call;
    const fields = { webhookHeaders: [], events: [], ...checked(call) };
    return print(call.state.webhooks.add({ id: call.mint(), fields, createdAt: now, updatedAt: now }));
  }),
  get('getWebhook', '/v1/webhooks/:id', ({ state, params }) => print(stored(state.webhooks, params.id))),
  put('updateWebhook', '/v1/webhooks/:id', optional(model), (call) => {
    const row = stored(call.state.webhooks, call.params.id);
    row.fields = { ...row.fields, ...checked(call) };
    return print(call.state.webhooks.touch(row, call.now));
  }),
  remove('deleteWebhook', '/v1/webhooks/:id', ({ state, params }) =>
    state.webhooks.delete(stored(state.webhooks, params.id).id),
  ),
];
