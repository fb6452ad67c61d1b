import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { classNames } from './class-names.ts';
import { Field } from './field.tsx';

export interface Option {
  value: string;
  label: ComponentChildren;
}

export interface ComboboxProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** What fits what was typed; the caller chooses and orders. */
  options: readonly Option[];
  /** Enter with the option that is meant (the first, or where arrows lead), a click, or Enter without any: what was typed. */
  onChoose: (value: string) => void;
  /** Esc while the list is shut. */
  onLeave?: () => void;
  error?: ComponentChildren;
  hint?: ComponentChildren;
  placeholder?: string;
  autofocus?: boolean;
}

/** A field with suggestions (WAI-ARIA combobox, list shown while there is something to suggest). */
export function Combobox(props: ComboboxProps) {
  const { label, value, onValue, options, onChoose, onLeave, error, hint, placeholder, autofocus } = props;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const list = useId();
  const shown = open && options.length > 0;
  const active = shown ? options[at] : undefined;

  const choose = (chosen: string) => {
    setOpen(false);
    setAt(-1);
    onChoose(chosen);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(active?.value ?? value);
    } else if (event.key === 'Escape' && (shown || onLeave)) {
      event.stopPropagation();
      if (shown) setOpen(false);
      else onLeave?.();
    }
  };

  return (
    <Field label={label} error={error} hint={hint}>
      {(ids) => (
        <div class="combo">
          <input
            {...ids}
            class="input"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={shown ? 'true' : 'false'}
            aria-controls={list}
            aria-activedescendant={active ? `${list}-${at}` : undefined}
            placeholder={placeholder}
            autofocus={autofocus}
            value={value}
            onInput={(event) => {
              setOpen(true);
              // What fits best is meant until another is: half a word and Enter must not make something new.
              setAt(event.currentTarget.value.trim() === '' ? -1 : 0);
              onValue(event.currentTarget.value);
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          <div id={list} role="listbox" aria-label={label} class="combo-list" hidden={!shown}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the field, focus never comes here
              // biome-ignore lint/a11y/useFocusableInteractive: see above
              <div
                key={option.value}
                id={`${list}-${index}`}
                role="option"
                class={classNames('combo-option', index === at && 'on')}
                aria-selected={index === at ? 'true' : 'false'}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option.value)}
              >
                {option.label}
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}
