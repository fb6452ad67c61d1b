import { useRef, useState } from 'preact/hooks';

/** `list`: up and down; `row`: along the line; `grid`: both, by where things stand on the screen. */
export type RovingShape = 'list' | 'row' | 'grid';

const STOP = '[data-roving]';

/**
 * One Tab stop for a whole group, arrows within it (WAI-ARIA "roving tabindex").
 * Spread `group` on the element around and `item(index)` on each stop; `start` is the stop that Tab reaches first.
 */
export function useRoving<Group extends HTMLElement = HTMLDivElement>(
  shape: RovingShape,
  count: number,
  start = 0,
) {
  const [at, setAt] = useState<number>();
  const ref = useRef<Group>(null);
  const current = Math.min(at ?? start, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(ref.current?.querySelectorAll<HTMLElement>(STOP) ?? [])];
    const from = stops.indexOf(event.target as HTMLElement);
    if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nextStop(event.key, shape, stops, from);
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  };

  return {
    group: { ref, onKeyDown },
    item: (index: number) => ({
      'data-roving': '',
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setAt(index),
    }),
  } as const;
}

/** Which stop a key leads to, or undefined where the key is none of ours. */
export function nextStop(
  key: string,
  shape: RovingShape,
  stops: HTMLElement[],
  from: number,
): number | undefined {
  const last = stops.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (shape !== 'list' && (key === 'ArrowRight' || key === 'ArrowLeft')) {
    const stop = stops[from];
    const mirrored = stop !== undefined && getComputedStyle(stop).direction === 'rtl';
    const step = (key === 'ArrowRight') === mirrored ? -1 : 1;
    return clamp(from + step, last);
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  if (shape === 'list') return clamp(from + (key === 'ArrowDown' ? 1 : -1), last);
  return shape === 'grid' ? nearestLine(stops, from, key === 'ArrowDown' ? 1 : -1) : undefined;
}

const clamp = (index: number, last: number) => Math.max(0, Math.min(last, index));

/** The stop on the next line above or below whose middle lies nearest. */
function nearestLine(stops: HTMLElement[], from: number, way: 1 | -1): number {
  const boxes = stops.map((stop) => stop.getBoundingClientRect());
  const here = boxes[from];
  if (here === undefined) return from;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const lines = (box.top - here.top) * way;
    if (lines < here.height / 2) return;
    const distance = lines * 1_000 + Math.abs(box.left + box.width / 2 - here.left - here.width / 2);
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}
