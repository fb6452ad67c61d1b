import { settings } from '@/utils/storage/index.ts';
import type { Context } from '../context.ts';
import { receiptOf } from '../setup/receipts.ts';

/**
 * The lowest rung of the ladder: reads a page of a site nobody granted, for the click that asked for it. The browser lets us in
 * by `activeTab` until the page is left. Does nothing where a site is granted or switched off, or where no click let us in.
 */
export async function readOnce(context: Context, tabId: number): Promise<boolean> {
  const tab = await context.platform.tabOf(tabId);
  if (!tab?.origin || !/^https?:/.test(tab.origin)) return false;
  const [{ detection }, receipt, account, page] = await Promise.all([
    settings.getValue(),
    receiptOf(tab.origin),
    context.accounts.current().catch(() => undefined),
    context.tabs.get(tabId),
  ]);
  if (!detection || receipt || !account || page?.origin === tab.origin) return false;
  // Before the script, whose first question is whether it may.
  await context.tabs.update(tabId, { origin: tab.origin, private: tab.private, once: true });
  if (await context.platform.startInTab(tabId)) return true;
  await context.tabs.remove(tabId);
  return false;
}
