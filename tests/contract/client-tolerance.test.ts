/** Every tolerance of open-questions.md, B: what may be answered → the one normal form. */
import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '@/utils/whautomate/index.ts';

type Row = [what: string, operation: OperationId, answer: unknown, normal: unknown];

const bare = [{ id: 'a', title: 'Main' }];
const main = [{ id: 'a', title: 'Main' }];
const saoPaulo = { id: 'a', timezone: 'America/Sao_Paulo', date: '2024-08-05', time: '04:39 PM' };

const TOLERANCES: Record<string, Row[]> = {
  'B1 lists and envelopes': [
    ['a bare array', 'listLocations', bare, main],
    ['{data: […]}', 'listLocations', { data: bare, pagination: { total: 1 } }, main],
    ['{<collection>: […]}', 'listLocations', { locations: bare }, main],
    ['{data: {<collection>: […]}}', 'listLocations', { data: { locations: bare } }, main],
    ['an empty list', 'listLocations', { data: [] }, []],
    ['a record inside {data}', 'getLocation', { data: bare[0] }, main[0]],
    ['a record inside its name', 'getLocation', { location: bare[0] }, main[0]],
  ],
  'B2 unknown and missing fields': [
    ['an unknown field stays in raw', 'getClient', { id: 'a', loyalty: 7 }, { raw: { id: 'a', loyalty: 7 } }],
    ['nothing but an id', 'getClient', { id: 'a' }, { id: 'a', name: '', tags: [], customFields: {} }],
    ['nothing but an id', 'getStaff', { id: 'a' }, { id: 'a', name: '', active: true, locationIds: [] }],
    ['nothing at all', 'getAccountInfo', {}, { name: undefined, ownerEmail: undefined }],
  ],
  'B3 three ways to be unset': [
    ['""', 'getClient', { id: 'a', email: '' }, { email: undefined }],
    ['null', 'getClient', { id: 'a', email: null, dob: null }, { email: undefined, birthday: undefined }],
    ['absent', 'getClient', { id: 'a' }, { email: undefined }],
    [
      '""',
      'getContact',
      { id: 'a', lastActivity: '', location: '' },
      { lastActivity: undefined, location: undefined },
    ],
    ['{}', 'listContactMessages', [{ id: 'a', replyToMessage: {} }], [{ replyTo: undefined }]],
  ],
  'B4 tags and custom fields': [
    ['an array', 'getClient', { id: 'a', tags: ['VIP', 'New'] }, { tags: ['VIP', 'New'] }],
    ['a JSON string', 'getClient', { id: 'a', tags: '["VIP","New"]' }, { tags: ['VIP', 'New'] }],
    ['a comma list', 'getClient', { id: 'a', tags: 'VIP, New' }, { tags: ['VIP', 'New'] }],
    ['null', 'getClient', { id: 'a', tags: null }, { tags: [] }],
    ['tag objects', 'getClient', { id: 'a', tags: [{ name: 'VIP' }, 'VIP'] }, { tags: ['VIP'] }],
    ['an object', 'getClient', { id: 'a', customFields: { size: 'M' } }, { customFields: { size: 'M' } }],
    [
      'a JSON string',
      'getClient',
      { id: 'a', customFields: '{"size":"M"}' },
      { customFields: { size: 'M' } },
    ],
    ['broken JSON', 'getClient', { id: 'a', customFields: '{"size":"M",...}' }, { customFields: {} }],
    [
      'pairs',
      'getContact',
      { id: 'a', customFields: [{ key: 'size', value: 4 }] },
      { customFields: { size: '4' } },
    ],
    ['null', 'getContact', { id: 'a', customFields: null }, { customFields: {} }],
    [
      'booleans and nulls in it',
      'getContact',
      { id: 'a', customFields: { a: true, b: null } },
      { customFields: { a: 'true' } },
    ],
  ],
  'B5 booleans and numbers as text': [
    ['"true"', 'getStaff', { id: 'a', active: 'true' }, { active: true }],
    ['"False"', 'getStaff', { id: 'a', active: 'False' }, { active: false }],
    ['"true"', 'listContactMessages', [{ id: 'a', isIncoming: 'true' }], [{ incoming: true }]],
    [
      'numeric text',
      'getService',
      { id: 'a', sellingPrice: '100.27', durationMinutes: '30' },
      { price: 100.27, durationMinutes: 30 },
    ],
    [
      'missing counts',
      'getBroadcast',
      { id: 'a', processedStats: { totalCount: '3' } },
      { processed: { total: 3, failed: undefined }, delivery: { sent: undefined } },
    ],
  ],
  'B6 ids': [
    [
      'a number',
      'getClient',
      { id: 42, primaryLocation: { id: 7, title: 'Main' } },
      { id: '42', location: { id: '7', name: 'Main' } },
    ],
    ['any length and letters', 'getClient', { id: 'ÄÖ/%#?' }, { id: 'ÄÖ/%#?' }],
  ],
  'B7 channels': [
    ['whatsApp', 'getContact', { id: 'a', channel: 'whatsApp' }, { channel: 'whatsapp' }],
    ['Whatsapp', 'getContact', { id: 'a', channel: 'Whatsapp' }, { channel: 'whatsapp' }],
    [
      'only inside the contact',
      'listContactMessages',
      [{ id: 'a', contact: { id: 'c', channel: 'WhatsApp' } }],
      [{ channel: 'whatsapp' }],
    ],
  ],
  'B8 status words': [
    ['Booked', 'getAppointment', { id: 'a', status: 'Booked' }, { status: 'booked' }],
    ['BOOKED', 'listClassParticipants', [{ id: 'a', status: 'BOOKED' }], [{ status: 'booked' }]],
    ['No-Show', 'getAppointment', { id: 'a', status: 'No-Show' }, { status: 'noshow' }],
    ['NO_SHOW', 'getAppointment', { id: 'a', status: 'NO_SHOW' }, { status: 'noshow' }],
    ['No Show', 'getAppointment', { id: 'a', status: 'No Show' }, { status: 'noshow' }],
  ],
  'B9 locations of staff': [
    ['ids', 'getStaff', { id: 'a', locations: ['x', 'y'] }, { locationIds: ['x', 'y'] }],
    [
      'objects',
      'getStaff',
      { id: 'a', locations: [{ id: 'x', title: 'Main' }, { id: 9 }] },
      { locationIds: ['x', '9'] },
    ],
  ],
  'B10 references to staff': [
    [
      '{id, name}',
      'getAppointment',
      { id: 'a', staff: { id: 's', name: 'Ann Lee' } },
      { staff: { id: 's', name: 'Ann Lee' } },
    ],
    [
      '{id, firstName, lastName}',
      'getAppointment',
      { id: 'a', staff: { id: 's', firstName: 'Ann', lastName: 'Lee' } },
      { staff: { id: 's', name: 'Ann Lee' } },
    ],
  ],
  'B11 cancelling and deleting': [
    ['{}', 'cancelAppointment', {}, { acknowledged: true }],
    [
      'the record',
      'cancelAppointment',
      { id: 'a', status: 'Cancelled' },
      { acknowledged: true, raw: { status: 'Cancelled' } },
    ],
    ['{success: true}', 'cancelClassParticipant', { success: true }, { acknowledged: true }],
    ['an empty body', 'cancelAppointment', undefined, { acknowledged: true }],
    ['an empty body', 'deleteClient', undefined, { acknowledged: true }],
    ['null', 'deleteContactTag', null, { acknowledged: true }],
  ],
  'B12 tags after a change': [
    ['{id, tags}', 'addClientTags', { id: 'a', tags: ['VIP'] }, { id: 'a', tags: ['VIP'] }],
    ['the whole record', 'removeContactTags', { id: 'a', name: 'Ann', tags: '[]' }, { id: 'a', tags: [] }],
  ],
  'B13 sending': [
    [
      '{id, status, error: ""}',
      'sendWhatsAppText',
      { id: 'm', status: 'Sent', error: '' },
      { id: 'm', status: 'sent' },
    ],
    ['error null', 'sendWhatsAppText', { id: 'm', error: null }, { id: 'm' }],
    ['error false', 'sendWhatsAppMedia', { id: 'm', error: false }, { id: 'm' }],
    ['only success', 'sendTelegramTemplate', { success: 'true' }, { id: undefined }],
  ],
  'B14 slots': [
    [
      'a date',
      'listAppointmentSlots',
      [{ date: '2025-06-21', slots: [] }],
      [{ date: '2025-06-21', slots: [] }],
    ],
    [
      'a date-time',
      'listAppointmentSlots',
      [{ date: '2025-06-21T15:07:39.751Z', slots: [] }],
      [{ date: '2025-06-21' }],
    ],
    [
      'local midnight in UTC',
      'listAppointmentSlots',
      [{ date: '2025-06-20T18:30:00.000Z', timezone: 'Asia/Kolkata', slots: [] }],
      [{ date: '2025-06-21' }],
    ],
    [
      'hh:mm AM',
      'listAppointmentSlots',
      [{ date: '2025-06-21', slots: [{ startTime: '12:30 AM', endTime: '01:00 PM' }] }],
      [{ slots: [{ start: '00:30', end: '13:00' }] }],
    ],
    [
      'ISO as printed',
      'listAppointmentSlots',
      [
        {
          date: '2025-06-21',
          slots: [{ startTime: '2025-06-21T16:39:00.000Z', endTime: '2025-06-21T17:09:00+05:30' }],
        },
      ],
      [{ slots: [{ start: '16:39', end: '17:09' }] }],
    ],
    [
      'an envelope',
      'listAppointmentSlots',
      { slots: [{ date: '2025-06-21', slots: [] }] },
      [{ date: '2025-06-21' }],
    ],
  ],
  'B15 the false Z': [
    [
      'startTimeUTC is believed',
      'getAppointment',
      {
        ...saoPaulo,
        startTimeUTC: '2024-08-05T19:39:00.000Z',
        startTime: '2024-08-05T16:39:00.000Z',
        endTimeUTC: '2024-08-05T20:09:00Z',
      },
      { start: '2024-08-05T19:39:00.000Z', end: '2024-08-05T20:09:00.000Z' },
    ],
    [
      'without it, date + time + timezone',
      'getAppointment',
      { ...saoPaulo, startTime: '2024-08-05T16:39:00.000Z', endTime: '2024-08-05T17:09:00.000Z' },
      { time: '16:39', start: '2024-08-05T19:39:00.000Z', end: '2024-08-05T20:09:00.000Z' },
    ],
    [
      'without an end, the service tells',
      'getAppointment',
      { ...saoPaulo, service: { id: 's', durationMinutes: '45' } },
      { end: '2024-08-05T20:24:00.000Z' },
    ],
    [
      'only the false Z',
      'getAppointment',
      { id: 'a', timezone: 'America/Sao_Paulo', startTime: '2024-08-05T16:39:00.000Z' },
      { date: '2024-08-05', time: '16:39', start: '2024-08-05T19:39:00.000Z' },
    ],
    [
      'a startTimeUTC copied from startTime',
      'getClass',
      { ...saoPaulo, startTimeUTC: '2024-08-05T16:39:00.000Z', startTime: '2024-08-05T16:39:00.000Z' },
      { start: '2024-08-05T19:39:00.000Z' },
    ],
    [
      'no zone, no instant',
      'getAppointment',
      { id: 'a', date: '2024-08-05', time: '04:39 PM' },
      { start: undefined, time: '16:39' },
    ],
    [
      'a zone nobody knows',
      'getAppointment',
      { ...saoPaulo, timezone: 'Mars/Olympus' },
      { timezone: undefined, start: undefined },
    ],
    [
      'summer time begins',
      'getAppointment',
      { id: 'a', timezone: 'Europe/Berlin', date: '2025-03-30', time: '02:30 AM' },
      { start: '2025-03-30T01:30:00.000Z' },
    ],
  ],
  'B16 messages': [
    [
      'as in the webhook',
      'listContactMessages',
      [
        {
          id: 'm',
          timestamp: '2024-08-05T19:39:22.511Z',
          text: 'Hi',
          type: 'text',
          contact: { id: 'c', phoneNumber: '971501234567' },
        },
      ],
      [{ id: 'm', at: '2024-08-05T19:39:22.511Z', text: 'Hi', incoming: false }],
    ],
  ],
  'B17 blocks': [
    [
      'without an id',
      'listStaffAvailabilityBlocks',
      [{ date: '2025-06-21', slots: [{ startTime: '09:00', endTime: '10:00 AM' }] }],
      [{ id: undefined, date: '2025-06-21', slots: [{ start: '09:00', end: '10:00' }] }],
    ],
    [
      'names of staff apart',
      'getStaffAvailabilityBlock',
      { id: 'b', date: '2025-06-21', staff: { id: 's', firstName: 'Ann', lastName: '' } },
      { id: 'b', staff: { id: 's', name: 'Ann' }, slots: [] },
    ],
  ],
  'the rest of the contract': [
    [
      'recepientName',
      'listBroadcastLogs',
      [{ recepientName: 'Ann', status: 'Failed', error: 'x' }],
      [{ recipientName: 'Ann', status: 'failed', error: 'x' }],
    ],
    [
      'a participant inside {participant}',
      'listClassParticipants',
      [{ participant: { id: 'p', class: { id: 'c' }, client: { id: 'k', fullName: 'Ann' } } }],
      [{ id: 'p', class: { id: 'c' }, client: { id: 'k', name: 'Ann' } }],
    ],
    [
      'an address in lines',
      'getLocation',
      {
        id: 'a',
        title: 'M',
        addressLine1: '1 High St',
        addressLine2: '',
        city: 'Pune',
        postalCode: '411001',
      },
      { address: '1 High St, Pune, 411001' },
    ],
    [
      'a contact without a name',
      'getContact',
      { id: 'a', phoneNumber: '6598765432' },
      { name: '6598765432', phone: '6598765432' },
    ],
  ],
};

