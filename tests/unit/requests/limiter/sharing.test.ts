import { describe, expect, it } from 'vitest';
import { shareAccount } from '../support/browsers.ts';
import { COUNTINGS } from '../support/quota.ts';

describe.each(COUNTINGS)('against a service that counts by %s minute', (counting) => {
  it('sends 1,000 requests at 300 a minute within 1.15 of the least time, none refused', () => {
    const { finishedAt, refused } = shareAccount({
      browsers: 1,
      counting,
      perMinute: 300,
      minutes: 10,
      most: 1000,
    });
    expect(finishedAt / ((1000 / 300) * 60_000)).toBeLessThanOrEqual(1.15);
    expect(refused).toBe(0);
  });

  it('is never refused alone on a trial account either, whatever the lane', () => {
    for (const lane of ['interactive', 'normal', 'bulk'] as const) {
      const { refused, used } = shareAccount({ browsers: 1, counting, perMinute: 60, minutes: 20, lane });
      expect(refused, lane).toBe(0);
      expect(used, lane).toBeGreaterThan(0.8);
    }
  });

  it.each([1, 2, 3, 4, 5])('shares 300 a minute fairly among three browsers (seed %i)', (seed) => {
    const { used, refused, fairness } = shareAccount({
      browsers: 3,
      counting,
      perMinute: 300,
      minutes: 15,
      seed,
    });
    expect(used).toBeGreaterThanOrEqual(0.8);
    expect(refused).toBeLessThanOrEqual(0.05);
    expect(fairness).toBeGreaterThanOrEqual(0.9);
  });

  it('shares it among twenty, once they have found their shares', () => {
    const twenty = { browsers: 20, counting, perMinute: 300, warmUpMinutes: 10, minutes: 30 };
    const { used, refused, fairness } = shareAccount(twenty);
    expect(used).toBeGreaterThanOrEqual(0.9);
    expect(refused).toBeLessThanOrEqual(0.03);
    expect(fairness).toBeGreaterThanOrEqual(0.9);
  });
});
