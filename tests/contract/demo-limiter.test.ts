import { describe, expect, it } from 'vitest';
import { createLimiter, type LimiterKind } from '../sandbox/limiter.ts';

const plan = { perMinute: 60, perDay: 1_000_000 };
const T = Date.UTC(2026, 9, 5, 15);

/** How many of so many requests at an instant are let through. */
const through = (limiter: ReturnType<typeof createLimiter>, at: number, tries: number): number =>
  Array.from({ length: tries }, () => limiter(at)).filter((verdict) => verdict === 'ok').length;

describe.each<LimiterKind>(['bucket', 'sliding', 'fixed'])('%s', (kind) => {
  it('lets a minute’s worth through at once and no more', () => {
    const limiter = createLimiter(kind, plan);
    expect(through(limiter, T, 100)).toBe(60);
    expect(through(limiter, T + 61_000, 100)).toBe(60);
  });
});

it('bucket refills evenly, up to its size', () => {
  const limiter = createLimiter('bucket', plan, 10);
  expect(through(limiter, T, 100)).toBe(10);
  expect(through(limiter, T + 3_000, 100)).toBe(3);
  expect(through(limiter, T + 600_000, 100)).toBe(10);
});

it('sliding holds in every window of 60 seconds, not only in those of the clock', () => {
  const limiter = createLimiter('sliding', plan);
  const sent: number[] = [];
  for (let at = T; at < T + 300_000; at += 250) if (limiter(at) === 'ok') sent.push(at);
  for (const start of sent) {
    expect(sent.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(60);
  }
});

it('fixed starts anew with the minute of the clock', () => {
  const limiter = createLimiter('fixed', plan);
  expect(through(limiter, T + 59_000, 100)).toBe(60);
  expect(through(limiter, T + 60_000, 100)).toBe(60);
});

it('the day counts what was let through, and ends at 00:00 UTC', () => {
  const limiter = createLimiter('bucket', { perMinute: 60, perDay: 100 });
  expect(through(limiter, T, 100)).toBe(60);
  expect(through(limiter, T + 60_000, 100)).toBe(40);
  expect(limiter(T + 120_000)).toBe('Limit Exceeded');
  expect(limiter(Date.UTC(2026, 9, 6) - 1)).toBe('Limit Exceeded');
  expect(limiter(Date.UTC(2026, 9, 6))).toBe('ok');
});
