import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { operations, WhautomateError } from '@/utils/whautomate/index.ts';
import { paramsOf } from './client-support/arbitrary.ts';
import { judge, routeOf } from './client-support/judge.ts';
import { documentedOperations } from './client-support/openapi.ts';

vi.setConfig({ testTimeout: 30_000 });

const client: Record<string, (typeof operations)[keyof typeof operations]> = operations;

describe.each(documentedOperations.map((operation) => [operation.id, operation] as const))(
  '%s',
  (id, documented) => {
    const operation = client[id];

    it('is in the registry under its own id, with the documented verb', () => {
      expect(operation).toMatchObject({
        id,
        method: documented.method,
        kind: documented.method === 'GET' ? 'read' : 'write',
      });
    });

    it('takes what the file documents and asks what the file allows', () => {
      fc.assert(
        fc.property(paramsOf(documented), (params) => {
          const request = operation?.request(params as never);
          if (!request) throw new Error('not in the registry');
          expect(judge(request)).toEqual([]);
          expect(routeOf(request)?.operation.id).toBe(id);
        }),
        { numRuns: 40 },
      );
    });

    it('refuses parameters nobody documents, and says that nothing happened', () => {
      fc.assert(
        fc.property(paramsOf(documented), (params) => {
          const wrong = () => operation?.request({ ...params, pageSize: 3 } as never);
          expect(wrong).toThrow(WhautomateError);
          expect(wrong).toThrow(expect.objectContaining({ code: 'invalid', effect: 'none', operation: id }));
        }),
        { numRuns: 5 },
      );
    });
  },
);

it.each([
  ['an unknown route', { method: 'GET', path: '/v1/staff' }],
  ['an undocumented query', { method: 'GET', path: '/v1/clients', query: { locationId: 'a' } }],
  ['a page that is no number', { method: 'GET', path: '/v1/clients', query: { page: 'first' } }],
  ['a missing field', { method: 'POST', path: '/v1/contactTags', body: {} }],
  ['a body where none is taken', { method: 'DELETE', path: '/v1/clients/a', body: {} }],
] as const)('would notice %s', (_, request) => {
  expect(judge(request)).not.toEqual([]);
});
