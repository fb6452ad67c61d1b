import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus inside when the row that had it goes away (dismissed, undone, done): it moves to the first heading, instead of
 * to the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, content: unknown): void {
  const inside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the content is another, which it does not read
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (inside.current && lost) element.querySelector<HTMLElement>('h2')?.focus();
    const note = () => {
      inside.current = element.contains(document.activeElement);
    };
    const leave = (event: FocusEvent) => {
      // A removed element blurs to nowhere; leaving on purpose goes somewhere.
      if (event.relatedTarget !== null) inside.current = element.contains(event.relatedTarget as Node);
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', leave);
    };
  }, [content]);
}
