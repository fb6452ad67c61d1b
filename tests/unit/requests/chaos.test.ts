import { describe, expect, it } from 'vitest';
import { writes } from '../../../utils/requests/writes/index.ts';
import { operations } from '../../../utils/whautomate/index.ts';
import { CASES, UNTELLABLE } from './support/cases.ts';
import { FATES, runCase } from './support/chaos.ts';
import { expectExactlyOnce } from './support/verdict.ts';

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

/** `npm run bench -- requests/chaos` takes every await under every fault; here every fourth, another fourth for each fault. */
const STRIDE = 4;

describe('killed at every await', () => {
  it.each([...CASES, ...UNTELLABLE])('$name', { timeout: 120_000 }, async (one) => {
    for (const [nth, [name, fate]] of Object.entries(FATES).entries()) {
      const clean = await runCase(one, fate, undefined);
      expectExactlyOnce(one, name, undefined, clean);
      for (let point = 1 + (nth % STRIDE); point <= clean.points; point += STRIDE) {
        expectExactlyOnce(one, name, point, await runCase(one, fate, point));
      }
    }
  });
});
