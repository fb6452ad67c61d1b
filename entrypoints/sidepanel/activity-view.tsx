import { i18n } from '#i18n';
import { Activity } from '@/components/activity/index.ts';
import { Frame } from '@/components/shell/index.ts';

/** Activity as a view of its own, so that the way back leads to the form that is waiting. */
export function ActivityView() {
  return (
    <Frame title={i18n.t('people.tabs.activity')}>
      <Activity />
    </Frame>
  );
}
