/** Segments: saved audiences (contract, 9). There is no update. */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readSegment } from './records/segment.ts';
import { id, search } from './requests/fields.ts';
import { newSegment } from './requests/segment.ts';

const path = '/v1/segments/{segmentId}';
const byId = { segmentId: id };
const segment = one(readSegment, 'segment');

export const listSegments = defineRead(
  'listSegments',
  '/v1/segments',
  { ...search, locationId: z.optional(id) },
  many(readSegment, 'segments'),
);

/** @experimental The keys of the criteria are guesses (open question A2): typed open. */
export const createSegment = defineWrite(
  'createSegment',
  'POST',
  '/v1/segments',
  { body: newSegment },
  segment,
);

export const getSegment = defineRead('getSegment', path, byId, segment);

export const deleteSegment = defineWrite('deleteSegment', 'DELETE', path, byId, acknowledged);
