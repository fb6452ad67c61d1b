const SVG = 'http://www.w3.org/2000/svg';

/** Shapes by name, on 24 × 24; the app's own icons live with Preact, which stays out of pages. */
const SHAPES = {
  logo: 'M6.5 3h11A4.5 4.5 0 0 1 22 7.5v9a4.5 4.5 0 0 1-4.5 4.5h-11A4.5 4.5 0 0 1 2 16.5v-9A4.5 4.5 0 0 1 6.5 3z',
  grip: 'M9 5h.01M9 12h.01M9 19h.01M15 5h.01M15 12h.01M15 19h.01',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M18 6 6 18M6 6l12 12',
} as const;

/** What our part of a page is built with: nodes one by one, since pages with Trusted Types refuse markup. */
export function createParts(document: Document) {
  const icon = (name: keyof typeof SHAPES): SVGElement => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.classList.add(name);
    const draw = (d: string) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      svg.append(path);
    };
    draw(SHAPES[name]);
    if (name === 'logo') draw('M14.5 3v18M5.4 15.6h5.6M8.2 10h.01');
    return svg;
  };
  const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  };
  /** A button that acts for a person only: a page can forge events, not `isTrusted`. */
  const button = (label: string, act: () => void, ...children: (Node | string)[]): HTMLElement => {
    const made = element('button', '', ...children);
    made.title = label;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  return { icon, element, button };
}

export type Parts = ReturnType<typeof createParts>;
