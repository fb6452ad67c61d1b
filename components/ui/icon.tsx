import { classNames } from './class-names.ts';
import { FLIPPED, ICON_PATHS, type IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

interface IconProps {
  name: IconName;
  size?: 'large';
  class?: string;
}

/** A picture beside words; it never speaks alone, so assistive technology does not hear it. */
export function Icon({ name, size, class: extra }: IconProps) {
  return (
    <svg
      class={classNames('icon', FLIPPED.has(name) && 'flip', size === 'large' && 'icon-lg', extra)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
