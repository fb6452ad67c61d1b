import { i18n } from '#i18n';
import { Select, Switch } from '@/components/ui/index.ts';
import { type SiteView, send } from '@/utils/messaging/index.ts';
import { countries } from '../choices.ts';
import { NotSaved } from '../not-saved.tsx';
import { useEdited } from '../use-edited.ts';
import { siteName } from './origin.ts';

/** What is done on one site; each change applies at once. */
export function SiteSettings({ site }: { site: SiteView }) {
  const { value, change, failure } = useEdited(site, (part) =>
    send('sites.update', { origin: site.origin, ...part, defaultCountry: countryOf(part) }),
  );
  return (
    <div class="stack">
      <Switch
        label={i18n.t('settings.sites.enabled')}
        checked={value.enabled}
        onChecked={(enabled) => change({ enabled })}
      />
      <Switch
        label={i18n.t('settings.sites.colours')}
        hint={i18n.t('settings.sites.coloursHint')}
        checked={value.statusColours}
        onChecked={(statusColours) => change({ statusColours })}
      />
      <Switch
        label={i18n.t('inpage.switch', { site: siteName(site.origin) })}
        hint={i18n.t('inpage.switchHint')}
        checked={value.inPage === true}
        onChecked={(inPage) => change({ inPage })}
      />
      <Select
        label={i18n.t('settings.sites.country')}
        value={value.defaultCountry ?? ''}
        onValue={(country) => change({ defaultCountry: country || undefined })}
        choices={[{ value: '', label: i18n.t('settings.sites.countryAuto') }, ...countries()]}
      />
      <NotSaved failure={failure} />
    </div>
  );
}

/** `null` takes a chosen country back; absent leaves it as it is. */
function countryOf(part: Partial<SiteView>): string | null | undefined {
  return 'defaultCountry' in part ? (part.defaultCountry ?? null) : undefined;
}
