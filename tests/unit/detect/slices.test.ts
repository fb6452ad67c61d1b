import { describe, expect, it } from 'vitest';
import { createSlices } from '@/utils/detect/page/slices.ts';

/** A clock that only moves when told. */
function clock() {
  let time = 0;
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('createSlices', () => {
  it('is over after its budget, and half over after half of it', () => {
    const { now, pass } = clock();
    const slices = createSlices({ now, budget: 4 });
    expect(slices.over(0.5)).toBe(false);
    pass(3);
    expect([slices.over(0.5), slices.over()]).toEqual([true, false]);
    pass(2);
    expect(slices.over()).toBe(true);
  });

  it('begins anew after a rest, and counts its work without it', async () => {
    const { now, pass } = clock();
    const slices = createSlices({ now, budget: 4, rest: async () => void pass(1_000) });
    pass(5);
    await slices.rest();
    expect(slices.over()).toBe(false);
    pass(2);
    expect(slices.worked()).toBe(7);
  });

  it('ends with its signal', async () => {
    const abort = new AbortController();
    const slices = createSlices({ signal: abort.signal, rest: async () => abort.abort(new Error('enough')) });
    await expect(slices.rest()).rejects.toThrow('enough');
  });
});
