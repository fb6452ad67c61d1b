import { i18n } from '#i18n';
import type { Status } from '@/utils/messaging/index.ts';

/** The one word a page may show about a person. */
export function statusWord(status: Status): string {
  switch (status) {
    case 'client':
      return i18n.t('onpage.status.client');
    case 'contact':
      return i18n.t('onpage.status.contact');
    case 'both':
      return i18n.t('onpage.status.both');
    case 'checking':
      return i18n.t('onpage.status.checking');
    default:
      return i18n.t('onpage.status.unknown');
  }
}
