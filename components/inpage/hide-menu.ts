import type { PageTools } from '../onpage/index.ts';
import type { Kit } from './kit.ts';

/** Where a person no longer wants us; `page` lasts until the page is left. */
export type HideWhere = 'page' | 'site' | 'everywhere';

/** "Hide the sidebar": one click away wherever we stand (product, rule 12). */
export function createHideMenu(
  { element, button, iconButton }: Kit,
  i18n: PageTools['i18n'],
  hide: (where: HideWhere) => void,
): HTMLElement {
  const choice = (label: string, where: HideWhere) => button('', () => hide(where), label);
  const list = element(
    'div',
    'menu',
    choice(i18n.t('inpage.hidePage'), 'page'),
    choice(i18n.t('inpage.hideSite'), 'site'),
    choice(i18n.t('inpage.hideEverywhere'), 'everywhere'),
  );
  const opener = iconButton(i18n.t('inpage.hide'), () => show(list.hidden !== false), 'more');
  const show = (on: boolean) => {
    list.hidden = !on;
    opener.ariaExpanded = String(on);
    if (on) list.querySelector('button')?.focus();
  };
  show(false);
  const wrap = element('div', 'hide', opener, list);
  wrap.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.stopPropagation();
    show(false);
    opener.focus();
  });
  wrap.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && wrap.contains(relatedTarget))) show(false);
  });
  return wrap;
}
