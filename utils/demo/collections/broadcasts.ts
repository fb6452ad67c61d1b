import { completionOf, deliveriesAt, reached, startDueBroadcasts } from '../broadcasting.ts';
import { pickFields } from '../fields.ts';
import {
  type Body,
  filledText,
  isObject,
  listOf,
  object,
  optional,
  reference,
  text,
  texts,
} from '../model.ts';
import { type Call, get, post, put, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { createdWithin, locationFilter, paged, searched } from '../query.ts';
import type { Broadcast } from '../records.ts';
import { idIn, idsIn, locationIfAny, stored } from '../references.ts';
import type { State } from '../state.ts';
import { iso } from '../time.ts';

const TEXTS = ['headerMediaUrl', 'scheduleDateTime', 'targetClassStatus', 'retargetEngagementType'];
const LISTS = ['headerTextParameters', 'bodyTextParameters', 'buttonUrlParameters'];
const REFERENCES = ['targetClass', 'retargetBroadcast', 'location'];
const OBJECTS = ['template', 'locationParameters', 'flowParameters'];
const FIELDS = ['name', 'type', 'segments', ...TEXTS, ...LISTS, ...REFERENCES, ...OBJECTS];

const each = (names: readonly string[], check: typeof text) =>
  Object.fromEntries(names.map((name) => [name, check]));

const model = {
  'name!': filledText,
  'type!': filledText,
  segments: listOf(reference),
  ...each(TEXTS, text),
  ...each(LISTS, texts),
  ...each(REFERENCES, reference),
  ...each(OBJECTS, object),
};

const print = (row: Broadcast, now: number) => {
  const log = deliveriesAt(row, now);
  const failed = log.filter(({ status }) => status === 'failed').length;
  const started = row.startsAt <= now;
  const completed = started && completionOf(row) <= now;
  const count = (engagement: string) => reached(log, engagement).length;
  return {
    id: row.id,
    ...row.fields,
    status: completed ? 'completed' : started ? 'in_progress' : 'scheduled',
    startedAt: started ? iso(row.startsAt) : '',
    completedAt: completed ? iso(completionOf(row)) : '',
    processedStats: {
      totalCount: row.recipients?.length ?? 0,
      successCount: log.length - failed,
      failureCount: failed,
    },
    deliveryStats: {
      sentCount: count('sent'),
      deliveredCount: count('delivered'),
      readCount: count('read'),
      failedCount: failed,
      repliedCount: count('replied'),
    },
  };
};

const known = (table: { get(id: string): unknown }, id: string | undefined): boolean =>
  id === undefined || table.get(id) !== undefined;

/** When it is to start: at once without `scheduleDateTime`. @throws Problem 400 for a time that is none or is over */
function startOf(fields: Body, now: number): number {
  if (!fields.scheduleDateTime) return now;
  const at = Date.parse(String(fields.scheduleDateTime));
  if (Number.isNaN(at) || at < now) throw invalidParameters('Invalid scheduleDateTime');
  return at;
}

/** @throws Problem for a missing template and for audiences that do not exist */
function check(state: State, fields: Body): void {
  locationIfAny(state, fields);
  const template = fields.template;
  if (!isObject(template) || !filledText(template.name) || !filledText(template.language))
    throw invalidParameters();
  const exist =
    idsIn(fields.segments).every((id) => known(state.segments, id)) &&
    known(state.classes, idIn(fields, 'targetClass')) &&
    known(state.broadcasts, idIn(fields, 'retargetBroadcast'));
  if (!exist) throw invalidParameters();
}

/** @throws Problem 400 once it has started: nothing can be taken back (open-questions.md, C21) */
function waiting({ state, params, now }: Call): Broadcast {
  const row = stored(state.broadcasts, params.id);
  if (row.startsAt <= now) throw invalidParameters('Broadcast has already started');
  return row;
}

const printLog = (row: Broadcast, now: number) =>
  deliveriesAt(row, now).map(({ recipient, status, error, reply, createdAt, updatedAt }) => ({
    broadcast: { id: row.id, name: String(row.fields.name) },
    recepientName: recipient.name,
    countryCode: recipient.countryCode,
    phone: recipient.phone,
    status,
    error,
    reply,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
  }));

/** Campaigns: they wait, run and finish as time goes by (`broadcasting.ts`). */
export const broadcastOperations = [
  get('listBroadcasts', '/v1/broadcasts', (call) => {
    const here = locationFilter(call);
    const within = createdWithin(call);
    return searched(
      call,
      call.state.broadcasts,
      (row) => print(row, call.now),
      (row) => here(idIn(row.fields, 'location')) && within(row.startsAt),
    );
  }),
  post('createBroadcast', '/v1/broadcasts', model, (call) => {
    const { state, now } = call;
    const fields = pickFields(call.body, FIELDS);
    check(state, fields);
    const startsAt = startOf(fields, now);
    const row = state.broadcasts.add({ id: call.mint(), fields, startsAt, createdAt: now, updatedAt: now });
    startDueBroadcasts(state, now);
    return print(row, now);
  }),
  get('getBroadcast', '/v1/broadcasts/:id', ({ state, params, now }) =>
    print(stored(state.broadcasts, params.id), now),
  ),
  put('updateBroadcast', '/v1/broadcasts/:id', optional(model), (call) => {
    const row = waiting(call);
    const given = pickFields(call.body, FIELDS);
    const kept = call.replaceOnPut
      ? pickFields(row.fields, ['name', 'type', 'template', 'scheduleDateTime'])
      : row.fields;
    const fields = { ...kept, ...given };
    check(call.state, fields);
    const startsAt = startOf(fields, call.now);
    Object.assign(row, { fields, startsAt });
    call.state.broadcasts.touch(row, call.now);
    startDueBroadcasts(call.state, call.now);
    return print(row, call.now);
  }),
  remove('deleteBroadcast', '/v1/broadcasts/:id', (call) => call.state.broadcasts.delete(waiting(call).id)),
  get('listBroadcastLogs', '/v1/broadcasts/:id/logs', (call) => {
    const row = stored(call.state.broadcasts, call.params.id);
    return paged(call, printLog(row, call.now), (line) => line);
  }),
];
