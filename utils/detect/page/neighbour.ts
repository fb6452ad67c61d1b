/** Elements that never end a word, by name: enough to know that a text stands alone, without asking for its style. */
export const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DATA|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

/** Whether text or an inline element stands right beside a text node, so that a number could go on there. */
export function hasNeighbour(node: Text): boolean {
  let at: Node = node;
  for (let depth = 0; depth < 6; depth++) {
    for (const sibling of [at.previousSibling, at.nextSibling]) {
      if (!sibling) continue;
      if (sibling.nodeType === 3 ? /\S/.test((sibling as Text).data) : sibling.nodeType === 1) {
        if (sibling.nodeType === 3 || INLINE.test(sibling.nodeName) || sibling.nodeName.includes('-'))
          return true;
      }
    }
    const parent = at.parentNode;
    if (!parent || !INLINE.test(parent.nodeName)) return false;
    at = parent;
  }
  return false;
}
