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
    send('account.update', { id: account.id, country, currency }),
  );
  const { value, change, failure } = edited;
  return (
    <Section id="places" title={i18n.t('settings.places.title')}>
      <div class="columns">
        <Select
          label={i18n.t('settings.places.country')}
          placeholder={i18n.t('settings.places.countryAuto')}
          value={value.country ?? ''}
          onValue={(country) => change({ country })}
          choices={countries()}
        />
        <Select
          label={i18n.t('settings.places.currency')}
          placeholder={i18n.t('settings.places.currencyAuto')}
          value={value.currency ?? ''}
          onValue={(currency) => change({ currency })}
          choices={currencies()}
        />
      </div>
      <NotSaved failure={failure} />
      <Locations key={account.id} />
    </Section>
  );
}
