import * as z from 'zod/mini';
import { tagNames, text } from './fields.ts';

/** Contract, 4: id, canonical and dates are the server's own. */
export const newTag = z.strictObject({ name: text });

/** Contract, 3 and 6: names, which are created on the fly (open question C5). */
export const tagsBody = z.strictObject({ tags: tagNames });
