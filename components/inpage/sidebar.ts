import type { PageTools } from '../onpage/index.ts';
import { drags } from './drag.ts';
import { createFrame } from './frame-element.ts';
import type { Parts } from './parts.ts';
import { NARROWEST, WIDEST } from './place.ts';

export interface SidebarOptions {
  document: Document;
  parts: Parts;
  tools: PageTools;
  onClose(): void;
  /** The three ways to be rid of us. */
  menu: HTMLElement;
  onResize(x: number): void;
  onResizeKey(key: string): boolean;
  onResized(): void;
}

/** The opened sidebar: a bar of ours, and the app in a frame. */
export interface Sidebar {
  readonly element: HTMLElement;
  /** Puts a new frame in: at opening, and after the page threw us out. Resolves to whether it may be shown. */
  load(): Promise<boolean>;
  unload(): void;
  focus(): void;
  /** Says how wide it is, in CSS pixels, to whoever cannot see it. */
  measured(width: number): void;
}

export function createSidebar(options: SidebarOptions): Sidebar {
  const { document, parts, tools, onClose, menu } = options;
  const { i18n, send } = tools;
  const { element, button, icon } = parts;
  const name = i18n.t('extName');
  const handle = element('div', 'size');
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-valuemin', String(NARROWEST));
  handle.setAttribute('aria-valuemax', String(WIDEST));
  handle.setAttribute('aria-label', i18n.t('inpage.size'));
  drags(handle, {
    onMove: options.onResize,
    onKey: options.onResizeKey,
    onDone: options.onResized,
  });
  const close = button(i18n.t('inpage.close'), onClose, icon('close'));
  const bar = element('div', 'bar', icon('logo'), element('b', '', name), menu, close);
  const side = element('section', 'side', handle, bar);
  side.setAttribute('aria-label', name);
  side.hidden = true;
  let frame: HTMLIFrameElement | undefined;
  let loads = 0;

  const unload = () => {
    loads += 1;
    frame?.remove();
    frame = undefined;
  };
  return {
    element: side,
    async load() {
      unload();
      const mine = loads;
      const made = await createFrame(document, name, send);
      if (mine !== loads) return false;
      frame = made;
      side.append(made);
      side.hidden = false;
      return true;
    },
    unload() {
      unload();
      side.hidden = true;
    },
    focus: () => frame?.focus(),
    measured: (width) => handle.setAttribute('aria-valuenow', String(width)),
  };
}
