/** A page that throws us out this often within this time means it: we stay away until the next page. */
const MOST = 5;
const WITHIN_MS = 10_000;

export interface KeepOptions {
  /** Puts us back. */
  onLost(): void;
  /** The page has won. */
  onGivenUp(): void;
  signal: AbortSignal;
  now?: () => number;
}

/**
 * Watches that an element stays where it was put: pages that redraw themselves remove what they do not know. Only the children
 * of the document and of its root are watched, which change rarely.
 */
export function keepAttached(
  element: HTMLElement,
  { onLost, onGivenUp, signal, now = () => performance.now() }: KeepOptions,
): void {
  const { ownerDocument: document } = element;
  let losses = 0;
  let since = now();
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement !== root) watch();
    if (element.isConnected) return;
    if (now() - since > WITHIN_MS) [losses, since] = [0, now()];
    losses += 1;
    if (losses < MOST) return onLost();
    observer.disconnect();
    onGivenUp();
  });
  const watch = () => {
    observer.disconnect();
    root = document.documentElement;
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
