import { appointmentWrites } from './appointments.ts';
import { blockWrites } from './blocks.ts';
import { broadcastWrites } from './broadcasts.ts';
import { segmentWrites, serviceCategoryWrites, serviceWrites, webhookWrites } from './catalog.ts';
import { classWrites } from './classes.ts';
import { clientWrites } from './clients.ts';
import { contactWrites } from './contacts.ts';
import type { WriteDeclarations } from './declaration.ts';
import { messageWrites } from './messages.ts';
import { clientTagWrites, contactTagWrites } from './tags.ts';

/** Every write of the service by operation id. `tests/unit/requests/writes.test.ts` holds that none is missing. */
export const writes: WriteDeclarations = {
  ...clientWrites,
  ...clientTagWrites,
  ...contactWrites,
  ...contactTagWrites,
  ...blockWrites,
  ...segmentWrites,
  ...broadcastWrites,
  ...messageWrites,
  ...serviceCategoryWrites,
  ...serviceWrites,
  ...appointmentWrites,
  ...classWrites,
  ...webhookWrites,
};
