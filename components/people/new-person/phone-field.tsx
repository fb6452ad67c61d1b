import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Asked, countryChoices, countryName } from '../../shell/index.ts';
import { Select, TextInput } from '../../ui/index.ts';
import { type Form, isFromPage } from './form.ts';

interface PhoneFieldProps {
  form: Form;
  asked: Asked;
  error: string | undefined;
  onChange: (changes: Partial<Form>) => void;
}

/** The number, and in which country it is read while it does not say so itself. */
export function PhoneField({ form, asked, error, onChange }: PhoneFieldProps) {
  const [changing, setChanging] = useState(false);
  const given = asked.phones[0];
  const asShown = given !== undefined && form.phone === given.shown;
  // What the page wrote decides: `shown` already carries the country that was assumed for it.
  const international = (asShown ? given.raw : form.phone).trimStart().startsWith('+');
  const changeCountry = (country: string) => {
    setChanging(false);
    onChange({ country, ...(asShown ? { phone: given.raw } : {}) });
  };
  return (
    <>
      <TextInput
        label={i18n.t('people.form.phone')}
        fromPage={isFromPage(form, asked, 'phone')}
        optional={form.kind === 'client' && form.phone === ''}
        dir="ltr"
        inputMode="tel"
        maxLength={60}
        error={error}
        hint={
          !international && form.phone.trim() !== '' ? (
            <>
              {form.country
                ? i18n.t('people.page.assumed', { country: countryName(form.country) })
                : i18n.t('people.form.noCountry')}{' '}
              {!changing && (
                <button type="button" class="link" onClick={() => setChanging(true)}>
                  {i18n.t('people.change')}
                </button>
              )}
            </>
          ) : undefined
        }
        value={form.phone}
        onValue={(phone) => onChange({ phone })}
      />
      {changing && (
        <Select
          label={i18n.t('people.page.country')}
          value={form.country}
          placeholder={i18n.t('people.form.chooseCountry')}
          choices={countryChoices()}
          onValue={changeCountry}
        />
      )}
    </>
  );
}
