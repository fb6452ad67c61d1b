import { describe, expect, it } from 'vitest';
import { operationOf, operations } from '../../utils/demo/index.ts';
import { openWorld } from './support/demo-world.ts';
import { described } from './support/openapi.ts';
import { tourBooking } from './support/tour/booking.ts';
import { tourCampaigns } from './support/tour/campaigns.ts';
import { tourPeople } from './support/tour/people.ts';

const concrete = (path: string): string => path.replace(/\{\w+\}|:\w+/g, 'x');

describe('the demo handles the whole API', () => {
  it('has the 83 operations of the file and no other', () => {
    const inFile = described.map(
      ({ operationId, method, path }) => `${operationId} ${method} ${concrete(path)}`,
    );
    const inDemo = operations.map(({ id, method, path }) => `${id} ${method} ${concrete(path)}`);
    expect(inFile).toHaveLength(83);
    expect(inDemo.sort()).toEqual(inFile.sort());
  });

  it.each(described)('routes $method $path to $operationId', ({ operationId, method, path }) => {
    expect(operationOf(method, concrete(path))).toBe(operationId);
  });

  it('answers each of them with 200, request and answer as documented', async () => {
    const world = await openWorld();
    await tourPeople(world);
    await tourBooking(world);
    await tourCampaigns(world);
    const succeeded = [...world.seen].filter(([, statuses]) => statuses.has(200)).map(([id]) => id);
    expect(succeeded.sort()).toEqual(described.map(({ operationId }) => operationId).sort());
  });
});
