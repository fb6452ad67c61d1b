/** What a handle tells while it is moved. */
export interface DragOptions {
  /** The pointer is here; in CSS pixels of the window. */
  onMove(x: number, y: number): void;
  /** True when the key was ours. */
  onKey(key: string): boolean;
  /** It was let go, or a key moved it: worth remembering. */
  onDone(): void;
}

/**
 * Lets a person move something by its handle, with the pointer or the arrow keys. The pointer is captured, so that neither the
 * page nor a frame below takes it over. Forged events move nothing.
 */
export function drags(handle: HTMLElement, { onMove, onKey, onDone }: DragOptions): void {
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (event.isTrusted && handle.hasPointerCapture(event.pointerId)) onMove(event.clientX, event.clientY);
  });
  handle.addEventListener('lostpointercapture', (event) => event.isTrusted && onDone());
  handle.addEventListener('keydown', (event) => {
    if (!event.isTrusted || !onKey(event.key)) return;
    event.preventDefault();
    onDone();
  });
}
