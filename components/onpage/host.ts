import cardCss from './card.css?inline';
import tokens from './tokens.css?inline';

/** Stands first in every root of ours. No page can see into a closed root, so none can write it elsewhere by chance. */
export const SIGNATURE = 'whautomate-sidebar';

/** Our one element on a page: everything we show there stands in its closed root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element on top of everything, also above the page's own dialogs. */
  show(): void;
  hide(): void;
  remove(): void;
}

/** Whether a node stands in a root of ours: Firefox lets a script look into closed ones, so that detection finds us, too. */
export const isOurs = (node: Node): boolean => isSigned(node.getRootNode());

/** Whether our signature stands first, whichever script of ours put it there. */
export const isSigned = (root: Node | null | undefined): boolean =>
  root?.firstChild?.nodeType === 8 && root.firstChild.nodeValue === SIGNATURE;

/**
 * Makes the host element, a stranger to the page's styles (`all: initial`) and scripts (closed root). The tag carries no name
 * of ours; `popover=manual` puts it into the top layer, where no z-index of the page reaches.
 */
export function createHost(document: Document, sheet: string = cardCss): Host {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  const inline =
    'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible;';
  element.style.cssText = inline;
  const root = element.attachShadow({ mode: 'closed' });
  root.append(document.createComment(SIGNATURE));
  style(root, document, tokens + sheet);

  return {
    element,
    root,
    show() {
      if (!element.isConnected) document.documentElement.append(element);
      // Pages may remove foreign nodes between two calls; showing a removed popover throws.
      if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
      // Off screen we are not there at all: the host page's own nodes are as they were.
      element.remove();
    },
    remove: () => element.remove(),
  };
}

/** A constructed sheet passes any page's CSP; where a content script may not adopt one, a style element does. */
function style(root: ShadowRoot, document: Document, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}
