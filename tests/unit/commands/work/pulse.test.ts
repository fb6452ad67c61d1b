import { expect, it, vi } from 'vitest';
import { coalesce } from '@/utils/commands/work/pulse.ts';

it('acts at once, then once more for all that followed, then not at all', () => {
  vi.useFakeTimers();
  const act = vi.fn();
  const tell = coalesce(250, act);
  tell();
  expect(act).toHaveBeenCalledTimes(1);
  for (let call = 0; call < 1_000; call++) tell();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(250);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
  tell();
  expect(act).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
