import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When a press swaps what stands in `root` (`shown` says what that is), the focus goes to the first thing to fill in or press
 * there, instead of to the top of the page.
 */
export function useFollowedFocus(root: RefObject<HTMLElement | null>, shown: unknown): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    root.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [root, shown]);
}
