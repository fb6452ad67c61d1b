import { accountOperations } from './collections/account.ts';
import { appointmentOperations } from './collections/appointments.ts';
import { blockOperations } from './collections/blocks.ts';
import { broadcastOperations } from './collections/broadcasts.ts';
import { categoryOperations } from './collections/categories.ts';
import { classOperations } from './collections/classes.ts';
import { clientOperations } from './collections/clients.ts';
import { contactOperations } from './collections/contacts.ts';
import { locationOperations } from './collections/locations.ts';
import { messageOperations } from './collections/messages.ts';
import { participantOperations } from './collections/participants.ts';
import { segmentOperations } from './collections/segments.ts';
import { sendingOperations } from './collections/sending.ts';
import { serviceOperations } from './collections/services.ts';
import { slotOperations } from './collections/slots.ts';
import { staffOperations } from './collections/staffs.ts';
import { clientTagOperations, contactTagOperations } from './collections/tags.ts';
import { webhookOperations } from './collections/webhooks.ts';
import type { Operation } from './operation.ts';

/** All operations. The order matters where paths overlap: `/appointments/slots` before `/appointments/:id`. */
export const operations: readonly Operation[] = [
  ...accountOperations,
  ...clientOperations,
  ...clientTagOperations,
  ...contactOperations,
  ...contactTagOperations,
  ...locationOperations,
  ...staffOperations,
  ...blockOperations,
  ...segmentOperations,
  ...broadcastOperations,
  ...messageOperations,
  ...sendingOperations,
  ...categoryOperations,
  ...serviceOperations,
  ...slotOperations,
  ...appointmentOperations,
  ...classOperations,
  ...participantOperations,
  ...webhookOperations,
];
