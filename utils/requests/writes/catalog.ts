import { differing, fold, idText, refText } from './compare.ts';
import type { Inquiry, Verdict, WriteDeclaration } from './declaration.ts';
import { undoCreation, undoReplacement } from './inverse.ts';
import { readAll, tellCreated, tellDeleted, tellReplaced } from './tell.ts';

/** Services, categories, segments and webhooks: named things an account sets up for itself, told apart by all that was sent. */
interface CatalogKind {
  /** As in the operation ids: `Service`. */
  kind: 'Service' | 'ServiceCategory' | 'Segment' | 'Webhook';
  list: string;
  id: string;
  /** Whether the list takes `searchText`. */
  searchable: boolean;
  replaceable: boolean;
}

function catalogWrites({
  kind,
  list,
  id,
  searchable,
  replaceable,
}: CatalogKind): Record<string, WriteDeclaration> {
  const [get, remove, update] = [`get${kind}`, `delete${kind}`, `update${kind}`];
  const stale = [list, get];
  const byId = (params: Readonly<Record<string, unknown>>) => ({ [id]: params[id] });

  async function tell(inquiry: Inquiry): Promise<Verdict> {
    const { body = {} } = inquiry.params;
    const { records, complete } = await readAll(
      inquiry,
      list,
      searchable ? { searchText: String(body.name) } : {},
    );
    const named = { kind, records, complete };
    // The same name and all that was sent: what was asked for is there. The same name alone says nothing.
    const exact = await tellCreated(inquiry, {
      ...named,
      asked: 'state',
      matches: (fields) => fold(fields.name) === fold(body.name) && differing(fields, body).length === 0,
    });
    if (exact.verdict === 'happened') return exact;
    return tellCreated(inquiry, {
      ...named,
      asked: 'event',
      matches: (fields) => fold(fields.name) === fold(body.name),
    });
  }

  const writes: Record<string, WriteDeclaration> = {
    [`create${kind}`]: {
      makes: kind,
      stale: [list],
      records: (params) => [`${kind} new ${fold(params.body?.name)} ${refText(params, 'location')}`],
      reconcile: tell,
      inverse: (done) => undoCreation(done, { remove, read: get, id }),
    },
    [remove]: {
      stale,
      records: (params) => [`${kind} ${idText(params[id])}`],
      reconcile: (inquiry) => tellDeleted(inquiry, get, byId(inquiry.params)),
    },
  };
  if (replaceable) {
    writes[update] = {
      stale,
      records: (params) => [`${kind} ${idText(params[id])}`],
      reconcile: (inquiry) => tellReplaced(inquiry, get, byId(inquiry.params)),
      inverse: (done) => undoReplacement(done, { operation: update, read: get, path: byId(done.params) }),
    };
  }
  return writes;
}

export const serviceWrites = catalogWrites({
  ...{ kind: 'Service', list: 'listServices', id: 'serviceId' },
  searchable: true,
  replaceable: true,
});
export const serviceCategoryWrites = catalogWrites({
  ...{ kind: 'ServiceCategory', list: 'listServiceCategories', id: 'serviceCategoryId' },
  searchable: true,
  replaceable: false,
});
export const segmentWrites = catalogWrites({
  ...{ kind: 'Segment', list: 'listSegments', id: 'segmentId' },
  searchable: true,
  replaceable: false,
});
export const webhookWrites = catalogWrites({
  ...{ kind: 'Webhook', list: 'listWebhooks', id: 'webhookId' },
  searchable: false,
  replaceable: true,
});
