import type { PageDetection } from '@/utils/detect/page.ts';
import type { Card } from './card.ts';

/** The card opens after this rest, and closes this long after the pointer left (design, interaction). */
const OPEN_AFTER_MS = 250;
const CLOSE_AFTER_MS = 200;

export interface PointerOptions {
  /** What is painted (or linked) at a point of a document's own window. */
  at(x: number, y: number, inside: Document): PageDetection | undefined;
  /** Whom a link belongs to. */
  of(link: Element): PageDetection | undefined;
  card: Card;
  show(detection: PageDetection): void;
  signal: AbortSignal;
}

/**
 * Opens the card when the pointer rests on somebody, or when their link takes the focus; closes it on leaving, scroll and Escape.
 * Gives what is called for every document in which somebody may be: the page's, and its frames'.
 */
export function followPointer({ at, of, card, show, signal }: PointerOptions): (document: Document) => void {
  const followed = new WeakSet<Document>();
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let over: PageDetection | undefined;
  const stopClosing = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    clearTimeout(opening);
    over = undefined;
    // Whoever is in it with the keyboard may touch the mouse.
    if (card.subject && card.element.ownerDocument.activeElement !== card.element)
      closing ??= setTimeout(card.hide, CLOSE_AFTER_MS);
  };

  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    // The card is ours: while the pointer is on it (the event is retargeted to our host), it stays.
    if (event.composedPath()[0] === card.element) {
      clearTimeout(opening);
      return stopClosing();
    }
    const hit = at(event.clientX, event.clientY, event.currentTarget as Document);
    if (!hit) return leave();
    stopClosing();
    if (hit === over) return;
    over = hit;
    clearTimeout(opening);
    opening = setTimeout(() => show(hit), OPEN_AFTER_MS);
  };

  // Only where the Tab key led: the focus also comes back when a card closes, or a page puts it somewhere.
  let byTab = false;
  const focus = ({ target }: FocusEvent) => {
    if (!byTab || target === card.element) return;
    const hit = of(target as Element);
    if (!hit) return leave();
    stopClosing();
    over = hit;
    opening = setTimeout(() => show(hit), OPEN_AFTER_MS);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    stopClosing();
  });

  const options = { signal, passive: true, capture: true };
  return (document) => {
    if (followed.has(document)) return;
    followed.add(document);
    document.addEventListener('pointermove', move, options);
    document.addEventListener('pointerleave', leave, { signal });
    document.addEventListener('scroll', () => card.hasLost() && card.hide(), options);
    document.addEventListener('focusin', focus, options);
    document.addEventListener('pointerdown', () => (byTab = false), options);
    document.addEventListener(
      'keydown',
      ({ key }) => {
        byTab = key === 'Tab';
        if (key === 'Escape') card.hide();
      },
      options,
    );
  };
}
