import { createLimiter } from '../../../../utils/requests/limiter/limiter.ts';
import type { RateTuning } from '../../../../utils/requests/limiter/rate.ts';
import type { Lane } from '../../../../utils/requests/types.ts';
import { type Counting, createQuota } from './quota.ts';
import { mulberry } from './random.ts';

export interface Sharing {
  browsers: number;
  counting: Counting;
  perMinute: number;
  /** Each browser sends as much as its limiter lets it, this long or until so many got through. */
  minutes: number;
  most?: number;
  lane?: Lane;
  seed?: number;
  tuning?: RateTuning;
  /** Left out of the figures: while they find their shares. */
  warmUpMinutes?: number;
}

export interface Shares {
  /** Of what the service would have let in. */
  used: number;
  /** Of all requests, answered 429. */
  refused: number;
  /** Jain's index: 1 when all got the same. */
  fairness: number;
  accepted: number;
  /** When the last one got through; ms. */
  finishedAt: number;
  /** Per browser. */
  got: number[];
}

interface Event {
  at: number;
  run(): void;
}

/** Several browsers on one account, each with the engine's own limiter, in virtual time; answers after 80 to 400 ms. */
export function shareAccount(sharing: Sharing): Shares {
  const {
    browsers,
    counting,
    perMinute,
    minutes,
    most = Infinity,
    lane = 'bulk',
    seed = 1,
    tuning,
  } = sharing;
  const random = mulberry(seed);
  const quota = createQuota(counting, perMinute, Math.floor(random() * 60_000));
  const from = (sharing.warmUpMinutes ?? 0) * 60_000;
  const end = from + minutes * 60_000;
  const got = new Array<number>(browsers).fill(0);
  let [now, sent, refused, accepted, finishedAt] = [0, 0, 0, 0, 0];
  const events: Event[] = [];
  const after = (ms: number, run: () => void) => {
    const at = now + ms;
    let position = events.length;
    while (position > 0 && (events[position - 1]?.at ?? 0) < at) position -= 1;
    events.splice(position, 0, { at, run });
  };

  for (let browser = 0; browser < browsers; browser += 1) {
    const clock = { now: () => 1e12 + now, monotonic: () => now };
    const limiter = createLimiter({
      plan: { perMinute, perDay: 1e9 },
      ...{ clock, random, tuning, writer: String(browser) },
    });
    limiter.load(undefined);
    const step = () => {
      if (accepted >= most) return;
      const { ms } = limiter.wait(lane);
      if (ms > 0) return after(ms, step);
      limiter.reserve('addClientTags');
      const latency = 80 + random() * 320;
      after(latency / 2, () => {
        const admitted = quota.admit(now);
        if (now >= from) {
          sent += 1;
          if (admitted) got[browser] = (got[browser] ?? 0) + 1;
          else refused += 1;
        }
        if (admitted) {
          accepted += 1;
          finishedAt = now + latency / 2;
        }
        after(latency / 2, () =>
          admitted ? limiter.answered() : limiter.refused('rate-limited', undefined),
        );
      });
      after(0, step);
    };
    after(random() * 1000, step);
  }
  for (let event = events.pop(); event && event.at <= end; event = events.pop()) {
    now = event.at;
    event.run();
  }
  const total = got.reduce((sum, count) => sum + count, 0);
  const squares = got.reduce((sum, count) => sum + count * count, 0);
  return {
    used: total / (perMinute * minutes),
    refused: refused / Math.max(1, sent),
    fairness: (total * total) / (browsers * squares),
    ...{ accepted, finishedAt, got },
  };
}
