import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter } from '../../../../utils/requests/limiter/limiter.ts';
import { createSends } from '../../../../utils/requests/limiter/sends.ts';
import type { LimiterRecord } from '../../../../utils/requests/store/records.ts';
import { LANES, type Lane } from '../../../../utils/requests/types.ts';

type Event =
  | { do: 'pass'; ms: number }
  | { do: 'ask'; times: number; lane: Lane }
  | { do: 'jump'; ms: number }
  | { do: 'crash'; deadMs: number; jumpMs: number };

const lane = fc.constantFrom(...LANES);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 90_000 }) }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 2000 }) }),
  fc.record({ do: fc.constant('ask' as const), times: fc.integer({ min: 1, max: 80 }), lane }),
  fc.record({ do: fc.constant('jump' as const), ms: fc.integer({ min: -90_000_000, max: 90_000_000 }) }),
  fc.record({
    do: fc.constant('crash' as const),
    deadMs: fc.integer({ min: 0, max: 70_000 }),
    jumpMs: fc.integer({ min: -90_000_000, max: 90_000_000 }),
  }),
);

/**
 * Lets a limiter live through the events and gives the true times of all it let through. While a worker is dead, nobody sees
 * the clock being set forward; the limiter bears that once a minute, and the simulation does it no oftener.
 */
function live(events: readonly Event[], perMinute: number): number[] {
  let [now, offset, born, life, lastUnseen] = [0, 0, 0, 0, -60_001];
  let stored: LimiterRecord | undefined;
  const sent: number[] = [];
  const start = () => {
    born = now;
    life += 1;
    const clock = { now: () => 1e12 + now + offset, monotonic: () => now - born };
    const plan = { perMinute, perDay: 1e9 };
    const made = createLimiter({ plan, clock, random: () => 0.5, writer: String(life) });
    made.load(stored);
    return made;
  };
  let limiter = start();
  for (const one of events) {
    if (one.do === 'pass') now += one.ms;
    if (one.do === 'jump') offset += one.ms;
    if (one.do === 'crash') {
      now += one.deadMs;
      const unseen = one.jumpMs > 0;
      if (!unseen || now - lastUnseen > 60_000) {
        offset += one.jumpMs;
        if (unseen) lastUnseen = now;
      }
      limiter = start();
    }
    for (let asked = 0; one.do === 'ask' && asked < one.times; asked += 1) {
      const { ms } = limiter.wait(one.lane);
      if (ms > 2000) break; // the person goes away
      now += ms;
      if (limiter.wait(one.lane).ms > 0) continue;
      limiter.reserve('listClients');
      // As answers make it: the full pace is the hardest.
      limiter.answered();
      stored = limiter.record();
      sent.push(now);
    }
  }
  return sent;
}

/** The most in any window of 60 s: every window begins at a request, or holds no more than one that does. */
function fullest(sent: readonly number[]): number {
  let first = 0;
  return sent.reduce((most, at, index) => {
    while (at - (sent[first] ?? 0) >= 60_000) first += 1;
    return Math.max(most, index - first + 1);
  }, 0);
}

describe('the limiter', () => {
  it.each([60, 300])(
    'never lets more than %i into any 60 s, through crashes and clock jumps',
    (perMinute) => {
      fc.assert(
        fc.property(fc.array(event, { minLength: 5, maxLength: 60 }), (events) => {
          expect(fullest(live(events, perMinute))).toBeLessThanOrEqual(perMinute);
        }),
        { numRuns: 3000 },
      );
    },
  );

  it('bears a clock set forward between two short lives', () => {
    const ask = (times: number): Event => ({ do: 'ask', times, lane: 'interactive' });
    const crash = (jumpMs: number): Event => ({ do: 'crash', deadMs: 0, jumpMs });
    for (const [first, second] of [
      [1332, 0],
      [0, 1332],
      [9_000_000, 0],
      [0, 9_000_000],
    ] as const) {
      const events = [ask(5), crash(first), ask(53), crash(second), ask(3)];
      expect(fullest(live(events, 60)), `set by ${first}, then ${second}`).toBeLessThanOrEqual(60);
    }
  });

  it('still lets somebody through at once after a crash under a full run', () => {
    const full: Event[] = [];
    for (let minute = 0; minute < 300; minute += 1)
      full.push({ do: 'ask', times: 1, lane: 'bulk' }, { do: 'pass', ms: 200 });
    const crashed: Event[] = [...full, { do: 'crash', deadMs: 1000, jumpMs: 0 }];
    const before = live(crashed, 300).length;
    expect(live([...crashed, { do: 'ask', times: 5, lane: 'interactive' }], 300).length - before).toBe(5);
  });

  it('does not take a day for a minute when clicks are 45 s and a worker apart', () => {
    const clicks = Array.from({ length: 200 }, (): Event[] => [
      { do: 'ask', times: 1, lane: 'interactive' },
      { do: 'crash', deadMs: 45_000, jumpMs: 0 },
    ]).flat();
    expect(live(clicks, 60)).toHaveLength(200);
  });
});

