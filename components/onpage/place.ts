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

/** Where something stands in the outermost window: what is in a frame stands within that frame. */
export function rectOf(place: Range | Element, owner: Document): DOMRect {
  const { x, y, width, height } = place.getBoundingClientRect();
  const outer = new DOMRect(x, y, width, height);
  for (
    let frame = owner.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const box = frame.getBoundingClientRect();
    outer.x += box.x + frame.clientLeft;
    outer.y += box.y + frame.clientTop;
  }
  return outer;
}

/** What holds an element's tree in the next one outside: a shadow root's host, or the frame of a document. */
function holderOf(element: Element): Element | null | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element.ownerDocument.defaultView?.frameElement;
}

/** From the outermost tree inwards, what holds the next one; the element itself last. */
function pathTo(element: Element): Element[] {
  const holder = holderOf(element);
  return holder ? [...pathTo(holder), element] : [element];
}

/** Sorts elements as they are read, also over frames and shadow roots, in which positions are not compared. */
export function byReading(a: Element, b: Element): number {
  const [one, other] = [pathTo(a), pathTo(b)];
  const at = one.findIndex((element, index) => element !== other[index]);
  const [left, right] = [one[at], other[at]];
  if (!left || !right) return one.length - other.length;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
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
