import { i18n } from '#i18n';
import { Segmented, Switch } from '@/components/ui/index.ts';
import type { SettingsView } from '@/utils/messaging/index.ts';
import { NotSaved } from '../not-saved.tsx';
import type { Edited } from '../use-edited.ts';
import { Section } from './section.tsx';

/** How the surfaces look, and whether single letters do things in them. */
export function LookSection({ settings: { value, change, failure } }: { settings: Edited<SettingsView> }) {
  return (
    <Section id="look" title={i18n.t('settings.look.title')}>
      <div class="stack tight">
        <span class="label" aria-hidden="true">
          {i18n.t('settings.look.theme')}
        </span>
        <Segmented
          label={i18n.t('settings.look.theme')}
          value={value.theme}
          onValue={(theme) => change({ theme })}
          choices={[
            { value: 'system', label: i18n.t('settings.look.system') },
            { value: 'light', label: i18n.t('settings.look.light') },
            { value: 'dark', label: i18n.t('settings.look.dark') },
          ]}
        />
      </div>
      <Switch
        label={i18n.t('settings.look.singleKeys')}
        hint={i18n.t('settings.look.singleKeysHint')}
        checked={value.singleKeys}
        onChecked={(singleKeys) => change({ singleKeys })}
      />
      <p class="hint">{i18n.t('settings.look.language')}</p>
      <NotSaved failure={failure} />
    </Section>
  );
}
