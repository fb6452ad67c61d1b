import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  broadcastBody,
  classBody,
  clientBody,
  contactBody,
  operations,
  serviceBody,
  webhookBody,
} from '@/utils/whautomate/index.ts';
import { arbitraryOf } from '../../../contract/client-support/arbitrary.ts';
import { judge } from '../../../contract/client-support/judge.ts';

const raw = {
  id: 'a',
  clientId: 'C2',
  fullName: 'Ann',
  email: '',
  phone: 12_345,
  dob: null,
  gender: null,
  company: null,
  tags: '["VIP"]',
  customFields: '{"size":"M"}',
  loyalty: { points: 7 },
  primaryLocation: { id: 7, title: 'Main' },
  primaryStaff: {},
  createdAt: '2024-08-05T19:39:22.511Z',
};

describe('clientBody', () => {
  it('sends back what was read, in the documented spelling, with the changes on top', () => {
    expect(clientBody(raw, { fullName: 'Anna', email: undefined, notes: '' })).toEqual({
      id: 'a',
      clientId: 'C2',
      fullName: 'Anna',
      email: '',
      phone: '12345',
      dob: null,
      company: null,
      notes: '',
      tags: ['VIP'],
      customFields: '{"size":"M"}',
      loyalty: { points: 7 },
      primaryLocation: { id: '7', title: 'Main' },
      createdAt: '2024-08-05T19:39:22.511Z',
    });
  });

  it('changes custom fields one by one, and tags as a whole', () => {
    const body = clientBody(raw, { customFields: { team: 'Red' }, tags: ['New'] });
    expect(body).toMatchObject({ customFields: { size: 'M', team: 'Red' }, tags: ['New'] });
  });

  it('leaves an unreadable custom field text as it is', () => {
    expect(clientBody({ id: 'a', customFields: '{"size":...' }, {}).customFields).toBe('{"size":...');
  });

  it('refuses to write over a known field that came in a shape nobody has seen', () => {
    const body = clientBody({ id: 'a', fullName: { first: 'Ann' } }, { notes: 'x' });
    expect(body.fullName).toEqual({ first: 'Ann' });
    expect(() => operations.updateClient.request({ clientId: 'a', body })).toThrow(
      expect.objectContaining({ code: 'invalid', effect: 'none' }),
    );
  });
});

describe.each([
  ['Client', 'updateClient', 'clientId', clientBody, { fullName: 'Ann' }],
  ['Contact', 'updateContact', 'contactId', contactBody, { name: 'Ann' }],
  ['Service', 'updateService', 'serviceId', serviceBody, { name: 'Cut' }],
  ['Class', 'updateClass', 'classId', classBody, { time: '16:39' }],
  ['Broadcast', 'updateBroadcast', 'broadcastId', broadcastBody, { name: 'May' }],
  [
    'Webhook',
    'updateWebhook',
    'webhookId',
    webhookBody,
    { name: 'CRM', active: true, serverUrl: 'https://crm.example' },
  ],
] as const)('%s: read, merge, write', (schema, operation, key, merge, changes) => {
  it('makes a body that the file allows, from any record the file allows, and loses nothing', () => {
    const records = arbitraryOf({ $ref: `#/components/schemas/${schema}` }) as fc.Arbitrary<
      Record<string, unknown>
    >;
    fc.assert(
      fc.property(
        records,
        fc.dictionary(fc.stringMatching(/^new[A-Z]{3}$/), fc.jsonValue()),
        (record, unknown) => {
          const body = merge({ ...record, ...unknown }, changes as never);
          const request = operations[operation].request({ [key]: 'a', body } as never);
          expect(judge(request)).toEqual([]);
          expect(request.body).toMatchObject(unknown);
        },
      ),
      { numRuns: 40 },
    );
  });
});
