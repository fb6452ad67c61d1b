const GAP = 6;
const EDGE = 8;

/** Puts a floating element below a text, or above where there is more room; always inside the window, never over the text. */
export function placeBeside(
  element: HTMLElement,
  text: DOMRect,
  size: { width: number; height: number },
): void {
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  const below = innerHeight - text.bottom - GAP >= size.height + EDGE || text.top < innerHeight - text.bottom;
  const top = below ? text.bottom + GAP : text.top - GAP - size.height;
  const left = Math.min(Math.max(EDGE, text.left), Math.max(EDGE, innerWidth - size.width - EDGE));
  element.style.top = `${Math.round(top)}px`;
  element.style.left = `${Math.round(left)}px`;
}

/** Whether the ground under an element is dark: the card follows the page, not the system (design, interaction). */
export function isDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView ?? window;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const colour = view.getComputedStyle(each).backgroundColor;
    const [red = 0, green = 0, blue = 0, opacity = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (colour.startsWith('rgb') && opacity >= 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return view.getComputedStyle(element.ownerDocument.documentElement).colorScheme === 'dark';
}
