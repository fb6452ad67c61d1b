import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface EmptyProps {
  icon: IconName;
  title: ComponentChildren;
  children?: ComponentChildren;
  /** What to do next. */
  action?: ComponentChildren;
}

/** Nothing here yet, and what to do about it. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div class="empty">
      <Icon name={icon} size="large" />
      <h2 class="title">{title}</h2>
      {children && <div class="t2">{children}</div>}
      {action && <div class="line wrap">{action}</div>}
    </div>
  );
}
