import { i18n } from '#i18n';
import { momentText } from '@/components/shell/index.ts';
import type { SiteView } from '@/utils/messaging/index.ts';

/** When and where a site was allowed, as its receipt keeps it. */
export function receiptWords({ grantedAt, reason }: SiteView): string {
  const why = reasonWords(reason);
  return grantedAt === undefined
    ? i18n.t('settings.sites.receiptDateless', { why })
    : i18n.t('settings.sites.receipt', { when: momentText(grantedAt), why });
}

function reasonWords(reason: string | undefined): string {
  switch (reason) {
    case 'welcome':
      return i18n.t('settings.sites.reasonWelcome');
    case 'options':
      return i18n.t('settings.sites.reasonOptions');
    case 'popup':
      return i18n.t('settings.sites.reasonPopup');
    case 'panel':
      return i18n.t('settings.sites.reasonPanel');
    default:
      return i18n.t('settings.sites.reasonBrowser');
  }
}
