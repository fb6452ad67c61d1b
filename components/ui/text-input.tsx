import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { Field, type FieldProps } from './field.tsx';

type Own = Omit<FieldProps, 'children'> & {
  value: string;
  onValue: (value: string) => void;
  /** Focus goes here when the view opens, instead of to its title. */
  first?: boolean;
};

/** What of a native field a caller may set; the kind of keyboard comes from `inputMode`, never from `type`. */
type Native =
  | 'autocomplete'
  | 'dir'
  | 'inputMode'
  | 'maxLength'
  | 'onBlur'
  | 'onKeyDown'
  | 'placeholder'
  | 'required'
  | 'ref';

export type TextInputProps = Own & Pick<InputHTMLAttributes<HTMLInputElement>, Native>;

/** One line of text with its label. */
export function TextInput({
  label,
  fromPage,
  optional,
  hint,
  error,
  value,
  onValue,
  first,
  ...rest
}: TextInputProps) {
  return (
    <Field label={label} fromPage={fromPage} optional={optional} hint={hint} error={error}>
      {(ids) => (
        <input
          type="text"
          autocomplete="off"
          {...rest}
          {...ids}
          data-first={first ? '' : undefined}
          class="input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = Own & Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, Native | 'rows'>;

/** Several lines of text with their label. */
export function TextArea({
  label,
  fromPage,
  optional,
  hint,
  error,
  value,
  onValue,
  first,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} fromPage={fromPage} optional={optional} hint={hint} error={error}>
      {(ids) => (
        <textarea
          rows={3}
          {...rest}
          {...ids}
          data-first={first ? '' : undefined}
          class="input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
