import { foldTag, idText } from './compare.ts';
import type { WriteDeclaration } from './declaration.ts';
import { undoCreation } from './inverse.ts';
import { readAll, tellCreated, tellDeleted } from './tell.ts';

/** Tag names are told apart loosely and taken to be unique (open questions C6, C7): a tag of that name will do, whoever made it. */
function tagWrites(kind: 'ClientTag' | 'ContactTag'): Record<string, WriteDeclaration> {
  const id = kind === 'ClientTag' ? 'clientTagId' : 'contactTagId';
  const [list, get, remove] = [`list${kind}s`, `get${kind}`, `delete${kind}`];
  return {
    [`create${kind}`]: {
      makes: kind,
      stale: [list],
      records: ({ body }) => [`${kind} new ${foldTag(body?.name)}`],
      async reconcile(inquiry) {
        const name = inquiry.params.body?.name;
        const matches = (fields: { name?: unknown }) => foldTag(fields.name) === foldTag(name);
        const records = await readAll(inquiry, list, { searchText: String(name) });
        return tellCreated(inquiry, { kind, ...records, matches, asked: 'state' });
      },
      inverse: (done) => undoCreation(done, { remove, read: get, id }),
    },
    [remove]: {
      stale: [list, get],
      records: (params) => [`${kind} ${idText(params[id])}`],
      reconcile: (inquiry) => tellDeleted(inquiry, get, { [id]: inquiry.params[id] }),
    },
  };
}

export const clientTagWrites = tagWrites('ClientTag');
export const contactTagWrites = tagWrites('ContactTag');
