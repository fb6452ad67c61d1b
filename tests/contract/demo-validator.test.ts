import { describe, expect, it } from 'vitest';
import { requestErrors, responseErrors } from './support/validator.ts';

/** The judge itself: it must find fault where there is one, or the contract tests prove nothing. */
const request = (method: string, path: string, body?: unknown) =>
  new Request(`https://api.whautomate.com${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const create = request('POST', '/v1/clients', { fullName: 'A', primaryLocation: { id: 'x' } });

describe('requests', () => {
  it.each([
    ['a missing field', request('POST', '/v1/clients', { fullName: 'A' }), /primaryLocation/],
    [
      'a wrong type',
      request('POST', '/v1/clients', { fullName: 1, primaryLocation: { id: 'x' } }),
      /fullName must be string/,
    ],
    ['a reference without id', request('POST', '/v1/clients', { fullName: 'A', primaryLocation: {} }), /id/],
    ['no body', request('POST', '/v1/clients'), /body is missing/],
    ['a page that is no number', request('GET', '/v1/clients?page=two'), /page/],
    ['a date that is none', request('GET', '/v1/clients?startDate=soon'), /startDate/],
  ])('%s is found', async (_, wrong, why) => {
    expect((await requestErrors(wrong)).join()).toMatch(why);
  });

  it('a documented one passes', async () => expect(await requestErrors(create)).toEqual([]));

  it('one the file does not know is an error', async () => {
    await expect(requestErrors(request('GET', '/v1/unknown'))).rejects.toThrow('not in openapi.yaml');
  });
});

describe('answers', () => {
  it.each([
    ['an undocumented status', 201, { id: 'a' }, /status 201/],
    ['a record without id', 200, { fullName: 'A' }, /id/],
    ['a number for an id', 200, { id: 5 }, /id must be string/],
    ['a date that is none', 200, { id: 'a', createdAt: 'today' }, /createdAt/],
    ['an error without text', 400, {}, /400/],
  ])('%s is found', async (_, status, body, why) => {
    expect((await responseErrors(create, Response.json(body, { status }))).join()).toMatch(why);
  });

  it('an envelope is no list', async () => {
    const answer = Response.json({ data: [] });
    expect(await responseErrors(request('GET', '/v1/clients'), answer)).not.toEqual([]);
  });
});
