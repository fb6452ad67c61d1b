/** Members of staff and the times they are away (contract, 8). The API's plural is `staffs`. */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readBlock, readStaff } from './records/staff.ts';
import { newBlock } from './requests/block.ts';
import { dateRange, id, search } from './requests/fields.ts';

const path = '/v1/staffs/{staffId}';
const blocks = `${path}/availabilityBlocks`;
const byId = { staffId: id };
const blockById = { ...byId, blockId: id };
const block = one(readBlock, 'availabilityBlock');

export const listStaffs = defineRead(
  'listStaffs',
  '/v1/staffs',
  { ...search, locationId: z.optional(id) },
  many(readStaff, 'staffs'),
);

export const getStaff = defineRead('getStaff', path, byId, one(readStaff, 'staff'));

/** Busy periods, despite the name. Not paged. */
export const listStaffAvailabilityBlocks = defineRead(
  'listStaffAvailabilityBlocks',
  blocks,
  { ...byId, ...dateRange },
  many(readBlock, 'availabilityBlocks'),
);

/** @experimental Nobody public documents the body (open question A1): typed open. */
export const createStaffAvailabilityBlock = defineWrite(
  'createStaffAvailabilityBlock',
  'POST',
  blocks,
  { ...byId, body: newBlock },
  block,
);

/** @experimental Only the path is attested. */
export const getStaffAvailabilityBlock = defineRead(
  'getStaffAvailabilityBlock',
  `${blocks}/{blockId}`,
  blockById,
  block,
);

/** @experimental Only the path is attested, and blocks may come without ids (open question B17). */
export const deleteStaffAvailabilityBlock = defineWrite(
  'deleteStaffAvailabilityBlock',
  'DELETE',
  `${blocks}/{blockId}`,
  blockById,
  acknowledged,
);
