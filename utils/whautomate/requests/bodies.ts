/** Bodies for the operations that replace a whole record (open question A13). */
export { type BroadcastChanges, broadcastBody } from './broadcast.ts';
export { type ClassChanges, classBody } from './class.ts';
export { type ClientChanges, clientBody } from './client.ts';
export { type ContactChanges, contactBody } from './contact.ts';
export { type ServiceChanges, serviceBody } from './service.ts';
export { type WebhookChanges, webhookBody } from './webhook.ts';
