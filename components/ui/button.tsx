import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

type NativeButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'size' | 'icon' | 'disabled'>;

export interface ButtonProps extends NativeButton {
  children: ComponentChildren;
  /** One `primary` a view; `danger` for a verb that takes something away. */
  look?: 'primary' | 'quiet' | 'danger' | 'danger-fill';
  size?: 'small';
  icon?: IconName;
  /** After the words: "forward". */
  iconAfter?: IconName;
  /** Takes the whole width. */
  block?: boolean;
  /** Takes what is left in a line. */
  grow?: boolean;
  /** A press is on its way: label and width stay, another press does nothing. */
  busy?: boolean;
  /** Cannot be pressed; say why in words beside it. It stays focusable, so that the reason is found. */
  disabled?: boolean;
  class?: string;
}

export function Button(props: ButtonProps) {
  const { children, look, size, icon, iconAfter, block, grow, busy, disabled, class: extra, ...rest } = props;
  const refuses = busy || disabled;
  return (
    <button
      type="button"
      {...rest}
      class={classNames(
        'btn',
        look && `btn-${look}`,
        size && 'btn-sm',
        block && 'btn-block',
        grow && 'grow',
        extra,
      )}
      aria-disabled={refuses ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      onClick={refuses ? refuse : rest.onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

/** `aria-disabled` leaves a button pressable, so a press must be stopped here, form submission included. */
export function refuse(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

export interface IconButtonProps extends NativeButton {
  icon: IconName;
  /** The name for everybody who cannot see the picture; also shown on hover. */
  label: string;
  size?: 'small';
  disabled?: boolean;
  class?: string;
}

export function IconButton({ icon, label, size, disabled, class: extra, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      class={classNames('icon-btn', size && 'sm', extra)}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={disabled ? refuse : rest.onClick}
    >
      <Icon name={icon} size={size ? undefined : 'large'} />
    </button>
  );
}
