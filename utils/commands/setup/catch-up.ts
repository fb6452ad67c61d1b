import { caughtUp } from '@/utils/storage/index.ts';
import type { Context } from '../context.ts';
import { menuItems } from '../menu/items.ts';
import { reconcileSites } from './sites.ts';

/**
 * After every start of the extension (browser, install, update, switched on again): receipts follow what is granted, open pages
 * get the new script, and the context menu its items. Each start of the worker asks whether it was done: the one that was told of the
 * update may have been ended over it, or cut off from the browser from its first moment (Chromium, seen 2026-11-29: "No SW" to every
 * call, or no answer).
 */
export async function catchUp(context: Context): Promise<void> {
  if (await caughtUp.getValue()) return;
  await reconcileSites(context);
  await context.platform.restartScripts();
  await context.platform.createMenus(menuItems());
  await caughtUp.setValue(true);
}
