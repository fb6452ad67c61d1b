/** The tags contacts may carry (contract, 5). There is no renaming: delete and create. Records carry names, not these ids. */
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readTag } from './records/tag.ts';
import { id, search } from './requests/fields.ts';
import { newTag } from './requests/tag.ts';

const all = '/v1/contactTags';
const path = `${all}/{contactTagId}`;
const byId = { contactTagId: id };
const tag = one(readTag, 'contactTag');

export const listContactTags = defineRead('listContactTags', all, search, many(readTag, 'contactTags'));

/** List before creating: whether a second tag of one name is refused is unknown (open question C6). */
export const createContactTag = defineWrite('createContactTag', 'POST', all, { body: newTag }, tag);

export const getContactTag = defineRead('getContactTag', path, byId, tag);

/** What becomes of records that carry it is unknown (open question C19). */
export const deleteContactTag = defineWrite('deleteContactTag', 'DELETE', path, byId, acknowledged);
