import type { Entry } from './stack.ts';

/** The name of the focused element within its view (`data-key`), to find it again when the view comes back. */
export function focusedKey(): string | undefined {
  const marked = document.activeElement?.closest<HTMLElement>('[data-key]');
  return marked?.dataset.key;
}

const firstOf = (root: ParentNode) =>
  root.querySelector<HTMLElement>('[data-first]') ?? root.querySelector<HTMLElement>('h1');

/**
 * Where focus goes when a view opens: a marked first element, else its title. A view whose first answer replaces what had
 * focus gets it again, until the person does something. Returns how to stop caring.
 */
export function focusOpened(root: HTMLElement): () => void {
  const focus = () => firstOf(root)?.focus({ preventScroll: true });
  focus();
  window.scrollTo({ top: 0 });
  const over = new AbortController();
  const watch = new MutationObserver(() => {
    if (document.activeElement === document.body) focus();
  });
  watch.observe(root, { childList: true, subtree: true });
  const stop = () => over.abort();
  over.signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  for (const act of ['keydown', 'pointerdown', 'click'])
    document.addEventListener(act, stop, { capture: true, signal: over.signal });
  return stop;
}

/** Gives focus back to what opened the view that was closed, and the list back its place. */
export function focusReturned(root: ParentNode, entry: Entry): void {
  window.scrollTo({ top: entry.scrollY ?? 0 });
  const opener =
    entry.leftFrom && root.querySelector<HTMLElement>(`[data-key="${CSS.escape(entry.leftFrom)}"]`);
  const target = opener || root.querySelector<HTMLElement>('h1');
  target?.focus({ preventScroll: opener === undefined });
}
