/** Open questions B7 to B13, B16 and B17: words, references, and answers that say little. */
import { holdTolerances } from './client-support/tolerances.ts';

holdTolerances({
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
});
