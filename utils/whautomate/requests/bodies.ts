/** Bodies for the operations that replace a whole record. */
export { type ClientChanges, clientBody } from './client.ts';
export { type ContactChanges, contactBody } from './contact.ts';
export { type ServiceChanges, serviceBody } from './service.ts';