describe.each(Object.entries(TOLERANCES))('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (_what, operation, answer, normal) => {
    expect(operations[operation].response(answer)).toMatchObject(normal as object);
  });
});

describe('B13, B18 refusals behind a 200', () => {
  it.each<[unknown, string | undefined]>([
    [{ error: 'Session expired' }, 'Session expired'],
    [{ id: 'm', status: 'failed', error: { message: 'Session expired' } }, 'Session expired'],
    [{ error: { error: { message: 'Template paused' } } }, 'Template paused'],
    [{ error: { code: 131_047 } }, undefined],
    [{ error: true, message: 'No such template' }, 'No such template'],
    [{ success: 'false', message: 'No such template' }, 'No such template'],
    [{ success: false }, undefined],
  ])('%j', (answer, serverText) => {
    expect(() => operations.sendWhatsAppText.response(answer)).toThrow(
      expect.objectContaining({ code: 'refused', effect: 'none', serverText }),
    );
  });
});

describe('what cannot be read is malformed, and a write may have happened', () => {
  it.each<[OperationId, unknown, 'none' | 'possible']>([
    ['getClient', undefined, 'none'],
    ['getClient', { fullName: 'Ann' }, 'none'],
    ['getClient', [{ id: 'a' }], 'none'],
    ['listClients', {}, 'none'],
    ['listClients', [{ id: 'a' }, null], 'none'],
    ['listClients', [{ id: 'a' }, { fullName: 'Ann' }], 'none'],
    ['createClient', undefined, 'possible'],
    ['createClient', { success: true }, 'possible'],
    ['sendWhatsAppText', {}, 'possible'],
    ['deleteClient', 'OK', 'possible'],
  ])('%s answers %j', (operation, answer, effect) => {
    expect(() => operations[operation].response(answer)).toThrow(
      expect.objectContaining({ code: 'malformed', effect }),
    );
  });
});
