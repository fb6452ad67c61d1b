import type { MenuItem, MenuWords } from '@/utils/platform/menus.ts';
import type { Place } from './acts.ts';
import { atRest, type ShownItem } from './shown.ts';
import { titleOf } from './titles.ts';

const WHERE: Record<Place, Pick<MenuItem, 'contexts' | 'targetUrlPatterns' | 'documentUrlPatterns'>> = {
  selection: { contexts: ['selection'] },
  // Both browsers take any scheme here, though neither does in a host permission (Chromium 156, Firefox 153).
  link: { contexts: ['link'], targetUrlPatterns: ['tel:*', 'mailto:*'] },
  page: { contexts: ['page'], documentUrlPatterns: ['https://*/*', 'http://*/*'] },
};

/** Every item of the menu, as it is created: four things to do, in three places. */
export const menuItems = (): MenuItem[] =>
  atRest().map((item) => ({ id: item.id, title: titleOf(item.act, item.subject), ...WHERE[item.place] }));

/** How items stand now, in words. */
export const menuWords = (items: readonly ShownItem[] = atRest()): MenuWords[] =>
  items.map(({ id, act, subject, visible }) => ({ id, visible, title: titleOf(act, subject) }));
