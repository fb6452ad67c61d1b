import type { Status } from '@/utils/messaging/index.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A circle of this radius around the middle of 16 × 16. */
const circle = (radius: number) =>
  `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;

/** Each status has its own shape: disc with tick, ring with dot, dashed ring (design, principle 2). What each is drawn with follows. */
const SHAPES: Record<'client' | 'contact' | 'unknown', readonly (readonly [d: string, style: string])[]> = {
  client: [
    [circle(6.5), 'fill: currentColor'],
    ['m4.9 8.2 2.2 2.2 4.1-4.5', 'stroke: var(--bg)'],
  ],
  contact: [
    [circle(6), ''],
    [circle(2), 'fill: currentColor'],
  ],
  unknown: [[circle(6), 'stroke-dasharray: 2.6 2.12']],
};

/** The mark of a status, drawn node by node: pages with Trusted Types refuse markup. */
export function markOf(document: Document, status: Status): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const shape =
    status === 'client' || status === 'both' ? 'client' : status === 'contact' ? 'contact' : 'unknown';
  for (const [d, style] of SHAPES[shape]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    // Not as an attribute, which a page's policy would refuse.
    path.style.cssText = style;
    svg.append(path);
  }
  return svg;
}
