import { differing, fieldsOf, fold, idText } from './compare.ts';
import type { Inquiry, Params, Verdict, WriteDeclaration } from './declaration.ts';
import { undoCreation, undoReplacement } from './inverse.ts';
import { readAll, tellCreated, tellDeleted, tellReplaced, undecided } from './tell.ts';

const list = 'listBroadcasts';
const get = 'getBroadcast';
const stale = [list, get];
const byId = ({ broadcastId }: Params) => ({ broadcastId });
const record = (params: Params) => [`broadcast ${idText(params.broadcastId)}`];

/**
 * Whether a broadcast was created. Broadcasts carry no creation stamp (contract, 10) and each one messages many people, so: the
 * same name, and what the service tells of its start decides. One that started before our sending is an earlier one; one
 * scheduled for the very moment asked for is ours or as good as ours; everything else is for the person to say.
 */
async function tell(inquiry: Inquiry): Promise<Verdict> {
  const { body = {} } = inquiry.params;
  const { records, complete } = await readAll(inquiry, list, { searchText: String(body.name) });
  const named = records.filter((one) => fold(fieldsOf(one).name) === fold(body.name));
  const possible = named.filter((one) => !startedBefore(one, inquiry));
  const same = (fields: Readonly<Record<string, unknown>>) =>
    differing(fields, body).length === 0 &&
    (body.scheduleDateTime !== undefined || startedSince(fields, inquiry));
  const sure = possible.filter((one) => same(fieldsOf(one)));
  const told = { kind: 'broadcast', complete, matches: () => true };
  const verdict = await tellCreated(inquiry, { ...told, records: sure, asked: 'state' });
  if (verdict.verdict === 'happened') return verdict;
  return tellCreated(inquiry, { ...told, records: possible, asked: 'event' });
}

function startedSince(fields: Readonly<Record<string, unknown>>, { sentFrom }: Inquiry): boolean {
  return Date.parse(String(fields.startedAt)) >= sentFrom;
}

function startedBefore(one: unknown, { sentFrom }: Inquiry): boolean {
  return Date.parse(String(fieldsOf(one).startedAt)) < sentFrom;
}

export const broadcastWrites: Record<string, WriteDeclaration> = {
  createBroadcast: {
    makes: 'broadcast',
    stale: [list],
    records: ({ body }) => [`broadcast new ${fold(body?.name)}`],
    reconcile: tell,
    inverse(done) {
      // What has started to send can't be taken back.
      if (done.params.body?.scheduleDateTime === undefined) return undefined;
      return undoCreation(done, { remove: 'deleteBroadcast', read: get, id: 'broadcastId' });
    },
  },
  updateBroadcast: {
    stale,
    records: record,
    async reconcile(inquiry) {
      const verdict = await tellReplaced(inquiry, get, byId(inquiry.params));
      const started = verdict.verdict === 'not-there' && (await hasStarted(inquiry));
      return started ? undecided('started', [started]) : verdict;
    },
    inverse: (done) =>
      undoReplacement(done, {
        operation: 'updateBroadcast',
        read: get,
        path: byId(done.params),
        heard: true,
      }),
  },
  deleteBroadcast: {
    stale,
    records: record,
    reconcile: (inquiry) => tellDeleted(inquiry, get, byId(inquiry.params)),
  },
};

/** Changing a broadcast that has begun is taken to be refused (open question C21): nothing is sent again then. */
async function hasStarted(inquiry: Inquiry): Promise<unknown> {
  const one = await inquiry.read(get, byId(inquiry.params));
  return fieldsOf(one).startedAt && !inquiry.params.body?.startedAt ? one : undefined;
}
