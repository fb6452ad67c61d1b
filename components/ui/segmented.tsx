import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SegmentedProps<Value extends string> {
  /** Names the group for those who cannot see what it stands beside. */
  label: string;
  value: Value;
  onValue: (value: Value) => void;
  choices: readonly { value: Value; label: ComponentChildren }[];
}

/** Two to four choices side by side: native radio buttons, so arrows and forms work by themselves. */
export function Segmented<Value extends string>({ label, value, onValue, choices }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div class="seg" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
