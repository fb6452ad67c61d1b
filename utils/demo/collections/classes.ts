import { pickFields } from '../fields.ts';
import { flag, type Model, number, object, optional, reference, text } from '../model.ts';
import { type Call, get, post, put, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { dateRange, locationFilter, paged, where } from '../query.ts';
import type { Class } from '../records.ts';
import {
  durationOf,
  idIn,
  locationIn,
  locationRef,
  referred,
  serviceRef,
  staffRef,
  stored,
} from '../references.ts';
import { after, momentIn, printTimes } from '../scheduling/session.ts';
import type { State } from '../state.ts';
import { clock12, iso } from '../time.ts';

const FIELDS = ['isOnlineClass', 'onlineClassLink', 'onlineClassPassCode', 'notes', 'advanceSettings'];
const DEFAULTS = {
  isOnlineClass: false,
  onlineClassLink: '',
  onlineClassPassCode: '',
  notes: '',
  advanceSettings: { advanceClassBookingThresholdMinutes: 0, cancelClassThresholdMinutes: 0 },
};

const model: Model = {
  'location!': reference,
  'service!': reference,
  'date!': text,
  'time!': text,
  staff: reference,
  timezone: text,
  numberOfParticipants: number,
  isOnlineClass: flag,
  onlineClassLink: text,
  onlineClassPassCode: text,
  notes: text,
  advanceSettings: object,
};

/** Booked places of a class. */
export const bookedIn = (state: State, classId: string): number =>
  [...state.participants].filter((row) => row.classId === classId && row.status === 'BOOKED').length;

/** A class as the API prints it; participants carry it too. */
export const printClass = (state: State, row: Class) => ({
  id: row.id,
  location: locationRef(state, row.locationId),
  staff: staffRef(state, row.staffId),
  service: serviceRef(state, row.serviceId),
  ...printTimes(row),
  numberOfParticipants: row.capacity,
  bookedParticipants: bookedIn(state, row.id),
  ...row.fields,
  status: 'Scheduled',
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
});

/** The class that the body describes, on top of what is known already. @throws Problem before anything is changed */
function merged(call: Call, base: Class): Class {
  const { state, body } = call;
  const location = idIn(body, 'location')
    ? locationIn(state, body)
    : stored(state.locations, base.locationId);
  const service = idIn(body, 'service')
    ? referred(state.services, body, 'service')
    : stored(state.services, base.serviceId);
  const staffId = idIn(body, 'staff')
    ? referred(state.staffs, body, 'staff').id
    : base.staffId || service.staffIds[0];
  const capacity = typeof body.numberOfParticipants === 'number' ? body.numberOfParticipants : base.capacity;
  if (!staffId || !Number.isInteger(capacity) || capacity < Math.max(1, bookedIn(state, base.id)))
    throw invalidParameters();
  const { date, minute, timezone, start } = momentIn(
    {
      date: body.date ?? base.date,
      time: body.time ?? clock12(base.minute),
      timezone: body.timezone ?? (base.timezone || location.timezone),
    },
    location,
  );
  return {
    ...base,
    locationId: location.id,
    serviceId: service.id,
    staffId,
    capacity,
    date,
    minute,
    timezone,
    start,
    end: after(start, durationOf(service)),
    fields: { ...base.fields, ...pickFields(body, FIELDS) },
    updatedAt: call.now,
  };
}

const blank = (id: string, now: number): Class => ({
  id,
  locationId: '',
  serviceId: '',
  staffId: '',
  capacity: 10,
  date: '',
  minute: 0,
  timezone: '',
  start: 0,
  end: 0,
  fields: DEFAULTS,
  createdAt: now,
  updatedAt: now,
});

/** Group sessions. Who takes part is in `participants.ts`; a deleted class takes its participants along. */
export const classOperations = [
  get('listClasses', '/v1/classes', (call) => {
    const { state, query } = call;
    const here = locationFilter(call);
    const within = dateRange(call);
    const staffId = query('staffId');
    const rows = where(
      [...state.classes].sort((a, b) => a.start - b.start),
      (row) => here(row.locationId) && within(row.date) && (!staffId || row.staffId === staffId),
    );
    return paged(call, rows, (row) => printClass(state, row));
  }),
  post('createClass', '/v1/classes', model, (call) =>
    printClass(call.state, call.state.classes.add(merged(call, blank(call.mint(), call.now)))),
  ),
  get('getClass', '/v1/classes/:id', ({ state, params }) =>
    printClass(state, stored(state.classes, params.id)),
  ),
  put('updateClass', '/v1/classes/:id', optional(model), (call) => {
    const row = stored(call.state.classes, call.params.id);
    const base = call.replaceOnPut ? { ...row, fields: DEFAULTS } : row;
    return printClass(call.state, call.state.classes.add(merged(call, base)));
  }),
  remove('deleteClass', '/v1/classes/:id', ({ state, params }) => {
    const row = stored(state.classes, params.id);
    state.classes.delete(row.id);
    for (const { id, classId } of state.participants) if (classId === row.id) state.participants.delete(id);
  }),
];
