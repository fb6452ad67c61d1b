import type { PageTools } from '../onpage/index.ts';
import { type DragOptions, drags } from './drag.ts';
import { createFrame } from './frame-element.ts';
import type { Kit } from './kit.ts';
import { NARROWEST, WIDEST } from './place.ts';

export interface SidebarOptions {
  document: Document;
  kit: Kit;
  tools: PageTools;
  onClose(): void;
  /** The three ways to be rid of us. */
  menu: HTMLElement;
  /** What moving its edge does. */
  resize: DragOptions;
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
  const { document, kit, tools, onClose, menu, resize } = options;
  const { i18n } = tools;
  const { element, icon, iconButton } = kit;
  const name = i18n.t('extName');
  const handle = element('div', 'size');
  handle.tabIndex = 0;
  handle.role = 'separator';
  handle.ariaOrientation = 'vertical';
  handle.ariaLabel = i18n.t('inpage.size');
  handle.ariaValueMin = String(NARROWEST);
  handle.ariaValueMax = String(WIDEST);
  drags(handle, resize);
  const close = iconButton(i18n.t('inpage.close'), onClose, 'close');
  const bar = element('div', 'bar', icon('logo'), element('b', '', name), menu, close);
  const side = element('section', 'side', handle, bar);
  side.ariaLabel = name;
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
      const made = await createFrame(document, name, tools);
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
    measured: (width) => {
      handle.ariaValueNow = String(width);
    },
  };
}
