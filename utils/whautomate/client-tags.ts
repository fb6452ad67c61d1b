/** The tags clients may carry (contract, 4). There is no renaming: delete and create. Records carry names, not these ids. */
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readTag } from './records/tag.ts';
import { id, search } from './requests/fields.ts';
import { newTag } from './requests/tag.ts';

const all = '/v1/clientTags';
const path = `${all}/{clientTagId}`;
const byId = { clientTagId: id };
const tag = one(readTag, 'clientTag');

export const listClientTags = defineRead('listClientTags', all, search, many(readTag, 'clientTags'));

/** List before creating: whether a second tag of one name is refused is unknown (open question C6). */
export const createClientTag = defineWrite('createClientTag', 'POST', all, { body: newTag }, tag);

export const getClientTag = defineRead('getClientTag', path, byId, tag);

/** What becomes of records that carry it is unknown (open question C19). */
export const deleteClientTag = defineWrite('deleteClientTag', 'DELETE', path, byId, acknowledged);
