import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'ok' | 'warn' | 'bad' | 'accent';

/** How something stands, in a word; a tone always comes with a picture or a word that says the same. */
export function Badge({
  tone,
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class={tone ? `badge ${tone}` : 'badge'}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A number that asks for attention, with the words for those who only hear it. */
export function Count({ value, label }: { value: number; label: string }) {
  return (
    <span class="count">
      <span aria-hidden="true">{value}</span>
      <span class="sr">{label}</span>
    </span>
  );
}
