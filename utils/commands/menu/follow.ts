import { wordsReady } from '@/utils/detect/index.ts';
import { phonesReady } from '@/utils/identity/index.ts';
import type { Context } from '../context.ts';
import { readOnce } from '../page/once.ts';
import { peopleOf } from '../page/people.ts';
import type { Act, Place } from './acts.ts';
import { type Picked, readLink, readSelection } from './picked.ts';
import { type Wanted, wantedFor, wantedOnPage } from './wanted.ts';
import { type ClickedTab, countryAt } from './where.ts';

/** What a click in the menu brings with it; nothing else of the page is read for a selection or a link. */
export interface MenuClick {
  place: Place;
  act: Act;
  selection?: string | undefined;
  link?: string | undefined;
}

/** A page has this long to tell who is on it; then the panel shows what there is. */
const PATIENCE_MS = 4_000;

/** A click in the menu, once the panel is opening: tells it whom to show. */
export async function followMenu(context: Context, click: MenuClick, tab: ClickedTab): Promise<void> {
  const { place, act } = click;
  if (!(await context.accounts.current())) return;
  if (place === 'page') return followPage(context, act, tab);
  const country = await countryAt(context, tab);
  await want(context, tab, wantedFor(await read(click, country), act, country));
}

/** The shortcut for a selection: the same as its menu. Without one, the page as a whole if that was meant as well. */
export async function followSelection(context: Context, act: Act, tab: ClickedTab): Promise<void> {
  if (!(await context.accounts.current())) return;
  const selection = await context.platform.selectionIn(tab.id);
  if (selection.trim() === '') return act === 'look-up' ? undefined : followPage(context, act, tab);
  await followMenu(context, { place: 'selection', act, selection }, tab);
}

/** Acts on who is on the page, reading it once where no permission does. */
export async function followPage(context: Context, act: Act, tab: ClickedTab): Promise<void> {
  await want(context, tab, wantedOnPage(await readPeople(context, tab.id), act));
}

/** The next or previous person, on the page itself. */
export async function step(context: Context, by: 1 | -1, tab: ClickedTab): Promise<void> {
  await readPeople(context, tab.id);
  context.platform.stepTab(tab.id, by);
}

/** What a selection or a link says, for the menu's words and for its click alike. */
export async function read(
  { place, selection = '', link = '' }: Omit<MenuClick, 'act'>,
  country: string,
): Promise<Picked> {
  await Promise.all([phonesReady, wordsReady]);
  return place === 'link' ? readLink(link, country) : readSelection(selection, country);
}

async function readPeople(context: Context, tabId: number) {
  const isComing = (await readOnce(context, tabId)) || (await context.tabs.get(tabId)) !== undefined;
  const page = isComing ? await context.tabs.report(tabId, PATIENCE_MS) : undefined;
  return page ? peopleOf(context, page) : [];
}

async function want(context: Context, { id }: ClickedTab, wanted: Wanted): Promise<void> {
  await context.tabs.want(id, wanted);
  context.notify({ changed: 'page', tabId: id });
}
