import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PagePeople, send } from '@/utils/messaging/index.ts';
import { countryChoices, countryName, useSession } from '../../shell/index.ts';
import { Select } from '../../ui/index.ts';

/** Which country numbers without a country code are read in, and one click to change it for this site. */
export function AssumedCountry({ page }: { page: PagePeople }) {
  const [changing, setChanging] = useState(false);
  const { refreshPage } = useSession();
  const { country, origin, site } = page;
  if (country === undefined || !page.people.some((person) => person.phones.length > 0)) return null;
  const change = async (code: string) => {
    setChanging(false);
    if (origin === undefined) return;
    await send('sites.update', { origin, defaultCountry: code });
    await refreshPage();
  };
  if (changing) {
    return (
      <Select
        label={i18n.t('people.page.country')}
        value={country.code}
        onValue={(code) => void change(code)}
        choices={countryChoices()}
      />
    );
  }
  return (
    <p class="hint">
      {i18n.t('people.page.assumed', { country: countryName(country.code) })}{' '}
      {/* Remembered for a site, which a page that was read once is not. */}
      {site !== undefined && (
        <button type="button" class="link" onClick={() => setChanging(true)}>
          {i18n.t('people.change')}
        </button>
      )}
    </p>
  );
}
