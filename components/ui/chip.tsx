import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface ChipProps {
  children: ComponentChildren;
  /** A change of this tag is under way. */
  busy?: boolean;
  /** Shows the cross and takes Delete and Backspace on it. */
  onRemove?: () => void;
  /** The cross's name, such as "Remove tag Knee rehab". */
  removeLabel?: string;
}

/** A tag. The cross is the focusable part and at least 24 × 24. */
export function Chip({ children, busy, onRemove, removeLabel }: ChipProps) {
  const removable = onRemove !== undefined && !busy;
  return (
    <span
      class={classNames('chip', removable && 'has-x', busy && 'busy')}
      aria-busy={busy ? 'true' : undefined}
    >
      <span class="clip">{children}</span>
      {removable && (
        <button
          type="button"
          class="x"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            onRemove();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}

/** Opens whatever adds a tag. */
export function AddChip({ children, onClick }: { children: ComponentChildren; onClick: () => void }) {
  return (
    <button type="button" class="chip add" onClick={onClick}>
      <Icon name="plus" />
      {children}
    </button>
  );
}
