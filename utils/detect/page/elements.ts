/** Never text a person reads, whatever stands in it. `select` and `option` are values of a form, `datalist` its offers. */
const NEVER =
  'script,style,noscript,template,textarea,input,select,option,datalist,button[hidden],svg,math,canvas,object,iframe,[hidden]:not([hidden="until-found" i])';
/** What a person writes in. Attributes, not `isContentEditable`, because frameworks fake editors by role. */
const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],[role="combobox" i]:not(div:has(> [aria-haspopup])),.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.ProseMirror';
const SKIPPED = `${NEVER},${EDITABLE}`;

/** Source text shown as such; a mail in `<pre>` is not. */
const CODE = 'pre,code,samp,kbd,[class*="language-"],.hljs,.blob-code';
const SOURCE =
  /[{};]\s*$|=>|\);|[=!]==?|<\/\w|^\s*(?:import|const|let|var|def|class|function|#include|SELECT|\$)\s/m;

/** Elements our own interface lives in; never read. */
export const OWN = '[data-whautomate-host]';

const visibility = { visibilityProperty: true, checkVisibilityCSS: true } as const;

/** Parent across a shadow boundary. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

function closestAcross(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; ) {
    if (at.closest(selector)) return true;
    const root = at.getRootNode();
    at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return false;
}

/** Whether what stands in this element is a person's own writing: an input, an editor, a search box. */
export const isEditable = (element: Element): boolean =>
  closestAcross(element, `textarea,input,select,${EDITABLE}`) || element.ownerDocument.designMode === 'on';

/** Whether an element is on the screen at all (its own and its ancestors' `display`, `visibility`, `content-visibility`). */
export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility(visibility);

/** Whether text in this element is never to be read: editable, code, script, our own. Visibility is asked apart: it changes. */
export function isSkipped(element: Element): boolean {
  if (closestAcross(element, SKIPPED) || closestAcross(element, OWN)) return true;
  if (element.ownerDocument.designMode === 'on') return true;
  const code = element.closest(CODE);
  return code !== null && SOURCE.test((code.textContent ?? '').slice(0, 2_000));
}
