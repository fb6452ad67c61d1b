/** Whatever the service answers, a call ends, and ends in a record or in a `WhautomateError`. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  call,
  createHandlerTransport,
  type Operation,
  operations,
  WhautomateError,
} from '@/utils/whautomate/index.ts';
import { arbitraryOf, paramsOf } from './client-support/arbitrary.ts';
import { documentedOperations } from './client-support/openapi.ts';

vi.setConfig({ testTimeout: 30_000 });

const KEYS = [
  'id',
  'data',
  'error',
  'success',
  'message',
  'tags',
  'customFields',
  'date',
  'time',
  'timezone',
  'startTime',
  'startTimeUTC',
  'slots',
  'status',
  'location',
  'staff',
  'client',
  'class',
  'participant',
  '__proto__',
  'toString',
];

/** Arbitrary JSON, with a taste for the keys that are looked at and for values that are nearly right. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.constantFrom(
      '2024-08-05',
      '9999-99-99',
      '2024-08-05T25:61:00Z',
      '04:39 PM',
      'Asia/Kolkata',
      '[1,{"name":2}]',
      '{',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  ),
})).value;

describe.each(documentedOperations.map((operation) => [operation.id, operation] as const))(
  '%s',
  (id, documented) => {
    const operation = operations[id as keyof typeof operations];

    it('reads whatever the file allows', () => {
      fc.assert(
        fc.property(arbitraryOf(documented.answer), (answer) => {
          expect(outcome(() => operation.response(answer))).toBeOneOf(['read', ...allowedFor(id)]);
        }),
        { numRuns: 20 },
      );
    });

    it('throws nothing but malformed and refused, whatever JSON comes', () => {
      fc.assert(
        fc.property(json, (answer) => {
          expect(outcome(() => operation.response(answer))).toBeOneOf(['read', 'malformed', 'refused']);
        }),
        { numRuns: 100 },
      );
    });
  },
);

it('ends every call in time with a result or a WhautomateError, whatever bytes come', async () => {
  const answer = fc.record({
    status: fc.oneof(fc.constantFrom(200, 400, 403, 404, 429, 500, 504), fc.integer({ min: 200, max: 599 })),
    text: fc.oneof(
      fc.string(),
      json.map((value) => JSON.stringify(value)),
      fc.constantFrom('', '<html>', '{"id":', "{'error':'x'}"),
    ),
    retryAfter: fc.oneof(
      fc.constantFrom('', '3', '-1', '1e99', 'Wed, 21 Oct 2015 07:28:00 GMT'),
      fc.stringMatching(/^[ -~]{0,9}$/),
    ),
  });
  const asked = fc
    .constantFrom(...documentedOperations)
    .chain((documented) => fc.tuple(fc.constant(documented.id), paramsOf(documented)));
  await fc.assert(
    fc.asyncProperty(asked, answer, async ([id, params], { status, text, retryAfter }) => {
      const bodiless = [204, 205, 304].includes(status);
      const transport = createHandlerTransport(
        () => new Response(bodiless ? null : text, { status, headers: { 'retry-after': retryAfter } }),
      );
      const operation: Operation = operations[id as keyof typeof operations];
      await call(operation, params, transport).catch((error: unknown) => {
        expect(error).toBeInstanceOf(WhautomateError);
        if (operation.kind === 'read') expect(error).toHaveProperty('effect', 'none');
      });
    }),
    { numRuns: 500 },
  );
}, 30_000);

function outcome(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof WhautomateError) return error.code;
    throw error;
  }
}

/** The file lets through answers that say nothing (`{}` after sending) or no (`{success: false}` after deleting). */
function allowedFor(id: string): string[] {
  if (/^delete|^cancel/.test(id)) return ['refused'];
  return /^send|Participant|ClassBookings|Tags$/.test(id) ? ['malformed', 'refused'] : [];
}
