import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { initialsOf } from './initials.ts';
import { Mark, type StatusWord } from './mark.tsx';

export interface AvatarProps {
  name?: string;
  status?: StatusWord;
  size?: 'small' | 'large';
  /** Instead of initials, where there is no name. */
  icon?: IconName;
  /** Instead of initials: how many people share it. */
  count?: number;
  /** Leaves the mark out, where the word stands beside. */
  plain?: boolean;
}

/** Initials on a round ground; says nothing that the words beside it do not. */
export function Avatar({ name = '', status, size, icon, count, plain }: AvatarProps) {
  const initials = count === undefined ? initialsOf(name) : String(count);
  const kind = status === 'both' ? 'client' : status;
  return (
    <span
      class={classNames('avatar', kind, size === 'small' && 'sm', size === 'large' && 'lg')}
      aria-hidden="true"
    >
      {initials || (icon && <Icon name={icon} />)}
      {status && !plain && <Mark status={status} />}
    </span>
  );
}
