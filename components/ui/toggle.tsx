import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ToggleProps {
  label: ComponentChildren;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  hint?: ComponentChildren;
  /** Cannot be changed; the hint says why. */
  disabled?: boolean;
}

/** Takes effect at once. */
export function Switch({ label, checked, onChecked, hint, disabled }: ToggleProps) {
  const id = useId();
  return (
    <div class="line between">
      <div class="grow">
        <label for={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
    </div>
  );
}

interface CheckProps extends ToggleProps {
  /** From a list's roving tabindex. */
  stop?: Record<string, unknown>;
}

/** Takes effect with the form it stands in. */
export function Check({ label, checked, onChecked, hint, disabled, stop }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)}
        {...stop}
      />
      <div class="grow">
        <label for={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
