/** Webhooks: the account's own server told of events (contract, 16). */
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readWebhook } from './records/webhook.ts';
import { id, paging } from './requests/fields.ts';
import { changedWebhook, newWebhook } from './requests/webhook.ts';

const path = '/v1/webhooks/{webhookId}';
const byId = { webhookId: id };
const webhook = one(readWebhook, 'webhook');

export const listWebhooks = defineRead('listWebhooks', '/v1/webhooks', paging, many(readWebhook, 'webhooks'));

export const createWebhook = defineWrite(
  'createWebhook',
  'POST',
  '/v1/webhooks',
  { body: newWebhook },
  webhook,
);

export const getWebhook = defineRead('getWebhook', path, byId, webhook);

/** Replaces the whole record (open question A13): make the body with `webhookBody`. */
export const updateWebhook = defineWrite(
  'updateWebhook',
  'PUT',
  path,
  { ...byId, body: changedWebhook },
  webhook,
);

export const deleteWebhook = defineWrite('deleteWebhook', 'DELETE', path, byId, acknowledged);
