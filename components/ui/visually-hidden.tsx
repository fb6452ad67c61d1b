import type { ComponentChildren } from 'preact';

/** For ears only. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="sr">{children}</span>;
}
