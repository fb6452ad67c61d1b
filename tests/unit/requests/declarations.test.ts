import { beforeAll, describe, expect, it } from 'vitest';
import { createDemo } from '../../../utils/demo/index.ts';
import type { Params } from '../../../utils/requests/writes/declaration.ts';
import { writes } from '../../../utils/requests/writes/index.ts';
import {
  call,
  clientBody,
  contactBody,
  createHandlerTransport,
  type Operation,
  operations,
  type WhautomateError,
} from '../../../utils/whautomate/index.ts';

/** The same declarations as in the chaos tests, against the demo account: written apart from the model server, and from the client. */
const transport = createHandlerTransport(createDemo().fetch);
const run = (id: string, params: unknown) =>
  call(operations[id as keyof typeof operations] as Operation, params, transport) as Promise<never>;

interface Told {
  params: Params;
  before?: unknown;
}
type Prepare = (refs: Refs, n: number) => Promise<Told> | Told;
interface Row {
  id: string;
  staff?: { id: string };
  raw: Record<string, unknown>;
}
interface Refs {
  location: { id: string };
  staffId: string;
  service: { id: string };
  classService: { id: string };
  client(n: number): Promise<Row>;
  contact(n: number): Promise<Row>;
}

let refs: Refs;
beforeAll(async () => {
  const [location] = (await run('listLocations', {})) as Row[];
  const [staff] = (await run('listStaffs', {})) as Row[];
  const services = (await run('listServices', {})) as (Row & {
    serviceType?: string;
    location?: { id: string };
  })[];
  const at = { id: location?.id ?? '' };
  const serviceOf = (type: string) => ({
    id:
      services.find((one) => one.serviceType === type && (!one.location || one.location.id === at.id))?.id ??
      '',
  });
  refs = {
    location: at,
    staffId: staff?.id ?? '',
    service: serviceOf('APPOINTMENT'),
    classService: serviceOf('CLASS'),
    client: (n) => {
      const body = {
        fullName: `Client ${n}`,
        countryCode: '+44',
        phone: `77009${10_000 + n}`,
        primaryLocation: at,
      };
      return run('createClient', { body });
    },
    contact: (n) =>
      run('createContact', {
        body: { name: `Contact ${n}`, phoneNumber: `+4477008${10_000 + n}`, location: at },
      }),
  };
});

const DATE = '2027-03-02';
const created = (make: (refs: Refs, n: number) => Record<string, unknown>): Prepare => {
  return (known, n) => ({ params: { body: make(known, n) } });
};
const removed = (
  create: string,
  id: string,
  make: (refs: Refs, n: number) => Record<string, unknown>,
): Prepare => {
  return async (known, n) => ({
    params: { [id]: ((await run(create, { body: make(known, n) })) as Row).id },
  });
};
const message =
  (more: (n: number) => Record<string, unknown>): Prepare =>
  async (known, n) => ({
    params: { body: { location: known.location, contact: { id: (await known.contact(n)).id }, ...more(n) } },
  });
const named =
  (word: string) =>
  ({ location }: Refs, n: number) => ({ name: `${word} ${n}`, location });
const tag = (_: Refs, n: number) => ({ name: `Tag ${n}` });
const segment = (_: Refs, n: number) => ({
  name: `Segment ${n}`,
  type: 'client',
  criteria: { tags: ['VIP'] },
});
const webhook = (_: Refs, n: number) => ({
  name: `Hook ${n}`,
  active: true,
  serverUrl: `https://example.com/${n}`,
  events: ['client_created'],
});
const session = ({ location, classService, staffId }: Refs, n: number) => ({
  ...{
    location,
    service: classService,
    staff: { id: staffId },
    date: `2027-04-${10 + (n % 18)}`,
    time: '06:00 PM',
    timezone: 'Europe/London',
  },
  numberOfParticipants: 8,
});
const booking = async (known: Refs, n: number) => ({
  ...{ location: known.location, service: known.service, client: { id: (await known.client(n)).id } },
  ...{ date: DATE, time: `${10 + (n % 6)}:00`, overrideTimeSlotValidation: true },
});
/** The second free time of the coming week: the first may be gone by the time it is asked for. */
async function freeSlot(
  { location, service }: Refs,
  staffId?: string,
): Promise<{ date: string; time: string }> {
  for (let ahead = 2; ahead < 9; ahead += 1) {
    const date = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const asked = { locationId: location.id, serviceId: service.id, date, ...(staffId ? { staffId } : {}) };
    const days = (await run('listAppointmentSlots', asked)) as { date: string; slots: { start: string }[] }[];
    const day = days.find((one) => one.date === date);
    if (day?.slots[1]) return { date, time: day.slots[1].start };
  }
  throw new Error('no free time in a week');
}
const broadcast = ({ location }: Refs, n: number) => ({
  ...{ name: `Broadcast ${n}`, type: 'client', location, template: { name: 'offer', language: 'en' } },
  scheduleDateTime: '2027-03-01T09:00:00.000Z',
});
const classId = async (known: Refs, n: number) =>
  ((await run('createClass', { body: session(known, n) })) as Row).id;

