import type { Call } from '../operation.ts';
import { invalidParameters, notFound, slotTaken } from '../problem.ts';
import type { Appointment, Staff } from '../records.ts';
import { durationOf, idIn, idsIn, locationIn, referred, stored } from '../references.ts';
import { freeStaff, isFree, lengthOf, staffFor, type Wish } from '../scheduling/availability.ts';
import { type Moment, momentIn } from '../scheduling/session.ts';
import type { State } from '../state.ts';
import { printAppointment, statusAt } from './appointment.ts';

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

/** Books. @throws Problem 400 when nobody is free */
export function create(call: Call): unknown {
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
  return printAppointment(call, state.appointments.add(row));
}

/** The appointment of the body, if it can still change. @throws Problem 404, or 400 when it is over or cancelled */
export function open({ state, body, now }: Call): Appointment {
  const row = state.appointments.get(String(body.appointmentId));
  if (!row) throw notFound();
  const status = statusAt(row, now);
  if (status === 'Cancelled') throw invalidParameters('Appointment is already cancelled');
  if (status === 'Visited' || status === 'No-Show') throw invalidParameters('Appointment is already over');
  return row;
}

/** Moves to another time with the same person, keeping the id. @throws Problem 400 when that time is taken */
export function reschedule(call: Call): unknown {
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
  return printAppointment(call, state.appointments.touch(row, now));
}
