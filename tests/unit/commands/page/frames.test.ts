import { describe, expect, it } from 'vitest';
import { createFrames } from '@/utils/commands/index.ts';
import type { Origin } from '@/utils/messaging/sender.ts';

const SITE = 'https://clinic.example';
const frame = (change: Partial<Origin> = {}): Origin => ({
  sender: 'frame',
  private: false,
  tabId: 7,
  frameId: 3,
  documentId: 'D1',
  ...change,
});

function frames(clock = { now: 1_000 }) {
  let stored = { passes: {}, open: {} };
  const item = {
    getValue: async () => stored,
    setValue: async (value: typeof stored) => {
      stored = structuredClone(value);
    },
    removeValue: async () => {
      stored = { passes: {}, open: {} };
    },
  };
  const make = () => createFrames(item, () => clock.now);
  return { first: make(), make, clock };
}

describe('open frames', () => {
  it('are told by tab and frame, until all are shut', async () => {
    const { first } = frames();
    const pass = await first.issue({ tabId: 7, site: SITE });
    await first.redeem(pass, frame(), [SITE]);
    expect(await first.all()).toEqual([{ tabId: 7, frameId: 3 }]);
    const other = await first.issue({ tabId: 7, site: SITE });
    await first.clear();
    expect(await first.all()).toEqual([]);
    expect(await first.isOpen(frame())).toBe(false);
    expect(await first.redeem(other, frame(), [SITE])).toBe(false);
  });
});

describe('a pass', () => {
  it('opens the one frame that redeems it', async () => {
    const { first } = frames();
    const pass = await first.issue({ tabId: 7, site: SITE });
    expect(await first.isOpen(frame())).toBe(false);
    expect(await first.redeem(pass, frame(), [SITE])).toBe(true);
    expect(await first.isOpen(frame())).toBe(true);
  });

  it.each([
    ['in another tab', frame({ tabId: 8 }), [SITE], 0],
    ['in a window of its own', frame({ frameId: 0 }), [], 0],
    ['below another site', frame(), ['https://evil.example'], 0],
    ['below a frame', frame(), ['https://evil.example', SITE], 0],
    ['too late', frame(), [SITE], 30_001],
  ])('is worth nothing %s, and is spent', async (_where, where, parents, later) => {
    const { first, clock } = frames();
    const pass = await first.issue({ tabId: 7, site: SITE });
    clock.now += later;
    expect(await first.redeem(pass, where, parents)).toBe(false);
    expect(await first.redeem(pass, frame(), [SITE])).toBe(false);
    expect(await first.isOpen(frame())).toBe(false);
  });

  it('is good once', async () => {
    const { first } = frames();
    const pass = await first.issue({ tabId: 7, site: SITE });
    await first.redeem(pass, frame(), [SITE]);
    expect(await first.redeem(pass, frame({ frameId: 4 }), [SITE])).toBe(false);
  });

  it.each(['', '__proto__', 'constructor', 'guessed'])('is not made up: %j', async (pass) => {
    const { first } = frames();
    expect(await first.redeem(pass, frame(), [SITE])).toBe(false);
  });

  it('survives the end of the worker, and so does what it opened', async () => {
    const { first, make } = frames();
    const pass = await first.issue({ tabId: 7, site: SITE });
    expect(await make().redeem(pass, frame(), [SITE])).toBe(true);
    expect(await make().isOpen(frame())).toBe(true);
  });
});

describe('an open frame', () => {
  it.each([
    ['another frame of the same page', { frameId: 4 }],
    ['another document in the same frame', { documentId: 'D2' }],
    ['another tab', { tabId: 8 }],
    ['a window', { frameId: 0 }],
  ])('is not %s', async (_what, change) => {
    const { first } = frames();
    await first.redeem(await first.issue({ tabId: 7, site: SITE }), frame(), [SITE]);
    expect(await first.isOpen(frame(change))).toBe(false);
  });

  it('goes with its tab', async () => {
    const { first } = frames();
    await first.redeem(await first.issue({ tabId: 7, site: SITE }), frame(), []);
    await first.forgetTab(7);
    expect(await first.isOpen(frame())).toBe(false);
  });
});
