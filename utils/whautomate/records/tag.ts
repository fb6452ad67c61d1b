import type { Tag, TagNames } from '../model.ts';
import { readTags, readText } from '../values/index.ts';
import { record } from './record.ts';

/** Contract, 4 and 5: client tags and contact tags share this shape. */
export const readTag = record<Tag>((raw, id) => ({
  id,
  name: readText(raw.name) ?? '',
  canonical: readText(raw.canonical),
  raw,
}));

/** `{id, tags}` or the whole record (open question B12). */
export const readTagNames = record<TagNames>((raw, id) => ({ id, tags: readTags(raw.tags), raw }));
