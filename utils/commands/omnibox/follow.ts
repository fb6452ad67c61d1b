import type { Context } from '../context.ts';
import { read } from '../menu/follow.ts';
import { wantedFor } from '../menu/wanted.ts';
import { countryAt } from '../menu/where.ts';

/** What was typed in the address bar, on Enter: the panel searches for it. `open` brings a panel for a tab where none opened. */
export async function followTyped(
  context: Context,
  typed: string,
  open: (tabId: number) => Promise<void>,
): Promise<void> {
  const tab = await context.platform.activeTab();
  if (!tab) return;
  if ((await context.accounts.current()) && typed.trim() !== '') {
    const country = await countryAt(context, tab);
    const picked = await read({ place: 'selection', selection: typed }, country);
    await context.tabs.want(tab.id, wantedFor(picked, 'look-up', country));
    context.notify({ changed: 'page', tabId: tab.id });
  }
  await open(tab.id);
}
