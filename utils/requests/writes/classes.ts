import { fieldsOf, idText, isObject, refText, sameValue } from './compare.ts';
import type { Inquiry, Inverse, Params, Verdict, WriteDeclaration } from './declaration.ts';
import { undoCreation, undoReplacement } from './inverse.ts';
import { touchedSince } from './stamps.ts';
import { found, NOT_THERE, readAll, tellCreated, tellDeleted, tellReplaced, undecided } from './tell.ts';

const list = 'listClasses';
const get = 'getClass';
const stale = [list, get];
const byId = ({ classId }: Params) => ({ classId });
const record = (params: Params) => [`class ${idText(params.classId)}`];

/** A class of that service at that time and place, with that teacher where one was named. */
async function tellClass(inquiry: Inquiry): Promise<Verdict> {
  const { body = {} } = inquiry.params;
  const range = { startDate: body.date, endDate: body.date };
  const { records, complete } = await readAll(inquiry, list, range);
  const matches = (fields: Readonly<Record<string, unknown>>) =>
    sameValue(fields.date, body.date) &&
    sameValue(fields.time, body.time) &&
    ['location', 'service', 'staff'].every((name) => !body[name] || sameValue(fields[name], body[name]));
  return tellCreated(inquiry, { kind: 'class', records, complete, matches, asked: 'state' });
}

const participants = 'listClassParticipants';
const staleParticipants = [participants, 'listClientClassBookings', ...stale];
const place = (params: Params) => [`class ${idText(params.classId)} ${who(params)}`];

function who(params: Params): string {
  return params.body?.client ? refText(params, 'client') : idText(params.body?.participantId);
}

/** The client's places in the class, whatever became of them; by place where only that is named. */
async function placesOf({ read, params }: Inquiry): Promise<unknown[]> {
  const all = (await read(participants, byId(params))) as unknown[];
  return all.filter((one) => {
    const { id, client } = fieldsOf(one);
    const wanted = who(params);
    return id === wanted || (isObject(client) && client.id === wanted);
  });
}

function isTaken(one: unknown): boolean {
  return !/cancel/i.test(String(fieldsOf(one).status ?? ''));
}

async function tellAdded(inquiry: Inquiry): Promise<Verdict> {
  const places = await placesOf(inquiry);
  const taken = places.filter(isTaken);
  if (taken.length > 0) return found(taken.at(-1));
  // A place cancelled since we sent may have been ours.
  const touched = places.filter((one) => touchedSince(one, inquiry) !== 'untouched');
  return touched.length > 0 ? undecided('changed-since', touched) : NOT_THERE;
}

async function tellRemoved(inquiry: Inquiry): Promise<Verdict> {
  const places = await placesOf(inquiry);
  return places.some(isTaken) ? NOT_THERE : found(places.at(-1));
}

export const classWrites: Record<string, WriteDeclaration> = {
  createClass: {
    makes: 'class',
    stale: [list],
    records: (params) => [`classes at ${refText(params, 'location')} on ${String(params.body?.date)}`],
    reconcile: tellClass,
    inverse: (done) => undoCreation(done, { remove: 'deleteClass', read: get, id: 'classId' }),
  },
  updateClass: {
    stale,
    records: record,
    reconcile: (inquiry) => tellReplaced(inquiry, get, byId(inquiry.params)),
    inverse: (done) =>
      undoReplacement(done, { operation: 'updateClass', read: get, path: byId(done.params), heard: true }),
  },
  deleteClass: {
    stale,
    records: record,
    reconcile: (inquiry) => tellDeleted(inquiry, get, byId(inquiry.params)),
  },
  addClassParticipant: {
    makes: 'participant',
    stale: staleParticipants,
    records: place,
    reconcile: tellAdded,
    inverse: ({ params, found: notOurs }) => (notOurs ? undefined : leaveOrJoin('cancel', params)),
  },
  cancelClassParticipant: {
    stale: staleParticipants,
    records: place,
    reconcile: tellRemoved,
    inverse: ({ params, found: notOurs, before }) =>
      notOurs || !params.body?.client || before === undefined
        ? undefined
        : leaveOrJoin('add', params, before),
  },
};

/** The list of participants can't be held against one record, so only the class itself must still be there. */
function leaveOrJoin(what: 'add' | 'cancel', { classId, body }: Params, before?: unknown): Inverse {
  const status = fieldsOf(before).status;
  return {
    operation: what === 'add' ? 'addClassParticipant' : 'cancelClassParticipant',
    params: {
      classId,
      body: { client: body?.client, ...(status ? { status: String(status).toUpperCase() } : {}) },
    },
    heard: true,
    guard: { operation: get, params: { classId }, expect: {} },
  };
}
