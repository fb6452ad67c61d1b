import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Client,
  type OperationId,
  operations,
  type ParamsOf,
  type ResultOf,
} from '@/utils/whautomate/index.ts';

describe('request', () => {
  it('always sends page and limit', () => {
    expect(operations.listClientTags.request({})).toEqual({
      method: 'GET',
      path: '/v1/clientTags',
      query: { page: '1', limit: '100' },
    });
  });

  it('percent-encodes ids', () => {
    expect(operations.getClient.request({ clientId: 'a/b?c#d é' }).path).toBe(
      '/v1/clients/a%2Fb%3Fc%23d%20%C3%A9',
    );
  });

  it('leaves unset filters out', () => {
    expect(operations.listClients.request({ searchText: '', tags: undefined, limit: 5 }).query).toEqual({
      page: '1',
      limit: '5',
    });
  });

  it('sends only the id of a reference, and times with AM or PM', () => {
    const room = { id: 'l', name: 'Main' };
    const body = {
      location: room,
      client: { id: 'c' },
      service: { id: 's' },
      date: '2024-08-05',
      time: '16:39',
    };
    expect(operations.createAppointment.request({ body }).body).toEqual({
      ...body,
      location: { id: 'l' },
      time: '04:39 PM',
    });
  });

  it.each<[string, OperationId, unknown]>([
    ['an id that climbs out of its path', 'deleteClient', { clientId: '..' }],
    ['an id that cannot be encoded', 'getClient', { clientId: '\ud800' }],
    ['an empty id', 'getClient', { clientId: ' ' }],
    ['a limit over 100', 'listClients', { limit: 101 }],
    ['a page of 0', 'listClients', { page: 0 }],
    ['a day that does not exist', 'listClients', { startDate: '2024-02-30' }],
    [
      'a field nobody documents',
      'createClient',
      { body: { fullName: 'A', primaryLocation: { id: 'l' }, city: 'X' } },
    ],
    ['a name that says nothing', 'createClient', { body: { fullName: ' ', primaryLocation: { id: 'l' } } }],
    ['a message to nobody', 'sendWhatsAppText', { body: { location: { id: 'l' }, textMessage: 'Hi' } }],
    [
      'a message to two',
      'sendWhatsAppText',
      { body: { location: { id: 'l' }, textMessage: 'Hi', contact: { id: 'a' }, client: { id: 'b' } } },
    ],
    [
      'a script as media',
      'sendWhatsAppMedia',
      { body: { location: { id: 'l' }, contact: { id: 'a' }, mediaUrl: 'javascript:1', mimeType: 'a/b' } },
    ],
    [
      'a time without its zone',
      'sendWhatsAppText',
      {
        body: {
          location: { id: 'l' },
          textMessage: 'Hi',
          contact: { id: 'a' },
          scheduleDateTime: '2024-08-05T10:00',
        },
      },
    ],
    ['nothing', 'createClient', undefined],
  ])('refuses %s', (_, id, params) => {
    expect(() => operations[id].request(params as never)).toThrow(
      expect.objectContaining({ code: 'invalid', effect: 'none', operation: id }),
    );
  });

  it('writes numbers as digits, instants in UTC and addresses encoded', () => {
    const body = {
      location: { id: 'l' },
      recepient: { phoneNumber: '+971 (50) 123-4567' },
      mediaUrl: 'https://x.example/a b.png',
      mimeType: 'image/png',
      scheduleDateTime: '2030-08-05T10:00:00+05:30',
    };
    expect(operations.sendWhatsAppMedia.request({ body }).body).toMatchObject({
      recepient: { phoneNumber: '971501234567' },
      mediaUrl: 'https://x.example/a%20b.png',
      scheduleDateTime: '2030-08-05T04:30:00.000Z',
    });
  });
});

it('is typed by operation id', () => {
  expectTypeOf<ResultOf<'createClient'>>().toEqualTypeOf<Client>();
  expectTypeOf<ResultOf<'listClients'>>().toEqualTypeOf<Client[]>();
  expectTypeOf<ParamsOf<'getClient'>>().toEqualTypeOf<{ clientId: string }>();
  expectTypeOf<ParamsOf<'createClient'>['body']['fullName']>().toEqualTypeOf<string>();
});
