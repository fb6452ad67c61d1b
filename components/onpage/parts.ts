const SVG = 'http://www.w3.org/2000/svg';

/** A path's `d` and what it is drawn with. */
export type Stroke = readonly [d: string, style?: string];

/** What our part of a page is built with: nodes one by one, since pages with Trusted Types refuse markup. */
export function createParts(document: Document) {
  const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  };
  /** A button that acts for a person only: a page can forge events, not `isTrusted`. */
  const button = (className: string, act: () => void, ...children: (Node | string)[]): HTMLElement => {
    const made = element('button', className, ...children);
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  /** A picture of paths on a square of this size; nothing to those who do not see it. */
  const picture = (className: string, size: number, strokes: readonly Stroke[]): SVGElement => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', className);
    for (const [d, style = ''] of strokes) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      // Not as an attribute, which a page's policy would refuse.
      path.style.cssText = style;
      svg.append(path);
    }
    return svg;
  };
  return { element, button, picture };
}

export type Parts = ReturnType<typeof createParts>;
