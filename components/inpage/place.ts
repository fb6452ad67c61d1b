import type { LauncherView } from '@/utils/messaging/index.ts';

/** Where the launcher stands and how wide the sidebar is. */
export type Place = LauncherView;

const STEP = 0.05;
const WIDER = 24;
/** Of the sidebar, in CSS pixels: what the app can show, and what leaves something of the page. */
export const NARROWEST = 320;
export const WIDEST = 640;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
const height = (at: number) => clamp(Math.round(at * 1_000) / 1_000, 0.04, 0.96);

/** The edge on a physical side, in a text that runs this way. */
export const edgeOn = (side: 'left' | 'right', rtl: boolean): Place['edge'] =>
  (side === 'left') === rtl ? 'end' : 'start';

/** Where a key moves the launcher; undefined for any other key. */
export function movedBy(key: string, place: Place, rtl: boolean): Place | undefined {
  if (key === 'ArrowUp') return { ...place, at: height(place.at - STEP) };
  if (key === 'ArrowDown') return { ...place, at: height(place.at + STEP) };
  if (key === 'Home') return { ...place, at: height(0) };
  if (key === 'End') return { ...place, at: height(1) };
  if (key === 'ArrowLeft') return { ...place, edge: edgeOn('left', rtl) };
  if (key === 'ArrowRight') return { ...place, edge: edgeOn('right', rtl) };
  return undefined;
}

/** The nearest edge and height of a point of the window. */
export function placedAt(
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  place: Place,
  rtl: boolean,
): Place {
  return { ...place, edge: edgeOn(x * 2 < wide ? 'left' : 'right', rtl), at: height(y / high) };
}

/** A width within what the app can show and the window can hold. */
export function widened(place: Place, width: number, wide: number): Place {
  return {
    ...place,
    width: Math.round(clamp(width, NARROWEST, Math.max(NARROWEST, Math.min(WIDEST, wide - 48)))),
  };
}

/** The arrow towards the page widens the sidebar, the other narrows it; undefined for any other key. */
export function widenedBy(key: string, place: Place, wide: number, rtl: boolean): Place | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const outward = edgeOn(key === 'ArrowLeft' ? 'left' : 'right', rtl) !== place.edge;
  return widened(place, place.width + (outward ? WIDER : -WIDER), wide);
}
