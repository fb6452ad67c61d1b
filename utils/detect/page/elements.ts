import { beginningOf } from './brief.ts';

/** Never text a person reads, whatever stands in it. `select` and `option` are values of a form, `datalist` its offers. */
const NEVER =
  'script,style,noscript,template,textarea,input,select,option,datalist,svg,math,canvas,object,iframe,[hidden]:not([hidden="until-found" i])';
/** What a person writes in. Attributes, not `isContentEditable`, because frameworks fake editors by role. */
const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],[role="combobox" i],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';
const SKIPPED = `${NEVER},${EDITABLE}`;

/** Source text shown as such; a mail in `<pre>` is not. */
const CODE = 'pre,code,samp,kbd,[class*="language-"],.hljs,.blob-code';
const SOURCE =
  /[{};]\s*$|=>|\);|[=!]==?|<\/\w|^\s*(?:import|const|let|var|def|class|function|#include|SELECT|\$)\s/m;

const visibility = { visibilityProperty: true, checkVisibilityCSS: true } as const;

/** Parent across a shadow boundary. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** An element or what holds it, across shadow boundaries: the first that passes. */
export function nearest(element: Element | null, passes: (element: Element) => boolean): Element | null {
  let at = element;
  while (at && !passes(at)) at = parentOf(at);
  return at;
}

/** Whether what stands in this element is a person's own writing: an input, an editor, a search box. */
export const isEditable = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    if (at.closest(`textarea,input,select,${EDITABLE}`)) return true;
  }
  return element.ownerDocument.designMode === 'on';
};

/** The host of the shadow tree an element stands in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
}

/** Whether an element is on the screen at all (its own and its ancestors' `display`, `visibility`, `content-visibility`). */
export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility(visibility);

/**
 * Whether text in an element is never to be read: editable, code, script. Each element is asked once a scan, since
 * neighbours share their ancestors. Visibility is asked apart: it changes.
 */
export function createSkipper(): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  const ask = (element: Element): boolean => {
    if (element.matches(SKIPPED)) return true;
    if (element.matches(CODE) && SOURCE.test(beginningOf(element, 2_000))) return true;
    const parent = parentOf(element);
    return parent ? isSkipped(parent) : element.ownerDocument.designMode === 'on';
  };
  const isSkipped = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const skipped = ask(element);
    known.set(element, skipped);
    return skipped;
  };
  return isSkipped;
}
