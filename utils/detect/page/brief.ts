const SHOW_TEXT = 4;

/**
 * The text of a small thing, white space collapsed; nothing for a big one. Never reads more than `limit` characters, so that
 * a caption can be looked for beside anything: `textContent` of a neighbour may be the whole page.
 */
export function briefText(node: Node | null | undefined, limit = 120): string | undefined {
  if (!node) return undefined;
  const text = prefixOf(node, limit * 3);
  if (text === undefined) return undefined;
  const brief = text.replace(/\s+/g, ' ').trim();
  return brief.length > limit ? undefined : brief;
}

/** All text of a node when it is short, else nothing. Many empty nodes count as long. */
function prefixOf(node: Node, limit: number): string | undefined {
  if (node.nodeType === 3) return (node as Text).length > limit ? undefined : (node as Text).data;
  const walker = node.ownerDocument?.createTreeWalker(node, SHOW_TEXT);
  let text = '';
  let seen = 0;
  for (let at = walker?.nextNode(); at; at = walker?.nextNode()) {
    text += (at as Text).data;
    if (text.length > limit || ++seen > 60) return undefined;
  }
  return text;
}

/** The first characters of a node's text, however long it is. */
export function beginningOf(node: Node, length: number): string {
  const walker = node.ownerDocument?.createTreeWalker(node, SHOW_TEXT);
  let text = '';
  for (let at = walker?.nextNode(); at && text.length < length; at = walker?.nextNode())
    text += (at as Text).data;
  return text.slice(0, length);
}
