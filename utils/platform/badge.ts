import { browser } from 'wxt/browser';

/** A number on the toolbar button while something needs the person, and nothing else: no badge for what needs nobody. */
export async function showNeedsYou(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#7d2e68' });
}
