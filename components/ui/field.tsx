import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './icon.tsx';

/** What a control needs to be tied to its label, hint and error. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  label: ComponentChildren;
  /** The value was taken from the page and may be wrong. */
  fromPage?: boolean;
  optional?: boolean;
  hint?: ComponentChildren;
  /** What is wrong and how to put it right; replaces the hint. */
  error?: ComponentChildren;
  children: (ids: ControlIds) => ComponentChildren;
}

/** A label, a control and the words that belong to it. */
export function Field({ label, fromPage, optional, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div class="field">
      <span class="label">
        <label for={id}>{label}</label>
        {fromPage && <FromPage />}
        {optional && <span class="t3">{i18n.t('ui.optional')}</span>}
      </span>
      {children({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {note && (
        <div id={`${id}-note`} class={error ? 'err' : 'hint'} role={error ? 'alert' : undefined}>
          {error && <Icon name="alert" />}
          <span>{note}</span>
        </div>
      )}
    </div>
  );
}

/** Marks a value the page gave: the page is a witness, not the truth. */
export function FromPage() {
  return (
    <span class="from">
      <Icon name="page" />
      {i18n.t('ui.fromPage')}
    </span>
  );
}
