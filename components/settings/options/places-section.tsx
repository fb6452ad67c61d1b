import { i18n } from '#i18n';
import { Select } from '@/components/ui/index.ts';
import { type AccountView, send } from '@/utils/messaging/index.ts';
import { countries, currencies } from '../choices.ts';
import { NotSaved } from '../not-saved.tsx';
import { useEdited } from '../use-edited.ts';
import { Locations } from './locations.tsx';
import { Section } from './section.tsx';

/** What the service does not tell about an account, so the person does, once: zones, country, currency. */
export function PlacesSection({ account }: { account: AccountView }) {
  const edited = useEdited(account, ({ country, currency }) =>
    send('account.update', { id: account.id, country: orNone(country), currency: orNone(currency) }),
  );
  const { value, change, failure } = edited;
  return (
    <Section id="places" title={i18n.t('settings.places.title')}>
      <div class="columns">
        <Select
          label={i18n.t('settings.places.country')}
          value={value.country ?? ''}
          onValue={(country) => change({ country })}
          choices={[{ value: '', label: i18n.t('settings.places.countryAuto') }, ...countries()]}
        />
        <Select
          label={i18n.t('settings.places.currency')}
          value={value.currency ?? ''}
          onValue={(currency) => change({ currency })}
          choices={[{ value: '', label: i18n.t('settings.places.currencyAuto') }, ...currencies()]}
        />
      </div>
      <NotSaved failure={failure} />
      <Locations key={account.id} />
    </Section>
  );
}

/** The first choice, "automatic", takes a value back; undefined leaves it as it is. */
const orNone = (value: string | undefined) => (value === '' ? null : value);
