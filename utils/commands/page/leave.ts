import { isSamePage } from '@/utils/platform/tabs.ts';
import type { Context } from '../context.ts';

/** A tab is loading: whom its last page showed is forgotten, unless it only changed its address. */
export async function leavePage(context: Context, tabId: number): Promise<void> {
  if (await isSamePage(tabId)) return;
  await context.tabs.remove(tabId);
  context.notify({ changed: 'page', tabId });
}
