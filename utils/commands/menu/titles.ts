import { i18n } from '#i18n';
import type { Act } from './acts.ts';
import type { Subject } from './shown.ts';

/** An item's words. `%s` stays for the browser to fill with the selection; anybody's own `&` would be a mnemonic and is doubled. */
export function titleOf(act: Act, subject: Subject): string {
  const words = WORDS[act];
  if (subject === 'selected') return words.selected();
  if (subject === 'link') return words.link();
  if (subject === 'page') return words.page();
  if ('several' in subject) return words.several(String(subject.several));
  return words.one(subject.one.slice(0, LONGEST).replaceAll('&', '&&'));
}

/** A menu is as wide as its widest line. */
const LONGEST = 60;

interface Words {
  selected(): string;
  link(): string;
  page(): string;
  one(who: string): string;
  several(count: string): string;
}

const WORDS: Record<Act, Words> = {
  'look-up': {
    selected: () => i18n.t('menu.lookUp.selected'),
    link: () => i18n.t('menu.lookUp.link'),
    page: () => i18n.t('menu.lookUp.page'),
    one: (who) => i18n.t('menu.lookUp.one', { who }),
    several: (count) => i18n.t('menu.lookUp.several', { count }),
  },
  add: {
    selected: () => i18n.t('menu.add.selected'),
    link: () => i18n.t('menu.add.link'),
    page: () => i18n.t('menu.add.page'),
    one: (who) => i18n.t('menu.add.one', { who }),
    several: (count) => i18n.t('menu.add.several', { count }),
  },
  tag: {
    selected: () => i18n.t('menu.tag.selected'),
    link: () => i18n.t('menu.tag.link'),
    page: () => i18n.t('menu.tag.page'),
    one: (who) => i18n.t('menu.tag.one', { who }),
    several: (count) => i18n.t('menu.tag.several', { count }),
  },
  book: {
    selected: () => i18n.t('menu.book.selected'),
    link: () => i18n.t('menu.book.link'),
    page: () => i18n.t('menu.book.page'),
    one: (who) => i18n.t('menu.book.one', { who }),
    several: (count) => i18n.t('menu.book.several', { count }),
  },
};
