import { useLayoutEffect } from 'preact/hooks';
import type { Stacks } from './stack.ts';
import type { View } from './use-view.ts';

/** Esc goes one step back, unless something nearer took it: a menu, a list, a dialog, a step within the view. */
export function useEscape(view: View, stacks: Stacks): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (view.entry.step?.()) return;
      if (stacks.depth.peek() > 1) view.back();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view, stacks]);
}
