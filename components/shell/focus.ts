import type { Entry } from './stack.ts';

/** The name of the focused element within its view (`data-key`), to find it again when the view comes back. */
export function focusedKey(): string | undefined {
  const marked = document.activeElement?.closest<HTMLElement>('[data-key]');
  return marked?.dataset.key;
}

/** Where focus goes when a view opens: a marked first element, else its title. */
export function focusOpened(root: ParentNode): void {
  const first = root.querySelector<HTMLElement>('[data-first]') ?? root.querySelector<HTMLElement>('h1');
  first?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}

/** Gives focus back to what opened the view that was closed, and the list back its place. */
export function focusReturned(root: ParentNode, entry: Entry): void {
  window.scrollTo({ top: entry.scrollY ?? 0 });
  const opener =
    entry.leftFrom && root.querySelector<HTMLElement>(`[data-key="${CSS.escape(entry.leftFrom)}"]`);
  const target = opener || root.querySelector<HTMLElement>('h1');
  target?.focus({ preventScroll: opener === undefined });
}
