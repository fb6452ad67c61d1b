import type { LauncherView } from '@/utils/messaging/index.ts';

/** Where the launcher stands and how wide the sidebar is. */
export type Place = LauncherView;

const STEP = 0.05;
const WIDER = 24;
/** Of the sidebar, in CSS pixels: what the app can show, and what leaves something of the page. */
export const NARROWEST = 320;
export const WIDEST = 640;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
const height = (at: number) => clamp(Number(at.toFixed(3)), 0.04, 0.96);

/** The edge on a physical side, in a text that runs this way. */
export const edgeOn = (side: 'left' | 'right', rtl: boolean): Place['edge'] =>
  (side === 'left') === rtl ? 'end' : 'start';

const sideOf = (key: string) => (key === 'ArrowLeft' ? 'left' : key === 'ArrowRight' ? 'right' : undefined);

/** Where a key moves the launcher; undefined for any other key. */
export function movedBy(key: string, place: Place, rtl: boolean): Place | undefined {
  const heights = { ArrowUp: place.at - STEP, ArrowDown: place.at + STEP, Home: 0, End: 1 };
  if (key in heights) return { ...place, at: height(heights[key as keyof typeof heights]) };
  const side = sideOf(key);
  return side && { ...place, edge: edgeOn(side, rtl) };
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
  const side = sideOf(key);
  if (!side) return undefined;
  return widened(place, place.width + (edgeOn(side, rtl) === place.edge ? -WIDER : WIDER), wide);
}
