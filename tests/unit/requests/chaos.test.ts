import { describe, expect, it } from 'vitest';
import { writes } from '../../../utils/requests/writes/index.ts';
import { operations } from '../../../utils/whautomate/index.ts';
import { CASES, type Case, UNTELLABLE } from './support/cases.ts';
import { FATES, type Outcome, runCase } from './support/chaos.ts';

const WRITES = Object.values(operations)
  .filter((operation) => operation.kind === 'write')
  .map((operation) => operation.id);

describe('every write of the service', () => {
  it('declares its records and its reconciliation', () => {
    expect(Object.keys(writes).sort()).toEqual([...WRITES].sort());
  });
  it('has a case here', () => {
    expect([...new Set(CASES.map((one) => one.operation))].sort()).toEqual([...WRITES].sort());
  });
});

const SETTLED = ['done', 'failed', 'needs-you'];

function expectExactlyOnce(one: Case, fate: string, point: number | undefined, outcome: Outcome): void {
  const told = `${one.name}, ${fate}, killed at ${point}: ${JSON.stringify({ ...outcome, world: undefined })}`;
  expect(SETTLED, told).toContain(outcome.state);
  if (outcome.state === 'done') expect(outcome.effects, told).toBe(1);
  else expect(outcome.effects, told).toBeLessThanOrEqual(1);
  if (!one.untellable) expect(outcome.state, told).not.toBe('needs-you');
}

describe('killed at every await', () => {
  it.each([...CASES, ...UNTELLABLE])('$name', async (one) => {
    for (const [name, fate] of Object.entries(FATES)) {
      const clean = await runCase(one, fate, undefined);
      expectExactlyOnce(one, name, undefined, clean);
      for (let point = 1; point <= clean.points; point += 1) {
        expectExactlyOnce(one, name, point, await runCase(one, fate, point));
      }
    }
  });
});
