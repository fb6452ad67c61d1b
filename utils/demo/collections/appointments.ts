import { anything, filledText, flag, listOf, reference, text } from '../model.ts';
import { type Call, get, post } from '../operation.ts';
import { invalidParameters, notFound, slotTaken } from '../problem.ts';
import { dateRange, locationFilter, paged } from '../query.ts';
import type { Appointment, Staff } from '../records.ts';
import {
  clientRef,
  durationOf,
  idIn,
  idsIn,
  locationIn,
  locationRef,
  referred,
  serviceRef,
  staffRef,
  stored,
} from '../references.ts';
import { freeStaff, isFree, lengthOf, staffFor, type Wish } from '../scheduling/availability.ts';
import { type Moment, momentIn, printTimes } from '../scheduling/session.ts';
import type { State } from '../state.ts';
import { iso, wallClockOf } from '../time.ts';

/** `Booked` turns into what the seed has in store for it once its time is over. */
const statusAt = (row: Appointment, now: number): string =>
  row.status !== 'Cancelled' && row.outcome && row.end <= now ? row.outcome : row.status;

const print = ({ state, now }: Call, row: Appointment) => ({
  id: row.id,
  location: locationRef(state, row.locationId),
  client: clientRef(state, row.clientId, row.clientName),
  staff: staffRef(state, row.staffId),
  ...printTimes(row),
  overrideTimeSlotValidation: row.override,
  service: serviceRef(state, row.serviceId),
  addOnServices: row.addOnIds.map((id) => serviceRef(state, id)),
  bookedFrom: row.bookedFrom,
  status: statusAt(row, now),
  appointmentType: 'LOCATION_VISIT',
  notes: row.notes,
  paymentStatus: '',
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
});

/** Who takes the wish: the one asked for, or anyone free. @throws Problem 400 when nobody can */
function assign(wish: Wish, moment: Moment, asked: Staff | undefined, force: boolean): Staff {
  const able = staffFor(wish);
  if (asked && !able.includes(asked)) throw invalidParameters();
  if (force) {
    const staff = asked ?? freeStaff(wish, moment.localDate, moment.start) ?? able[0];
    if (staff) return staff;
  }
  const staff = asked ?? freeStaff(wish, moment.localDate, moment.start);
  if (!staff || !isFree(wish, staff, moment.localDate, moment.start)) throw slotTaken();
  return staff;
}

const minutesOf = (state: State, addOnIds: readonly string[]): number =>
  addOnIds.reduce((sum, id) => sum + durationOf(stored(state.services, id)), 0);

function create(call: Call): unknown {
  const { state, body, now } = call;
  const location = locationIn(state, body);
  const client = referred(state.clients, body, 'client');
  const service = referred(state.services, body, 'service');
  if (service.locationId && service.locationId !== location.id) throw invalidParameters();
  const addOnIds = idsIn(body.addOnServices);
  const moment = momentIn(body, location);
  const wish: Wish = { state, location, service, now, extraMinutes: minutesOf(state, addOnIds) };
  const asked = idIn(body, 'staff') ? referred(state.staffs, body, 'staff') : undefined;
  const override = body.overrideTimeSlotValidation === true;
  const staff = assign(wish, moment, asked, override);
  const { date, minute, timezone, start } = moment;
  const row: Appointment = {
    id: call.mint(),
    locationId: location.id,
    clientId: client.id,
    clientName: client.texts.fullName ?? '',
    staffId: staff.id,
    serviceId: service.id,
    addOnIds,
    date,
    minute,
    timezone,
    start,
    end: start + lengthOf(wish),
    override,
    bookedFrom: 'API',
    status: 'Booked',
    notes: typeof body.notes === 'string' ? body.notes : '',
    cancellationReason: '',
    createdAt: now,
    updatedAt: now,
  };
  return print(call, state.appointments.add(row));
}

/** The appointment of the body, if it can still change. @throws Problem 404, or 400 when it is over or cancelled */
function open({ state, body, now }: Call): Appointment {
  const row = state.appointments.get(String(body.appointmentId));
  if (!row) throw notFound();
  const status = statusAt(row, now);
  if (status === 'Cancelled') throw invalidParameters('Appointment is already cancelled');
  if (status === 'Visited' || status === 'No-Show') throw invalidParameters('Appointment is already over');
  return row;
}

function reschedule(call: Call): unknown {
  const { state, now } = call;
  const row = open(call);
  const location = stored(state.locations, row.locationId);
  const moment = momentIn(call.body, location);
  const service = state.services.get(row.serviceId);
  const extraMinutes = row.addOnIds.reduce((sum, id) => sum + durationOf(state.services.get(id)), 0);
  const wish: Wish = { state, location, service, now, except: row.id, extraMinutes };
  const staff = stored(state.staffs, row.staffId);
  if (!isFree(wish, staff, moment.localDate, moment.start)) throw slotTaken();
  const { date, minute, timezone, start } = moment;
  Object.assign(row, { date, minute, timezone, start, end: start + lengthOf(wish), status: 'Rescheduled' });
  return print(call, state.appointments.touch(row, now));
}

function list(call: Call): unknown {
  const { state, query } = call;
  const here = locationFilter(call);
  const within = dateRange(call);
  const dated = Boolean(query('startDate') || query('endDate'));
  const [staffId, clientId] = [query('staffId'), query('clientId')];
  const zoneOf = (row: Appointment) => state.locations.get(row.locationId)?.timezone ?? row.timezone;
  const rows = [...state.appointments].filter(
    (row) =>
      here(row.locationId) &&
      (!staffId || row.staffId === staffId) &&
      (!clientId || row.clientId === clientId) &&
      (!dated || within(wallClockOf(row.start, zoneOf(row)).date)),
  );
  return paged(
    call,
    rows.sort((a, b) => a.start - b.start),
    (row) => print(call, row),
  );
}

const when = { 'date!': text, 'time!': text, timezone: text };

/** Bookings. The date filter goes by the location's calendar (open-questions.md, C12); a move keeps the id (C18). */
export const appointmentOperations = [
  get('listAppointments', '/v1/appointments', list),
  post(
    'createAppointment',
    '/v1/appointments',
    {
      ...when,
      location: anything,
      client: anything,
      service: anything,
      staff: anything,
      addOnServices: listOf(reference),
      overrideTimeSlotValidation: flag,
      notes: text,
    },
    create,
  ),
  get('getAppointment', '/v1/appointments/:id', (call) =>
    print(call, stored(call.state.appointments, call.params.id)),
  ),
  post(
    'rescheduleAppointment',
    '/v1/appointments/reschedule',
    { 'appointmentId!': filledText, ...when },
    reschedule,
  ),
  post(
    'cancelAppointment',
    '/v1/appointments/cancel',
    { 'appointmentId!': filledText, cancellationReason: text },
    (call) => {
      const row = open(call);
      row.status = 'Cancelled';
      row.cancellationReason = String(call.body.cancellationReason ?? '');
      call.state.appointments.touch(row, call.now);
      return {};
    },
  ),
];
