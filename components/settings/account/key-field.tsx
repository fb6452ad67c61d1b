import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Field } from '@/components/ui/index.ts';

interface KeyFieldProps {
  value: string;
  onValue(value: string): void;
  error?: string;
}

/** Keeps the key out of the browser's memory for forms, its spelling service, and password managers' offers. */
const PRIVATE = {
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
} as const;

/** The API key: hidden until asked for. */
export function KeyField({ value, onValue, error }: KeyFieldProps) {
  const [shown, setShown] = useState(false);
  const name = shown ? i18n.t('settings.account.keyHideName') : i18n.t('settings.account.keyShowName');
  return (
    <Field label={i18n.t('settings.account.key')} error={error}>
      {(ids) => {
        const field = {
          ...ids,
          ...PRIVATE,
          class: 'input',
          dir: 'ltr',
          value,
          onInput: (event: TargetedEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
        } as const;
        return (
          <span class="key-field">
            {shown ? <input {...field} type="text" /> : <input {...field} type="password" />}
            <Button aria-label={name} onClick={() => setShown(!shown)}>
              {shown ? i18n.t('settings.account.keyHide') : i18n.t('settings.account.keyShow')}
            </Button>
          </span>
        );
      }}
    </Field>
  );
}
