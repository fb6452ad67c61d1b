import { beforeEach, expect, it } from 'vitest';
import { guard } from '@/components/inpage/guard.ts';

interface Sight {
  intersectionRatio: number;
  isVisible?: boolean;
}

/** The browser's observer, told by the test what it sees. */
class Observer {
  static newest: Observer;
  static options: unknown;
  records: Sight[] = [];
  readonly note: (sights: Sight[]) => void;
  constructor(note: (sights: Sight[]) => void, options: unknown) {
    this.note = note;
    Observer.newest = this;
    Observer.options = options;
  }
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return this.records.splice(0);
  }
}

let now = 0;
const make = () =>
  guard(document.body, {
    signal: new AbortController().signal,
    now: () => now,
    Observer: Observer as unknown as typeof IntersectionObserver,
  });
const click = (isTrusted = true) => ({ isTrusted }) as Event;
const SEEN = { intersectionRatio: 1, isVisible: true };

beforeEach(() => {
  now = 10_000;
});

it('asks the browser for what covers, fades and distorts', () => {
  make();
  expect(Observer.options).toMatchObject({ trackVisibility: true, delay: 100 });
});

it.each<[string, Sight[], number, ReturnType<ReturnType<typeof guard>['refusal']>]>([
  ['seen long enough', [SEEN], 500, undefined],
  ['seen too short', [SEEN], 499, 'early'],
  ['never reported', [], 5_000, 'covered'],
  ['covered or faded', [{ intersectionRatio: 1, isVisible: false }], 5_000, 'covered'],
  ['clipped', [{ intersectionRatio: 0.9, isVisible: true }], 5_000, 'covered'],
  ['out of the window', [{ intersectionRatio: 0, isVisible: false }], 5_000, 'covered'],
  ['in a browser without v2', [{ intersectionRatio: 1 }], 500, undefined],
  ['covered after it was seen', [SEEN, { intersectionRatio: 1, isVisible: false }], 5_000, 'covered'],
  ['uncovered just now', [SEEN, { intersectionRatio: 1, isVisible: false }, SEEN], 100, 'early'],
])('%s', (_what, sights, later, expected) => {
  const { refusal } = make();
  Observer.newest.note(sights);
  now += later;
  expect(refusal(click())).toBe(expected);
});

it('refuses what no person did, whatever is seen', () => {
  const { refusal } = make();
  Observer.newest.note([SEEN]);
  now += 5_000;
  expect(refusal(click(false))).toBe('forged');
});

it('reads what the browser has seen but not told yet', () => {
  const { refusal } = make();
  Observer.newest.note([SEEN]);
  now += 5_000;
  Observer.newest.records.push({ intersectionRatio: 1, isVisible: false });
  expect(refusal(click())).toBe('covered');
});