const PREPARED: Record<string, Prepare> = {
  createClient: created(({ location }, n) => ({
    fullName: `New ${n}`,
    countryCode: '+44',
    phone: `7700${50_000 + n}`,
    primaryLocation: location,
  })),
  updateClient: async (known, n) => {
    const before = await known.client(n);
    return {
      before,
      params: { clientId: before.id, body: clientBody(before.raw as never, { notes: `note ${n}` }) },
    };
  },
  deleteClient: async (known, n) => ({ params: { clientId: (await known.client(n)).id } }),
  addClientTags: async (known, n) => ({
    params: { clientId: (await known.client(n)).id, body: { tags: ['Fresh'] } },
  }),
  createContact: created(({ location }, n) => ({
    name: `Person ${n}`,
    phoneNumber: `+447700${60_000 + n}`,
    location,
  })),
  updateContact: async (known, n) => {
    const before = await known.contact(n);
    return {
      before,
      params: { contactId: before.id, body: contactBody(before.raw as never, { stage: 'Customer' }) },
    };
  },
  deleteContact: async (known, n) => ({ params: { contactId: (await known.contact(n)).id } }),
  addContactTags: async (known, n) => ({
    params: { contactId: (await known.contact(n)).id, body: { tags: ['Fresh'] } },
  }),
  createClientTag: created(tag),
  deleteClientTag: removed('createClientTag', 'clientTagId', tag),
  createContactTag: created(tag),
  deleteContactTag: removed('createContactTag', 'contactTagId', tag),
  createStaffAvailabilityBlock: ({ staffId }, n) => ({
    params: {
      staffId,
      body: {
        date: `2027-05-${10 + (n % 18)}`,
        timezone: 'Europe/London',
        slots: [{ startTime: '10:00', endTime: '11:30' }],
      },
    },
  }),
  createSegment: created(segment),
  deleteSegment: removed('createSegment', 'segmentId', segment),
  createServiceCategory: created(named('Category')),
  deleteServiceCategory: removed('createServiceCategory', 'serviceCategoryId', named('Category')),
  createService: created((known, n) => ({ ...named('Service')(known, n), durationMinutes: 30 })),
  deleteService: removed('createService', 'serviceId', named('Service')),
  createWebhook: created(webhook),
  deleteWebhook: removed('createWebhook', 'webhookId', webhook),
  createBroadcast: created(broadcast),
  deleteBroadcast: removed('createBroadcast', 'broadcastId', broadcast),
  createClass: created(session),
  deleteClass: async (known, n) => ({ params: { classId: await classId(known, n) } }),
  addClassParticipant: async (known, n) => ({
    params: {
      classId: await classId(known, n),
      body: { client: { id: (await known.client(n)).id }, status: 'BOOKED' },
    },
  }),
  createAppointment: async (known, n) => ({ params: { body: await booking(known, n) } }),
  rescheduleAppointment: async (known, n) => {
    const before = (await run('createAppointment', { body: await booking(known, n) })) as Row;
    return {
      before,
      params: { body: { appointmentId: before.id, ...(await freeSlot(known, before.staff?.id)) } },
    };
  },
  cancelAppointment: async (known, n) => {
    const before = (await run('createAppointment', { body: await booking(known, n) })) as Row;
    return { before, params: { body: { appointmentId: before.id } } };
  },
  sendWhatsAppTemplate: message((n) => ({
    template: { name: 'reminder', language: 'en' },
    bodyTextParameters: [`Person${n}`],
  })),
};

async function tell(operation: string, { params, before }: Told, sentAt: number) {
  const seen = [(before as { updatedAt?: string } | undefined)?.updatedAt].filter(
    (stamp) => stamp !== undefined,
  );
  return writes[operation]?.reconcile({
    ...{ params, before, seen, sentAt, sentFrom: sentAt - 1000, sentTo: sentAt + 1000 },
    read: run,
    explained: async () => false,
  });
}

describe('told from the demo account', () => {
  it.each(Object.keys(PREPARED))('%s: not there before, there after', async (operation) => {
    const n = Object.keys(PREPARED).indexOf(operation);
    const told = (await PREPARED[operation]?.(refs, n)) as Told;
    const sentAt = Date.now() + 2000; // what was prepared is older than what is sent
    expect(await tell(operation, told, sentAt)).toMatchObject({ verdict: 'not-there' });
    const failure = await run(operation, told.params).catch((error: WhautomateError) => error);
    expect(failure, String((failure as { serverText?: string })?.serverText)).not.toBeInstanceOf(Error);
    expect(await tell(operation, told, sentAt - 2000)).toMatchObject({ verdict: 'happened', ours: false });
  });
});
