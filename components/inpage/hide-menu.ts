import type { PageTools } from '../onpage/index.ts';
import type { Parts } from './parts.ts';

/** Where a person no longer wants us; `page` lasts until the page is left. */
export type HideWhere = 'page' | 'site' | 'everywhere';

/** "Hide the sidebar": one click away wherever we stand (product, rule 12). */
export function createHideMenu(
  parts: Parts,
  i18n: PageTools['i18n'],
  hide: (where: HideWhere) => void,
): HTMLElement {
  const { element, button, icon } = parts;
  const choice = (label: string, where: HideWhere) => button(label, () => hide(where), label);
  const list = element(
    'div',
    'menu',
    choice(i18n.t('inpage.hidePage'), 'page'),
    choice(i18n.t('inpage.hideSite'), 'site'),
    choice(i18n.t('inpage.hideEverywhere'), 'everywhere'),
  );
  list.hidden = true;
  const opener = button(i18n.t('inpage.hide'), () => show(list.hidden !== false), icon('more'));
  const show = (on: boolean) => {
    list.hidden = !on;
    opener.setAttribute('aria-expanded', String(on));
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
