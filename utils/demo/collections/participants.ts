import { anything, text } from '../model.ts';
import { type Call, get, post } from '../operation.ts';
import { invalidParameters, notFound } from '../problem.ts';
import { paged, where } from '../query.ts';
import type { Class, Participant } from '../records.ts';
import { clientRef, referred, stored } from '../references.ts';
import type { State } from '../state.ts';
import { iso, MINUTE } from '../time.ts';
import { bookedIn, printClass } from './classes.ts';

const print = (state: State, row: Participant) => {
  const session = state.classes.get(row.classId);
  return {
    id: row.id,
    class: session ? printClass(state, session) : { id: row.classId },
    client: clientRef(state, row.clientId, row.clientName),
    status: row.status,
    paymentStatus: '',
    cancellationReason: row.cancellationReason,
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
  };
};

/** Minutes before the start after which the class no longer changes. */
function closed(session: Class, setting: string, now: number): boolean {
  const settings = session.fields.advanceSettings as Record<string, unknown> | undefined;
  const minutes = settings?.[setting];
  return now > session.start - (typeof minutes === 'number' ? minutes * MINUTE : 0);
}

/** The wished status of a new participant. @throws Problem 400 for an unknown one */
function wishedStatus(value: unknown): 'BOOKED' | 'WAITLISTED' {
  const status = String(value || 'BOOKED').toUpperCase();
  if (status !== 'BOOKED' && status !== 'WAITLISTED') throw invalidParameters();
  return status;
}

function add(call: Call): unknown {
  const { state, now } = call;
  const session = stored(state.classes, call.params.classId);
  const client = referred(state.clients, call.body, 'client');
  const status = wishedStatus(call.body.status);
  if (closed(session, 'advanceClassBookingThresholdMinutes', now))
    throw invalidParameters('Class is closed for booking');
  for (const row of state.participants) {
    const taking = row.classId === session.id && row.clientId === client.id && row.status !== 'CANCELLED';
    if (taking) throw invalidParameters('Client is already a participant');
  }
  if (status === 'BOOKED' && bookedIn(state, session.id) >= session.capacity)
    throw invalidParameters('Class is full');
  const row = state.participants.add({
    id: call.mint(),
    classId: session.id,
    clientId: client.id,
    clientName: client.texts.fullName ?? '',
    status,
    cancellationReason: '',
    createdAt: now,
    updatedAt: now,
  });
  return print(state, row);
}

/** The place that is meant, by participant or by client (open-questions.md, A5). */
function placeOf({ state, params, body }: Call): Participant {
  const { participantId } = body;
  if (typeof participantId === 'string') {
    const row = stored(state.participants, participantId);
    if (row.classId !== params.classId || row.status === 'CANCELLED') throw notFound();
    return row;
  }
  const client = referred(state.clients, body, 'client');
  for (const row of state.participants) {
    if (row.classId === params.classId && row.clientId === client.id && row.status !== 'CANCELLED')
      return row;
  }
  throw notFound();
}

/** The first on the waiting list moves up when a place becomes free. */
function promote(state: State, session: Class, now: number): void {
  if (bookedIn(state, session.id) >= session.capacity) return;
  for (const row of state.participants) {
    if (row.classId !== session.id || row.status !== 'WAITLISTED') continue;
    row.status = 'BOOKED';
    state.participants.touch(row, now);
    return;
  }
}

function cancel(call: Call): unknown {
  const { state, now } = call;
  const session = stored(state.classes, call.params.classId);
  const row = placeOf(call);
  if (closed(session, 'cancelClassThresholdMinutes', now))
    throw invalidParameters('Class is closed for cancellation');
  row.status = 'CANCELLED';
  row.cancellationReason =
    typeof call.body.cancellationReason === 'string' ? call.body.cancellationReason : '';
  state.participants.touch(row, now);
  promote(state, session, now);
  return {};
}

const PATH = '/v1/classes/:classId/participants';

/** Places in classes: capacity, waiting list, closing times. */
export const participantOperations = [
  get('listClassParticipants', PATH, (call) => {
    const { state } = call;
    const session = stored(state.classes, call.params.classId);
    const rows = where(state.participants, (row) => row.classId === session.id);
    return paged(call, rows, (row) => print(state, row));
  }),
  post('addClassParticipant', `${PATH}/add`, { client: anything, status: text }, add),
  post('cancelClassParticipant', `${PATH}/cancel`, { participantId: text, cancellationReason: text }, cancel),
  get('listClientClassBookings', '/v1/classes/clients/:clientId/bookings', (call) => {
    const { state } = call;
    const client = stored(state.clients, call.params.clientId);
    return paged(
      call,
      where(state.participants, (row) => row.clientId === client.id),
      (row) => print(state, row),
    );
  }),
];
