import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface BannerProps {
  tone?: 'warn' | 'bad' | 'tip' | 'ok';
  icon: IconName;
  title: ComponentChildren;
  /** Second sentence: what it means for the person's work. */
  children?: ComponentChildren;
  /** The one thing to do. */
  action?: ComponentChildren;
  /** Interrupts a screen reader; only for "Needs you" and a refused key. */
  assertive?: boolean;
  /** Says nothing by itself: it is part of the view from the start. */
  still?: boolean;
}

/** Something to know before going on. It stays until it is no longer true. */
export function Banner({ tone, icon, title, children, action, assertive, still }: BannerProps) {
  return (
    <div class={tone ? `banner ${tone}` : 'banner'} role={still ? undefined : assertive ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div class="grow">
        <b>{title}</b>
        {children && <div class="t2">{children}</div>}
        {action && <div class="go line wrap">{action}</div>}
      </div>
    </div>
  );
}
