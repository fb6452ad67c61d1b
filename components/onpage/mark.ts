import type { Status } from '@/utils/messaging/index.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Each status has its own shape: disc with tick, ring with dot, dashed ring (design, principle 2). */
const SHAPES: Record<'client' | 'contact' | 'unknown', [string, Record<string, string>][]> = {
  client: [
    ['circle', { cx: '8', cy: '8', r: '6.5', fill: 'currentColor' }],
    ['path', { d: 'm4.9 8.2 2.2 2.2 4.1-4.5', style: 'stroke: var(--bg)' }],
  ],
  contact: [
    ['circle', { cx: '8', cy: '8', r: '6' }],
    ['circle', { cx: '8', cy: '8', r: '2', fill: 'currentColor' }],
  ],
  unknown: [['circle', { cx: '8', cy: '8', r: '6', 'stroke-dasharray': '2.6 2.12' }]],
};

/** The mark of a status, drawn node by node: pages with Trusted Types refuse markup. */
export function markOf(document: Document, status: Status): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const shape =
    status === 'client' || status === 'both' ? 'client' : status === 'contact' ? 'contact' : 'unknown';
  for (const [tag, attributes] of SHAPES[shape]) {
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  }
  return svg;
}
