/** Open questions B1 to B6: lists, missing and unset fields, tags, booleans, numbers, ids. */
import { holdTolerances } from './client-support/tolerances.ts';

const bare = [{ id: 'a', title: 'Main' }];
const main = [{ id: 'a', title: 'Main' }];

holdTolerances({
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
    ['a tag that looks like JSON', 'getClient', { id: 'a', tags: '2024' }, { tags: ['2024'] }],
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
});
