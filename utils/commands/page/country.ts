import type { Account, SiteReceipt } from '@/utils/storage/index.ts';

/** Which country a number without a country code is read in, and who says so: site setting → account → page → browser. */
export function countryFor({
  site,
  account,
  page,
  language,
}: {
  site?: Pick<SiteReceipt, 'defaultCountry'> | undefined;
  account?: Pick<Account, 'country'> | undefined;
  /** What the page itself suggests. */
  page?: string | undefined;
  /** The browser's language, such as `en-GB`. */
  language: string;
}): { code: string; source: 'site' | 'account' | 'page' | 'browser' } {
  if (site?.defaultCountry) return { code: site.defaultCountry, source: 'site' };
  if (account?.country) return { code: account.country, source: 'account' };
  if (page) return { code: page, source: 'page' };
  return { code: new Intl.Locale(language).maximize().region ?? 'US', source: 'browser' };
}