describe('the last minute', () => {
  it('is as full after a restart as before, however far the clock was set meanwhile', () => {
    const stamps = Array.from({ length: 50 }, (_, at) => [1e12 + at * 1000, 0] as const);
    for (const jump of [0, 500, 3_600_000, -3_600_000]) {
      const sends = createSends(stamps, 7, 1e12 + 49_000 + jump);
      expect(sends.count(7), `set by ${jump}`).toBe(50);
      expect(sends.wait(7, 50)).toBe(11_000);
    }
  });

  it('is saved with its true distances, so that dead time counts from the next life on', () => {
    const sends = createSends([[1e12, 0]], 0, 1e12 + 45_000);
    sends.add(1000);
    expect(sends.save(1000, 1e12 + 46_000)).toEqual([
      [1e12, 45_000],
      [1e12 + 46_000, 0],
    ]);
  });
});

describe('the day', () => {
  const HOUR = 3_600_000;
  const midnight = Date.UTC(2026, 0, 5);
  function trial(start: number) {
    let now = start;
    const clock = { now: () => now, monotonic: () => now };
    const limiter = createLimiter({
      plan: { perMinute: 60, perDay: 100 },
      clock,
      random: () => 0.5,
      writer: 'w',
    });
    limiter.load(undefined);
    return { limiter, pass: (ms: number) => (now += ms), now: () => now };
  }
  function spend(
    { limiter, pass }: ReturnType<typeof trial>,
    times: number,
    who: Lane = 'interactive',
  ): number {
    let sent = 0;
    for (; sent < times; sent += 1) {
      const { ms, why } = limiter.wait(who);
      if (why === 'day') break;
      pass(ms);
      limiter.reserve('listClients');
      limiter.answered();
    }
    return sent;
  }

  it('ends at the plan, and begins anew at midnight UTC', () => {
    const day = trial(midnight + 20 * HOUR);
    expect(spend(day, 200)).toBe(100);
    expect(day.limiter.wait('interactive')).toMatchObject({ why: 'day' });
    expect(day.limiter.meters().resetsAt).toBe(midnight + 24 * HOUR);
    day.pass(day.limiter.wait('interactive').ms);
    expect(spend(day, 200)).toBe(100);
  });

  it('keeps some of it from bulk runs', () => {
    const day = trial(midnight);
    expect(spend(day, 200, 'bulk')).toBe(95);
    expect(spend(day, 200)).toBe(5);
  });

  it('asks once an hour after the service said that it is used up, and learns when the day begins', () => {
    const day = trial(midnight + 15 * HOUR);
    spend(day, 40); // others used the rest
    day.limiter.refused('quota-exhausted', undefined);
    expect(day.limiter.wait('interactive')).toMatchObject({ ms: HOUR, why: 'day' });
    for (let hour = 0; hour < 3; hour += 1) {
      day.pass(HOUR);
      expect(day.limiter.wait('interactive').ms).toBe(0);
      day.limiter.reserve('listClients');
      expect(day.limiter.wait('interactive').why).toBe('day');
      if (hour < 2) day.limiter.refused('quota-exhausted', undefined);
    }
    day.limiter.answered(); // at 18:00 it goes again: the day begins at about 17:00
    expect(Math.abs(day.limiter.meters().resetsAt - (midnight + 41 * HOUR))).toBeLessThan(60_000);
    expect(spend(day, 200)).toBe(99);
  });

  it('keeps its count when the clock goes back a day', () => {
    const day = trial(midnight + 30 * HOUR);
    spend(day, 60);
    day.pass(-24 * HOUR);
    expect(day.limiter.meters().day.used).toBe(60);
  });

  it('counts by operation', () => {
    const day = trial(midnight);
    spend(day, 3);
    expect(day.limiter.meters().day.byOperation).toEqual({ listClients: 3 });
  });
});
