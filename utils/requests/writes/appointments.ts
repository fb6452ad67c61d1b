import { fieldsOf, idText, isObject, refText, sameValue } from './compare.ts';
import type { Inquiry, Params, Verdict, WriteDeclaration } from './declaration.ts';
import { touchedSince } from './stamps.ts';
import { found, NOT_THERE, readAll, readOne, tellCreated, undecided } from './tell.ts';

const list = 'listAppointments';
const get = 'getAppointment';
const stale = [list, get, 'listAppointmentSlots'];
const record = ({ body }: Params) => [`appointment ${idText(body?.appointmentId)}`];
const DAY = 86_400_000;

/** Appointments of one client around a day: which zone the filter means is unknown (open question C12), so a day more on both sides. */
function around(inquiry: Inquiry, clientId: unknown, date: unknown) {
  const day = Date.parse(`${String(date)}T00:00:00Z`);
  const on = (time: number) => new Date(time).toISOString().slice(0, 10);
  return readAll(inquiry, list, { clientId, startDate: on(day - DAY), endDate: on(day + DAY) });
}

function standsAt(fields: Readonly<Record<string, unknown>>, body: Params['body']): boolean {
  return sameValue(fields.date, body?.date) && sameValue(fields.time, body?.time);
}

function statusOf(one: unknown): string {
  return String(fieldsOf(one).status ?? '')
    .toLowerCase()
    .replace(/[-_ ]/g, '');
}

/** The client has an appointment for that service at that time: booking it again could only double it. */
async function tellBooked(inquiry: Inquiry): Promise<Verdict> {
  const { params } = inquiry;
  const { records, complete } = await around(inquiry, refText(params, 'client'), params.body?.date);
  const service = refText(params, 'service');
  const matches = (fields: Readonly<Record<string, unknown>>) =>
    standsAt(fields, params.body) && refText({ body: fields }, 'service') === service;
  // A cancelled one counts only when it came into being after we sent: ours, cancelled since.
  const standing = records.filter((one) => statusOf(one) !== 'cancelled');
  const told = { kind: 'appointment', complete, matches };
  const verdict = await tellCreated(inquiry, { ...told, records: standing, asked: 'state' });
  if (verdict.verdict !== 'not-there') return verdict;
  const cancelled = records.filter((one) => statusOf(one) === 'cancelled');
  return tellCreated(inquiry, { ...told, records: cancelled, asked: 'event' });
}

/** Whether the id stays is unknown (open question C18): a new appointment at the new time also counts. */
async function tellRescheduled(inquiry: Inquiry): Promise<Verdict> {
  const { body } = inquiry.params;
  const one = await readOne(inquiry, get, { appointmentId: body?.appointmentId });
  if (one === undefined) return undecided('gone');
  if (standsAt(fieldsOf(one), body)) return found(one);
  const client = isObject(one) && isObject(one.client) ? one.client.id : undefined;
  if (statusOf(one) === 'rescheduled' && client !== undefined) {
    const { records } = await around(inquiry, client, body?.date);
    const moved = records.find((other) => standsAt(fieldsOf(other), body) && statusOf(other) !== 'cancelled');
    if (moved) return found(moved);
  }
  return touchedSince(one, inquiry) === 'untouched' ? NOT_THERE : undecided('changed-since', [one]);
}

async function tellCancelled(inquiry: Inquiry): Promise<Verdict> {
  const one = await readOne(inquiry, get, { appointmentId: inquiry.params.body?.appointmentId });
  if (one === undefined || statusOf(one) === 'cancelled') return found(one);
  // Booked again by somebody since: cancelling it now would be against them.
  return touchedSince(one, inquiry) === 'touched' ? undecided('changed-since', [one]) : NOT_THERE;
}

export const appointmentWrites: Record<string, WriteDeclaration> = {
  createAppointment: {
    makes: 'appointment',
    stale,
    records: (params) => [`appointments of ${refText(params, 'client')}`],
    reconcile: tellBooked,
    inverse({ result, found: notOurs }) {
      const { id, date, time } = fieldsOf(result);
      if (notOurs || typeof id !== 'string') return undefined;
      return {
        operation: 'cancelAppointment',
        params: { body: { appointmentId: id } },
        heard: true,
        guard: { operation: get, params: { appointmentId: id }, expect: { date, time } },
      };
    },
  },
  rescheduleAppointment: {
    stale,
    records: record,
    reconcile: tellRescheduled,
    inverse({ params, before, result }) {
      const { date, time, timezone } = fieldsOf(before);
      if (date === undefined || time === undefined) return undefined;
      const appointmentId = fieldsOf(result).id ?? params.body?.appointmentId;
      return {
        operation: 'rescheduleAppointment',
        params: { body: { appointmentId, date, time, ...(timezone ? { timezone } : {}) } },
        heard: true,
        guard: {
          operation: get,
          params: { appointmentId },
          expect: { date: params.body?.date, time: params.body?.time },
        },
      };
    },
  },
  cancelAppointment: { stale, records: record, reconcile: tellCancelled },
};
