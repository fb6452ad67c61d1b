import type { Status } from '@/utils/messaging/index.ts';
import type { Parts, Stroke } from './parts.ts';

/** A circle of this radius around the middle of 16 × 16. */
const circle = (radius: number) =>
  `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;

/** Each status has its own shape: disc with tick, ring with dot, dashed ring (design, principle 2). */
const CLIENT: readonly Stroke[] = [
  [circle(6.5), 'fill: currentColor'],
  ['m4.9 8.2 2.2 2.2 4.1-4.5', 'stroke: var(--bg)'],
];
const CONTACT: readonly Stroke[] = [[circle(6)], [circle(2), 'fill: currentColor']];
const UNKNOWN: readonly Stroke[] = [[circle(6), 'stroke-dasharray: 2.6 2.12']];

/** The mark of a status. */
export function markOf({ picture }: Parts, status: Status): SVGElement {
  const isClient = status === 'client' || status === 'both';
  return picture('', 16, isClient ? CLIENT : status === 'contact' ? CONTACT : UNKNOWN);
}
