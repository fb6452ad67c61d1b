import type { NewJob } from '../../../../utils/requests/types.ts';
import type { ModelServer, Row } from './server.ts';
import type { Operations } from './world.ts';

export type Job = NewJob<Operations>;

/** One write as a person would ask for it, and what must be there before. `n` makes it unlike every other. */
export interface Case {
  name: string;
  operation: Job['operation'];
  prepare(server: ModelServer, n: number): Job;
  /** Why the service can't tell whether it happened, when it can't. */
  untellable?: string;
}

const location = { id: 'L1' };
const service = { id: 'S1' };
const date = '2026-02-03';

const client = (server: ModelServer, n: number): Row =>
  server.add('clients', {
    ...{ fullName: `Client ${n}`, countryCode: '+44', phone: `77009${String(n).padStart(5, '0')}` },
    ...{ email: `c${n}@example.com`, tags: ['Old'], notes: 'was here', primaryLocation: location },
  });
const contact = (server: ModelServer, n: number): Row =>
  server.add('contacts', {
    ...{ name: `Contact ${n}`, phoneNumber: `+4477008${String(n).padStart(5, '0')}` },
    ...{ stage: 'Lead', tags: ['Old'], location },
  });
const named = (server: ModelServer, collection: string, n: number, more = {}): Row =>
  server.add(collection, { name: `${collection} ${n}`, location, ...more });
const appointment = (server: ModelServer, n: number): Row =>
  server.add('appointments', {
    ...{ client: { id: client(server, n).id }, service, location, date, time: '10:00 AM' },
    status: 'Booked',
  });
const session = (server: ModelServer, n: number): Row =>
  server.add('classes', {
    service,
    location,
    date,
    time: '06:00 PM',
    numberOfParticipants: 8,
    notes: `class ${n}`,
  });

/** What the person saw: the normal form keeps the raw answer. */
const seen = (row: Row): Row => ({ ...row, raw: { ...row } });

function write<const Id extends Job['operation']>(
  operation: Id,
  prepare: (server: ModelServer, n: number) => Omit<NewJob<Operations, Id>, 'operation'>,
  more: { name?: string; untellable?: string } = {},
): Case {
  return {
    ...{ name: operation, operation, ...more },
    prepare: (server, n) => ({ ...prepare(server, n), operation }) as Job,
  };
}

type Collection =
  | 'clientTags'
  | 'contactTags'
  | 'segments'
  | 'serviceCategories'
  | 'services'
  | 'webhooks'
  | 'broadcasts';

/** A deletion by id. */
function removal(
  operation: Job['operation'],
  id: string,
  collection: Collection | 'clients' | 'contacts' | 'classes',
): Case {
  return write(operation, (server, n) => ({ params: { [id]: named(server, collection, n).id } }) as never);
}

const text = (n: number) => ({ location, textMessage: `See you at ${n}` });
const media = (n: number) => ({ location, mediaUrl: `https://example.com/${n}.png`, mimeType: 'image/png' });
const template = (n: number) => ({
  location,
  template: { name: 'reminder', language: 'en' },
  bodyTextParameters: [`n${n}`],
});
const cards = (n: number) => ({ location, elements: [{ title: `Card ${n}` }] });
const to = (server: ModelServer, n: number) => ({ contact: { id: contact(server, n).id } });
const messages = [
  ...(
    [
      'sendWhatsAppText',
      'sendMessengerText',
      'sendInstagramText',
      'sendTelegramText',
      'sendTelegramTemplate',
    ] as const
  ).map((id) => write(id, (server, n) => ({ params: { body: { ...text(n), ...to(server, n) } } }) as never)),
  ...(['sendWhatsAppMedia', 'sendMessengerMedia', 'sendInstagramMedia', 'sendTelegramMedia'] as const).map(
    (id) => write(id, (server, n) => ({ params: { body: { ...media(n), ...to(server, n) } } }) as never),
  ),
  ...(['sendMessengerTemplate', 'sendInstagramTemplate'] as const).map((id) =>
    write(id, (server, n) => ({ params: { body: { ...cards(n), ...to(server, n) } } }) as never),
  ),
  write('sendWhatsAppTemplate', (server, n) => ({ params: { body: { ...template(n), ...to(server, n) } } })),
  write(
    'sendWhatsAppText',
    (server, n) => ({ params: { body: { ...text(n), client: { id: client(server, n).id } } } }),
    {
      name: 'sendWhatsAppText to a client',
    },
  ),
  write(
    'sendWhatsAppText',
    (_, n) => ({
      params: { body: { ...text(n), recepient: { phoneNumber: `4477007${String(n).padStart(5, '0')}` } } },
    }),
    { name: 'sendWhatsAppText to a number' },
  ),
];

