import { browser } from 'wxt/browser';
import { grantedSites } from './sites.ts';

/** Nothing of ours is left in this browser: no database, no setting, no script, no site, no alarm, no menu. */
export async function eraseEverything(deleteDatabases: () => Promise<void>): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  if (scripts.length > 0) await browser.scripting.unregisterContentScripts();
  await deleteDatabases();
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms.clearAll(),
  ]);
  const origins = (await grantedSites()).map((origin) => `${origin}/*`);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
