import type { SelectHTMLAttributes } from 'preact';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}

type Own = Omit<FieldProps, 'children'> & {
  value: string;
  onValue: (value: string) => void;
  choices: readonly Choice[];
  /** Shown first and not choosable, while nothing is chosen. */
  placeholder?: string;
};

export type SelectProps = Own &
  Pick<SelectHTMLAttributes<HTMLSelectElement>, 'autocomplete' | 'disabled' | 'ref'>;

/** One of several, from the browser's own list. */
export function Select(props: SelectProps) {
  const { label, fromPage, optional, hint, error, value, onValue, choices, placeholder, ...rest } = props;
  return (
    <Field label={label} fromPage={fromPage} optional={optional} hint={hint} error={error}>
      {(ids) => (
        <span class="select">
          <select
            {...rest}
            {...ids}
            class="input"
            value={value}
            onChange={(event) => onValue(event.currentTarget.value)}
          >
            {placeholder !== undefined && (
              <option value="" disabled hidden>
                {placeholder}
              </option>
            )}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}
