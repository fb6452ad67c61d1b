import type { PageTools } from '../onpage/index.ts';
import { drags } from './drag.ts';
import { createHideMenu, type HideWhere } from './hide-menu.ts';
import css from './inpage.css?inline';
import { keepAttached } from './keep.ts';
import { createKit } from './kit.ts';
import { movedBy, type Place, placedAt, widened, widenedBy } from './place.ts';
import { createSidebar } from './sidebar.ts';

/** The launcher at the window's edge and the sidebar it opens. */
export interface InPage {
  remove(): void;
}

/**
 * Puts the launcher into a page. All of it stands in the closed root of one element of ours over the page: nothing of the
 * page is moved or written, so the sidebar lies over it and can be narrowed, moved to the other edge or hidden (ADR 6).
 */
export function createInPage(
  document: Document,
  first: Place,
  signal: AbortSignal,
  tools: PageTools,
): InPage {
  const { createHost, createParts, send, i18n } = tools;
  const view = document.defaultView ?? window;
  const rtl = i18n.t('@@bidi_dir') === 'rtl';
  const kit = createKit(createParts(document));
  const { element, iconButton } = kit;
  const host = createHost(document, css);
  const life = new AbortController();
  let place = first;
  let isOpen = false;

  const remember = () => void send('content.launcher', place).catch(() => undefined);
  const put = (next: Place | undefined) => {
    if (!next) return false;
    place = next;
    // Mirrored, everything of it stands at the other edge; its few words have no sign that would turn with it.
    all.dir = (place.edge === 'start') === rtl ? 'ltr' : 'rtl';
    all.style.setProperty('--at', String(place.at));
    const { width } = widened(place, place.width, view.innerWidth);
    all.style.setProperty('--width', `${width}px`);
    sidebar.measured(width);
    return true;
  };
  const remove = () => {
    life.abort();
    host.remove();
  };
  const hide = (where: HideWhere) => {
    remove();
    if (where !== 'page') void send('content.hide', { where }).catch(() => undefined);
  };
  const set = (open: boolean) => {
    isOpen = open;
    opener.ariaExpanded = String(open);
    all.toggleAttribute('data-open', open);
  };
  const close = () => {
    set(false);
    sidebar.unload();
    opener.focus();
  };
  const open = async () => {
    set(true);
    const isShown = await sidebar.load().catch(() => false);
    if (isShown) sidebar.focus();
    else if (!sidebar.element.isConnected || sidebar.element.hidden) set(false);
  };

  const opener = iconButton(i18n.t('inpage.open'), () => (isOpen ? close() : void open()), 'logo');
  const grip = iconButton(i18n.t('inpage.grip'), () => undefined, 'grip');
  grip.className = 'grip';
  drags(grip, {
    onMove: (x, y) => put(placedAt({ x, y, wide: view.innerWidth, high: view.innerHeight }, place, rtl)),
    onKey: (key) => put(movedBy(key, place, rtl)),
    onDone: remember,
  });
  const tab = element('div', 'tab', opener, grip, createHideMenu(kit, i18n, hide));
  tab.role = 'group';
  tab.ariaLabel = i18n.t('inpage.launcher');
  const sidebar = createSidebar({
    document,
    kit,
    tools,
    onClose: close,
    menu: createHideMenu(kit, i18n, hide),
    resize: {
      onMove: (x) => {
        const fromLeft = (place.edge === 'start') !== rtl;
        put(widened(place, fromLeft ? x : view.innerWidth - x, view.innerWidth));
      },
      onKey: (key) => put(widenedBy(key, place, view.innerWidth, rtl)),
      onDone: remember,
    },
  });
  const all = element('div', 'all', tab, sidebar.element);
  host.root.append(all);
  put(place);
  set(false);

  host.show();
  keepAttached(host.element, {
    onLost: () => {
      host.show();
      // A frame that was taken out is empty when it is put back.
      if (isOpen) void sidebar.load().catch(close);
    },
    onGivenUp: remove,
    signal: life.signal,
  });
  signal.addEventListener('abort', remove, { signal: life.signal });
  return { remove };
}
