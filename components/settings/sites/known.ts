import { i18n } from '#i18n';
import { EVERY_SITE } from '@/utils/platform/site-access.ts';
import { siteName } from './origin.ts';

/** Sites offered by name; any other is typed. The receipts keep origins only. */
export const KNOWN_SITES = [
  { origin: 'https://mail.google.com', name: () => i18n.t('settings.sites.gmail') },
  { origin: 'https://app.hubspot.com', name: () => i18n.t('settings.sites.hubspot') },
  { origin: 'https://calendar.google.com', name: () => i18n.t('settings.sites.calendar') },
] as const;

/** What people call a site: its product's name, or its host. */
export function titleOf(origin: string): string {
  if (origin === EVERY_SITE) return i18n.t('settings.sites.every');
  return KNOWN_SITES.find((site) => site.origin === origin)?.name() ?? siteName(origin);
}
