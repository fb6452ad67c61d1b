import { describe, expect, it } from 'vitest';
import { readAnswer } from '@/utils/whautomate/failure.ts';

type Row = [status: number, body: string, code: string, serverText?: string];

function fail(kind: 'read' | 'write', status: number, text: string, headers = {}): unknown {
  try {
    return readAnswer('createAppointment', kind, { status, text, headers: new Headers(headers) }, 'key');
  } catch (error) {
    return error;
  }
}

describe('refusals that changed nothing', () => {
  it.each<Row>([
    [400, '{"message":"Invalid request body"}', 'invalid', 'Invalid request body'],
    [400, '{"error":"Invalid parameters"}', 'invalid', 'Invalid parameters'],
    [400, '{"error":{"message":"date is required"}}', 'invalid', 'date is required'],
    [400, "{'error':'Invalid parameters'}", 'invalid', 'Invalid parameters'],
    [400, '', 'invalid'],
    [401, '{"message":"Unauthorized"}', 'forbidden', 'Unauthorized'],
    [403, '{"message":"Forbidden"}', 'forbidden', 'Forbidden'],
    [403, '<html><h1>403</h1></html>', 'forbidden'],
    [403, '{"message":"Missing Authentication Token"}', 'unknown-route', 'Missing Authentication Token'],
    [404, '{"error":"Invalid locationId"}', 'not-found', 'Invalid locationId'],
    [405, '', 'unknown-route'],
    [409, '{"error":"Duplicate phone"}', 'invalid', 'Duplicate phone'],
    [413, '{"message":"Request Too Long"}', 'invalid', 'Request Too Long'],
    [425, '', 'server'],
    [429, '{"message":"Too Many Requests"}', 'rate-limited', 'Too Many Requests'],
    [429, '', 'rate-limited'],
    [429, '{"message":"Rate limit exceeded"}', 'rate-limited', 'Rate limit exceeded'],
    [429, '{"message":"Limit Exceeded"}', 'quota-exhausted', 'Limit Exceeded'],
    [429, 'Daily quota used up', 'quota-exhausted', 'Daily quota used up'],
  ])('%i %s → %s', (status, body, code, serverText) => {
    expect(fail('write', status, body)).toMatchObject({ code, status, serverText, effect: 'none' });
  });
});

describe('answers that leave a write open', () => {
  it.each<Row>([
    [408, '', 'timeout'],
    [500, '{"message":"Internal server error"}', 'server', 'Internal server error'],
    [502, '<html>', 'server'],
    [503, '', 'server'],
    [504, '{"message":"Endpoint request timed out"}', 'server', 'Endpoint request timed out'],
    [200, '<!doctype html><p>Welcome to this hotel network', 'malformed'],
    [200, '{"id":"a', 'malformed'],
    [302, '', 'malformed'],
  ])('%i %s → %s', (status, body, code) => {
    expect(fail('write', status, body)).toMatchObject({ code, status, effect: 'possible' });
    expect(fail('read', status, body)).toMatchObject({ code, status, effect: 'none' });
  });
});

describe('a taken slot is told only by the words (C16)', () => {
  it.each([
    'Slot not available',
    'Time slot is already booked',
    'The selected slot is no longer available',
    'Timeslot unavailable',
    'This slot has been taken',
    'No slots available',
    'Staff is not available at this time',
    'Staff is already booked',
    'Double booking is not allowed',
    'Overlaps with another appointment',
    'Conflicts with an existing appointment',
  ])('%s', (error) => {
    expect(fail('write', 400, JSON.stringify({ error }))).toMatchObject({ code: 'slot-unavailable' });
    expect(fail('write', 409, JSON.stringify({ error }))).toMatchObject({ code: 'slot-unavailable' });
    expect(fail('write', 404, JSON.stringify({ error }))).toMatchObject({ code: 'not-found' });
  });

  it.each([
    'Invalid parameters',
    'slots is required',
    'Invalid time slot format',
    'bookedFrom must be a string',
  ])('not %s', (error) => {
    expect(fail('write', 400, JSON.stringify({ error }))).toMatchObject({ code: 'invalid' });
  });
});

it.each<[string, number | undefined]>([
  ['3', 3000],
  ['0', 0],
  ['-5', 0],
  ['1.5', 1500],
  ['soon', undefined],
  [' ', undefined],
])('honours Retry-After: %s', (header, retryAfterMs) => {
  expect(fail('read', 429, '', { 'retry-after': header })).toMatchObject({ retryAfterMs });
});

it('honours Retry-After as a date', () => {
  const date = new Date(Date.now() + 60_000).toUTCString();
  const { retryAfterMs } = fail('read', 429, '', { 'retry-after': date }) as { retryAfterMs: number };
  expect(retryAfterMs).toBeGreaterThan(57_000);
  expect(retryAfterMs).toBeLessThanOrEqual(60_000);
});

it('keeps the words short', () => {
  expect(fail('read', 500, 'x'.repeat(10_000))).toHaveProperty('serverText.length', 500);
});
