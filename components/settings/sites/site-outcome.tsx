import { i18n } from '#i18n';
import { Icon } from '@/components/ui/index.ts';
import { whyOf } from '../why.ts';
import { titleOf } from './known.ts';
import type { Sites } from './use-sites.ts';

/** What the last press brought: the browser said no, a site was taken back, or it could not be kept. */
export function SiteOutcome({ sites: { outcome, failure } }: { sites: Sites }) {
  return (
    <p role="status" class={failure || outcome?.became === 'denied' ? 'err' : 'hint'}>
      {failure && <Icon name="alert" />}
      {failure
        ? i18n.t('settings.notSaved', { why: whyOf(failure) })
        : outcome && words(outcome.became, titleOf(outcome.origin))}
    </p>
  );
}

function words(became: 'allowed' | 'denied' | 'taken-back', site: string): string {
  switch (became) {
    case 'allowed':
      return i18n.t('settings.sites.nowAllowed', { site });
    case 'denied':
      return i18n.t('settings.sites.denied', { site });
    case 'taken-back':
      return i18n.t('settings.sites.takenBack', { site });
  }
}
