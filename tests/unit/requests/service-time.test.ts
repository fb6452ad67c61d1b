import { describe, expect, it } from 'vitest';
import { createServiceTime } from '../../../utils/requests/service-time.ts';

describe("the service's time", () => {
  const clock = { wall: 1_000_000, mono: 500, now: () => clock.wall, monotonic: () => clock.mono };

  it('is two minutes either side of ours until an answer tells', () => {
    expect(createServiceTime(clock).now()).toEqual({ from: 880_000, to: 1_120_000 });
    expect(createServiceTime(clock).at(100)).toBeUndefined();
  });

  it('narrows with every answer, whatever happens to the wall clock', () => {
    const time = createServiceTime(clock);
    time.heard(2_000_000, 400);
    expect(time.at(500)).toEqual({ from: 1_999_000, to: 2_001_400 });
    clock.wall -= 86_400_000;
    clock.mono = 10_500;
    time.heard(2_010_500, 900);
    expect(time.at(500)).toEqual({ from: 1_999_500, to: 2_001_400 });
  });

  it('begins anew at a contradiction, and believes no slow answer', () => {
    const time = createServiceTime(clock);
    time.heard(2_000_000, 100);
    time.heard(5_000_000, 60_000);
    time.heard(Number.NaN, 10);
    expect(time.now().from).toBe(1_999_000);
    time.heard(3_000_000, 100);
    expect(time.now()).toEqual({ from: 2_999_000, to: 3_001_100 });
  });
});
