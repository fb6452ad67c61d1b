import { browser } from 'wxt/browser';
import { showNeedsYou } from './badge.ts';
import { grantedSites } from './sites.ts';

/**
 * Nothing of a person is left in this browser: no site, no script, no database, no setting, no alarm, no number on the button.
 * Sites go first, so that no page has anything to tell while the rest goes. `endWork` closes what works on the databases.
 */
export async function eraseEverything(
  endWork: () => Promise<void>,
  deleteDatabases: () => Promise<void>,
): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  if (scripts.length > 0) await browser.scripting.unregisterContentScripts();
  const origins = (await grantedSites()).map((origin) => `${origin}/*`);
  if (origins.length > 0) await browser.permissions.remove({ origins });
  // Who asks from here on finds no account, and opens no database: surfaces ask as soon as they hear that work has ended.
  await browser.storage.local.clear();
  await endWork();
  await deleteDatabases();
  await Promise.all([browser.storage.session.clear(), browser.alarms.clearAll(), showNeedsYou(0)]);
}