export const CASES: readonly Case[] = [
  write('createClient', (_, n) => ({
    params: {
      body: {
        fullName: `New ${n}`,
        countryCode: '+44',
        phone: `77005${String(n).padStart(5, '0')}`,
        primaryLocation: location,
      },
    },
  })),
  write(
    'createClient',
    (_, n) => ({ params: { body: { fullName: `Only a name ${n}`, primaryLocation: location } } }),
    {
      name: 'createClient by name',
    },
  ),
  write('updateClient', (server, n) => {
    const before = seen(client(server, n));
    return {
      before,
      params: { clientId: before.id, body: { fullName: `Client ${n}`, notes: 'prefers mornings' } },
    };
  }),
  removal('deleteClient', 'clientId', 'clients'),
  write('addClientTags', (server, n) => {
    const before = seen(client(server, n));
    return { before, params: { clientId: before.id, body: { tags: ['VIP', 'New'] } } };
  }),
  write('removeClientTags', (server, n) => {
    const before = seen(client(server, n));
    return { before, params: { clientId: before.id, body: { tags: ['Old'] } } };
  }),
  write('createClientTag', (_, n) => ({ params: { body: { name: `Tag ${n}` } } })),
  removal('deleteClientTag', 'clientTagId', 'clientTags'),
  write('createContact', (_, n) => ({
    params: { body: { name: `Person ${n}`, phoneNumber: `+4477006${String(n).padStart(5, '0')}`, location } },
  })),
  write('updateContact', (server, n) => {
    const before = seen(contact(server, n));
    return { before, params: { contactId: before.id, body: { name: `Contact ${n}`, stage: 'Customer' } } };
  }),
  removal('deleteContact', 'contactId', 'contacts'),
  write('addContactTags', (server, n) => {
    const before = seen(contact(server, n));
    return { before, params: { contactId: before.id, body: { tags: ['Asked'] } } };
  }),
  write('removeContactTags', (server, n) => {
    const before = seen(contact(server, n));
    return { before, params: { contactId: before.id, body: { tags: ['Old'] } } };
  }),
  write('createContactTag', (_, n) => ({ params: { body: { name: `Tag ${n}` } } })),
  removal('deleteContactTag', 'contactTagId', 'contactTags'),
  write('createStaffAvailabilityBlock', (_, n) => ({
    params: { staffId: `staff${n}`, body: { date, slots: [{ startTime: '10:00', endTime: '11:30' }] } },
  })),
  write('deleteStaffAvailabilityBlock', (server, n) => {
    const block = server.add('blocks', { staff: { id: `staff${n}` }, date, slots: [] });
    return { params: { staffId: `staff${n}`, blockId: block.id } };
  }),
  write('createSegment', (_, n) => ({
    params: { body: { name: `Segment ${n}`, type: 'client', criteria: { tags: ['VIP'] } } },
  })),
  removal('deleteSegment', 'segmentId', 'segments'),
  write('createBroadcast', (_, n) => ({
    params: {
      body: {
        ...{ name: `Broadcast ${n}`, type: 'client', segments: [{ id: 'G1' }], location },
        ...{ template: { name: 'offer', language: 'en' }, scheduleDateTime: '2026-03-01T09:00:00.000Z' },
      },
    },
  })),
  write('updateBroadcast', (server, n) => {
    const before = seen(
      named(server, 'broadcasts', n, { type: 'client', template: { name: 'offer', language: 'en' } }),
    );
    const body = { name: `Renamed ${n}`, type: 'client', template: { name: 'offer', language: 'en' } };
    return { before, params: { broadcastId: before.id, body } };
  }),
  removal('deleteBroadcast', 'broadcastId', 'broadcasts'),
  ...messages,
  write('createServiceCategory', (_, n) => ({ params: { body: { name: `Category ${n}`, location } } })),
  removal('deleteServiceCategory', 'serviceCategoryId', 'serviceCategories'),
  write('createService', (_, n) => ({
    params: { body: { name: `Service ${n}`, durationMinutes: 30, location } },
  })),
  write('updateService', (server, n) => {
    const before = seen(named(server, 'services', n, { durationMinutes: 30 }));
    return {
      before,
      params: { serviceId: before.id, body: { name: String(before.name), durationMinutes: 45 } },
    };
  }),
  removal('deleteService', 'serviceId', 'services'),
  write('createAppointment', (server, n) => ({
    params: { body: { location, service, client: { id: client(server, n).id }, date, time: '10:00' } },
  })),
  write('rescheduleAppointment', (server, n) => {
    const before = seen(appointment(server, n));
    return { before, params: { body: { appointmentId: before.id, date: '2026-02-04', time: '11:00' } } };
  }),
  write('cancelAppointment', (server, n) => {
    const before = seen(appointment(server, n));
    return { before, params: { body: { appointmentId: before.id } } };
  }),
  write('createClass', (_, n) => ({
    params: { body: { location: { id: `room${n}` }, service, date, time: '18:00', numberOfParticipants: 8 } },
  })),
  write('updateClass', (server, n) => {
    const before = seen(session(server, n));
    return {
      before,
      params: { classId: before.id, body: { notes: 'bring a mat', numberOfParticipants: 10 } },
    };
  }),
  removal('deleteClass', 'classId', 'classes'),
  write('addClassParticipant', (server, n) => ({
    params: { classId: session(server, n).id, body: { client: { id: `P${n}` }, status: 'BOOKED' } },
  })),
  write('cancelClassParticipant', (server, n) => {
    const { id } = session(server, n);
    server.add('participants', { classId: id, client: { id: `P${n}` }, status: 'BOOKED' });
    return { params: { classId: id, body: { client: { id: `P${n}` } } } };
  }),
  write('createWebhook', (_, n) => ({
    params: {
      body: {
        name: `Hook ${n}`,
        active: true,
        serverUrl: `https://example.com/${n}`,
        events: ['client_created'],
      },
    },
  })),
  write('updateWebhook', (server, n) => {
    const more = { active: true, serverUrl: 'https://example.com/a', events: ['client_created'] };
    const before = seen(named(server, 'webhooks', n, more));
    return { before, params: { webhookId: before.id, body: { name: `Hook ${n}`, ...more, active: false } } };
  }),
  removal('deleteWebhook', 'webhookId', 'webhooks'),
];

/** Writes whose outcome the service can't tell once the answer is lost: the person is asked. Counted in the ADR. */
export const UNTELLABLE: readonly Case[] = [
  write(
    'sendWhatsAppTemplate',
    (server, n) => ({
      params: { body: { location, template: { name: 'hello', language: 'en' }, ...to(server, n) } },
    }),
    { name: 'sendWhatsAppTemplate without parameters', untellable: 'text-unknown' },
  ),
  write(
    'sendWhatsAppText',
    (server, n) => ({
      params: { body: { ...text(n), ...to(server, n), scheduleDateTime: '2026-03-01T09:00:00.000Z' } },
    }),
    { name: 'sendWhatsAppText scheduled', untellable: 'scheduled' },
  ),
  write(
    'createBroadcast',
    (_, n) => ({
      params: {
        body: {
          ...{ name: `Now ${n}`, type: 'client', segments: [{ id: 'G1' }], location },
          template: { name: 'offer', language: 'en' },
        },
      },
    }),
    { name: 'createBroadcast at once, start not told', untellable: 'undated' },
  ),
];
