import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeOn, movedBy, type Place, placedAt, widened, widenedBy } from '@/components/inpage/place.ts';

const PLACE: Place = { edge: 'end', at: 0.46, width: 360 };

describe('the launcher', () => {
  it.each<[string, Partial<Place>]>([
    ['ArrowUp', { at: 0.41 }],
    ['ArrowDown', { at: 0.51 }],
    ['Home', { at: 0.04 }],
    ['End', { at: 0.96 }],
    ['ArrowLeft', { edge: 'start' }],
    ['ArrowRight', { edge: 'end' }],
  ])('%s moves it', (key, change) => {
    expect(movedBy(key, PLACE, false)).toEqual({ ...PLACE, ...change });
  });

  it('turns with the writing', () => {
    expect(movedBy('ArrowLeft', PLACE, true)?.edge).toBe('end');
    expect([edgeOn('left', true), edgeOn('right', true)]).toEqual(['end', 'start']);
  });

  it.each(['Enter', 'a', 'Tab', ''])('%j does not', (key) => {
    expect(movedBy(key, PLACE, false)).toBeUndefined();
  });

  it('always lands on an edge of the window, wherever it is dropped', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.boolean(), (x, y, rtl) => {
        const { edge, at } = placedAt({ x, y, wide: 1_280, high: 800 }, PLACE, rtl);
        expect(['start', 'end']).toContain(edge);
        expect(at).toBeGreaterThanOrEqual(0.04);
        expect(at).toBeLessThanOrEqual(0.96);
      }),
    );
  });
});

describe('the sidebar', () => {
  it.each<[string, Place['edge'], boolean, number]>([
    ['ArrowLeft', 'end', false, 384],
    ['ArrowRight', 'end', false, 336],
    ['ArrowRight', 'start', false, 384],
    ['ArrowRight', 'end', true, 384],
  ])('%s at the %s edge (rtl: %s) makes it %i wide', (key, edge, rtl, width) => {
    expect(widenedBy(key, { ...PLACE, edge }, 1_280, rtl)?.width).toBe(width);
  });

  it('is never narrower than the app can be nor wider than the window leaves room for', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 320, max: 4_000 }), (width, wide) => {
        const made = widened(PLACE, width, wide).width;
        expect(made).toBeGreaterThanOrEqual(320);
        expect(made).toBeLessThanOrEqual(640);
      }),
    );
  });
});
