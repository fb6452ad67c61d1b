import { anything, filledText, flag, listOf, reference, text } from '../model.ts';
import { type Call, get, post } from '../operation.ts';
import { dateRange, locationFilter, paged } from '../query.ts';
import type { Appointment } from '../records.ts';
import { stored } from '../references.ts';
import { wallClockOf } from '../time.ts';
import { printAppointment } from './appointment.ts';
import { create, open, reschedule } from './booking.ts';

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
    (row) => printAppointment(call, row),
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
    printAppointment(call, stored(call.state.appointments, call.params.id)),
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
