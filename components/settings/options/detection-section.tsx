import { i18n } from '#i18n';
import { Check, Switch } from '@/components/ui/index.ts';
import type { SettingsView } from '@/utils/messaging/index.ts';
import { NotSaved } from '../not-saved.tsx';
import type { Edited } from '../use-edited.ts';
import { RadioList } from './radio-list.tsx';
import { Section } from './section.tsx';

/** What is looked for on the sites a person allowed, and how sure it must be. */
export function DetectionSection({ settings }: { settings: Edited<SettingsView> }) {
  const { value, change, failure } = settings;
  return (
    <Section id="detection" title={i18n.t('settings.detection.title')}>
      <Switch
        label={i18n.t('settings.detection.everywhere')}
        hint={i18n.t('settings.detection.everywhereHint')}
        checked={value.detection}
        onChecked={(detection) => change({ detection })}
      />
      <fieldset class="stack mid plain">
        <legend>{i18n.t('settings.detection.kinds')}</legend>
        <Check
          label={i18n.t('settings.detection.phone')}
          checked={value.kinds.phone}
          onChecked={(phone) => change({ kinds: { ...value.kinds, phone } })}
        />
        <Check
          label={i18n.t('settings.detection.email')}
          checked={value.kinds.email}
          onChecked={(email) => change({ kinds: { ...value.kinds, email } })}
        />
      </fieldset>
      <RadioList
        label={i18n.t('settings.detection.confidence')}
        value={value.minimumConfidence}
        onValue={(minimumConfidence) => change({ minimumConfidence })}
        choices={[
          {
            value: 'high',
            label: i18n.t('settings.detection.high'),
            hint: i18n.t('settings.detection.highHint'),
          },
          {
            value: 'medium',
            label: i18n.t('settings.detection.medium'),
            hint: i18n.t('settings.detection.mediumHint'),
          },
          {
            value: 'low',
            label: i18n.t('settings.detection.low'),
            hint: i18n.t('settings.detection.lowHint'),
          },
        ]}
      />
      <NotSaved failure={failure} />
    </Section>
  );
}
