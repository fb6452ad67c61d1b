import type { Context } from '../context.ts';
import { peopleOf } from '../page/people.ts';
import { type MenuClick, read } from './follow.ts';
import { type ShownItem, shownItems } from './shown.ts';
import { type ClickedTab, countryAt } from './where.ts';

/** The menu opens (Firefox tells): what should stand in it. Asks nobody, reads nothing beyond what the browser told. */
export async function itemsFor(
  context: Context,
  { selection, link }: Pick<MenuClick, 'selection' | 'link'>,
  tab: ClickedTab,
): Promise<ShownItem[]> {
  const country = await countryAt(context, tab);
  const page = await context.tabs.get(tab.id);
  const people = page?.reported ? await peopleOf(context, page).catch(() => undefined) : undefined;
  const place = placeOf(selection, link);
  const picked = place && { place, is: await read({ place, selection, link }, country) };
  return shownItems({ people, picked });
}

/** A selection speaks before the link it is in: it is what the person chose last. */
function placeOf(selection: string | undefined, link = ''): 'selection' | 'link' | undefined {
  if (selection) return 'selection';
  return /^(tel|mailto):/i.test(link) ? 'link' : undefined;
}
