import { beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from './support/demo-world.ts';
import { described } from './support/openapi.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const path = (template: string, id = 'nowhere123') => template.replace(/\{\w+\}/g, id);
const withBody = described.filter(({ requestBody }) => requestBody);
const withId = described.filter((one) => one.path.includes('{') && !one.requestBody);
const byLocation = described.filter((one) =>
  one.parameters.some(({ name }) => name === 'locationId' && !one.path.includes('{locationId}')),
);

describe('errors are the documented ones', () => {
  it.each(withBody)('$operationId refuses malformed JSON', async ({ method, path: template }) => {
    const answer = await world.breach(method, path(template), '{"fullName": ');
    expect(answer).toEqual({ status: 400, body: { message: 'Invalid request body' } });
  });

  it.each(withBody)('$operationId refuses a body that is no object', async ({ method, path: template }) => {
    const answer = await world.breach(method, path(template), [1]);
    expect(answer).toEqual({ status: 400, body: { message: 'Invalid request body' } });
  });

  it.each(withId)('$operationId answers 404 for an unknown id', async ({ method, path: template }) => {
    const answer = await world.breach(method, path(template));
    expect(answer).toEqual({ status: 404, body: { error: 'Record not found' } });
  });

  it.each(byLocation)(
    '$operationId answers 404 for an unknown location',
    async ({ method, path: template }) => {
      const answer = await world.breach(method, `${template}?locationId=nowhere123`);
      expect(answer).toEqual({ status: 404, body: { error: 'Invalid locationId' } });
    },
  );

  const required = [
    ['POST', '/v1/clients', { fullName: 'No Location' }],
    ['POST', '/v1/clients', { fullName: 5, primaryLocation: { id: 'x' } }],
    ['POST', '/v1/clients', { fullName: 'Ref', primaryLocation: 'x' }],
    ['POST', '/v1/contacts', { name: 'No Number' }],
    ['POST', '/v1/clientTags', {}],
    ['POST', '/v1/appointments', { date: '2026-10-08' }],
    ['POST', '/v1/appointments/cancel', {}],
    ['POST', '/v1/messages/whatsapp/sendtext', { textMessage: 'Where?' }],
    ['POST', '/v1/broadcasts', { name: 'No type' }],
    ['POST', '/v1/webhooks', { name: 'No url', active: true }],
    ['POST', '/v1/webhooks', { name: 'Text', active: 'true', serverUrl: 'https://example.com' }],
  ] as const;
  it.each(required)('%s %s with %j: the gateway says so', async (method, at, body) => {
    const answer = await world.breach(method, at, body);
    expect(answer).toEqual({ status: 400, body: { message: 'Invalid request body' } });
  });

  it.each([
    ['GET', '/v1/nothing'],
    ['PATCH', '/v1/clients/x'],
    ['DELETE', '/v1/clients'],
    ['GET', '/v2/clients'],
  ])('%s %s is no route: 403', async (method, at) => {
    const response = await world.demo.fetch(new Request(`https://api.whautomate.com${at}`, { method }));
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ message: 'Missing Authentication Token' });
  });
});
