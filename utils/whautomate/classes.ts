/** Classes: group sessions and who comes (contract, 15). Bodies are guesses after the webhook, hence typed open (A4, A5). */
import * as z from 'zod/mini';
import { acknowledged, many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readClass, readParticipant } from './records/class.ts';
import { changedClass, newClass, newParticipant, participantCancellation } from './requests/class.ts';
import { dateRange, id, paging } from './requests/fields.ts';

const all = '/v1/classes';
const path = `${all}/{classId}`;
const byId = { classId: id };
const session = one(readClass, 'class');
const participants = many(readParticipant, 'participants');

/** The names of the filters follow those of appointments (contract, 15; inferred). */
export const listClasses = defineRead(
  'listClasses',
  all,
  { ...paging, ...dateRange, locationId: z.optional(id), staffId: z.optional(id) },
  many(readClass, 'classes'),
);

export const createClass = defineWrite('createClass', 'POST', all, { body: newClass }, session);

export const getClass = defineRead('getClass', path, byId, session);

/** Replaces the whole record (open question A13): make the body with `classBody`. */
export const updateClass = defineWrite('updateClass', 'PUT', path, { ...byId, body: changedClass }, session);

/** What becomes of its participants is unknown (open question C19). */
export const deleteClass = defineWrite('deleteClass', 'DELETE', path, byId, acknowledged);

/** Not paged. */
export const listClassParticipants = defineRead(
  'listClassParticipants',
  `${path}/participants`,
  byId,
  participants,
);

export const addClassParticipant = defineWrite(
  'addClassParticipant',
  'POST',
  `${path}/participants/add`,
  { ...byId, body: newParticipant },
  one(readParticipant, 'participant'),
);

/** The answer may be `{}`, the record or nothing (open question B11). */
export const cancelClassParticipant = defineWrite(
  'cancelClassParticipant',
  'POST',
  `${path}/participants/cancel`,
  { ...byId, body: participantCancellation },
  acknowledged,
);

export const listClientClassBookings = defineRead(
  'listClientClassBookings',
  `${all}/clients/{clientId}/bookings`,
  { clientId: id, ...paging },
  many(readParticipant, 'bookings'),
);
