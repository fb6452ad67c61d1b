import { isSamePage } from '@/utils/platform/tabs.ts';
import type { Context } from '../context.ts';

/**
 * A tab is loading: whom its last page showed is forgotten, unless it only changed its address. On a busy machine the next
 * page's script speaks before the browser has told that the last one is gone: what that script said stays.
 */
export async function leavePage(
  context: Pick<Context, 'tabs' | 'notify'>,
  tabId: number,
  isSame: (tabId: number) => Promise<boolean> = isSamePage,
): Promise<void> {
  const left = await context.tabs.get(tabId);
  if (await isSame(tabId)) return;
  const now = await context.tabs.get(tabId);
  if (now?.document !== left?.document) return;
  await context.tabs.remove(tabId);
  context.notify({ changed: 'page', tabId });
}
