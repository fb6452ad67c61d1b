import type { Class, Participant } from '../model.ts';
import {
  isObject,
  readFlag,
  readNumber,
  readRef,
  readSchedule,
  readServiceRef,
  readStatus,
  readText,
} from '../values/index.ts';
import { loneRecord, record, stamps } from './record.ts';

/** Contract, 15. */
export const readClass = record<Class>((raw, id) => ({
  id,
  location: readRef(raw.location),
  staff: readRef(raw.staff),
  service: readServiceRef(raw.service),
  ...readSchedule(raw),
  status: readStatus(raw.status),
  capacity: readNumber(raw.numberOfParticipants),
  booked: readNumber(raw.bookedParticipants),
  online: readFlag(raw.isOnlineClass) ?? false,
  onlineLink: readText(raw.onlineClassLink),
  onlinePassCode: readText(raw.onlineClassPassCode),
  notes: readText(raw.notes),
  ...stamps(raw),
  raw,
}));

/** Contract, 15: the webhook wraps it as `{participant: {…}}`, so both are read. */
export const readParticipant = loneRecord<Participant>((answer, outerId) => {
  const raw = outerId === undefined && isObject(answer.participant) ? answer.participant : answer;
  const id = readText(raw.id);
  const client = readRef(raw.client);
  if (id === undefined && client === undefined) return undefined;
  return {
    id,
    class: readClass(raw.class),
    client,
    status: readStatus(raw.status) ?? '',
    paymentStatus: readStatus(raw.paymentStatus),
    cancellationReason: readText(raw.cancellationReason),
    ...stamps(raw),
    raw,
  };
});
