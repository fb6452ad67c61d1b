import { expect, it } from 'vitest';
import { operations as demo } from '@/utils/demo/index.ts';
import { operations as client } from '@/utils/whautomate/index.ts';
import { documentedOperations } from './client-support/openapi.ts';

it('counts the same operations in the OpenAPI file, the client and the demo: 83 = 83 = 83', () => {
  const documented = documentedOperations.map(({ id }) => id).sort();
  expect(documented).toHaveLength(83);
  expect(Object.keys(client).sort()).toEqual(documented);
  expect(demo.map(({ id }) => id).sort()).toEqual(documented);
});
