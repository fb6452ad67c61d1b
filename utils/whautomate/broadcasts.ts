/** Broadcasts: WhatsApp template campaigns (contract, 10). */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readBroadcast, readBroadcastLog } from './records/broadcast.ts';
import { changedBroadcast, newBroadcast } from './requests/broadcast.ts';
import { dateRange, id, paging, search } from './requests/fields.ts';

const path = '/v1/broadcasts/{broadcastId}';
const byId = { broadcastId: id };
const broadcast = one(readBroadcast, 'broadcast');

export const listBroadcasts = defineRead(
  'listBroadcasts',
  '/v1/broadcasts',
  { ...search, ...dateRange, locationId: z.optional(id) },
  many(readBroadcast, 'broadcasts'),
);

/** Without `scheduleDateTime` it is probably sent at once (open question A12). */
export const createBroadcast = defineWrite(
  'createBroadcast',
  'POST',
  '/v1/broadcasts',
  { body: newBroadcast },
  broadcast,
);

export const getBroadcast = defineRead('getBroadcast', path, byId, broadcast);

/** Replaces the whole record: make the body with `broadcastBody`. Refused, presumably, once it has started (C21). */
export const updateBroadcast = defineWrite(
  'updateBroadcast',
  'PUT',
  path,
  { ...byId, body: changedBroadcast },
  broadcast,
);

export const deleteBroadcast = defineWrite('deleteBroadcast', 'DELETE', path, byId, acknowledged);

/** What became of it for each person. */
export const listBroadcastLogs = defineRead(
  'listBroadcastLogs',
  `${path}/logs`,
  { ...byId, ...paging },
  many(readBroadcastLog, 'logs'),
);
