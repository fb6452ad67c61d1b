import type { Context } from '../context.ts';
import { countryFor } from '../page/country.ts';
import { receiptOf } from '../setup/receipts.ts';

/** The tab somebody clicked in, as the browser's own events tell it. */
export interface ClickedTab {
  id: number;
  /** Of the page, where the event tells it. */
  origin?: string | undefined;
}

/** Which country a number without a country code is read in, on any page: what is known of the page is asked first. */
export async function countryAt(context: Context, tab: ClickedTab | undefined): Promise<string> {
  const page = tab && (await context.tabs.get(tab.id));
  const origin = tab?.origin ?? page?.origin;
  const [site, account] = await Promise.all([
    origin ? receiptOf(origin) : undefined,
    context.accounts.current().catch(() => undefined),
  ]);
  const language = context.platform.language();
  return countryFor({ site, account, page: page?.country, language }).code;
}
