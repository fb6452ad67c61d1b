/** Services: what can be booked (contract, 13). */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readService } from './records/service.ts';
import { id, search, text } from './requests/fields.ts';
import { service as serviceInput } from './requests/service.ts';

const path = '/v1/services/{serviceId}';
const byId = { serviceId: id };
const service = one(readService, 'service');

/** `serviceType`: `APPOINTMENT`, `CLASS` or `ADD_ON`. */
export const listServices = defineRead(
  'listServices',
  '/v1/services',
  { ...search, locationId: z.optional(id), serviceType: z.optional(text) },
  many(readService, 'services'),
);

/** The body is typed open: what it requires besides a name was never seen (open question A6). */
export const createService = defineWrite(
  'createService',
  'POST',
  '/v1/services',
  { body: serviceInput },
  service,
);

export const getService = defineRead('getService', path, byId, service);

/** Replaces the whole record (open question A13): make the body with `serviceBody`. */
export const updateService = defineWrite(
  'updateService',
  'PUT',
  path,
  { ...byId, body: serviceInput },
  service,
);

/** @experimental Only the prose of one page speaks of it; the overview and every client do without (contract, 13). */
export const deleteService = defineWrite('deleteService', 'DELETE', path, byId, acknowledged);
