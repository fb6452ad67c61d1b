import { INLINE } from './neighbour.ts';

const SHOW_TEXT = 4;
/** Beside what people see, and nothing to them: a page's title is no caption of its first line. */
const UNSEEN = /^(?:HEAD|SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

const onOneLine = (text: string) => text.replaceAll('\n', ' ');

/** The nearest element that is no inline one by its name. */
function blockOf(node: Node, top: Node): Node | null {
  let at = node.parentNode;
  // What is set small beside a name is a remark: `Lorena Ibarra <small>Se habla español</small>`.
  while (at && at !== top && INLINE.test(at.nodeName) && at.nodeName !== 'SMALL') at = at.parentNode;
  return at;
}

/** `<b>Ann Lee</b><span>Violin</span>`: two texts that styles set apart. No word goes on with a capital. */
export const isApart = (left: string, right: string): boolean =>
  /\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right);

/**
 * The text of a small thing, white space collapsed, its parts (blocks) apart; nothing for a big one. Never reads more than `limit` characters, so that
 * a caption can be looked for beside anything: `textContent` of a neighbour may be the whole page.
 */
export function briefText(node: Node | null | undefined, limit = 120, between = ' '): string | undefined {
  if (!node) return undefined;
  if (UNSEEN.test(node.nodeName)) return '';
  const text = prefixOf(node, limit * 3);
  const brief = text
    ?.replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/ ?\n\s*/g, between);
  return brief !== undefined && brief.length > limit ? undefined : brief;
}

/** Whether a line ends right before a text. */
function isBroken(text: Node, top: Node): boolean {
  let at: Node | null = text;
  while (at && at !== top && !at.previousSibling) at = at.parentNode;
  return at !== top && at?.previousSibling?.nodeName === 'BR';
}

/** All text of a node when it is short, else nothing; its parts in lines. Many empty nodes count as long. */
function prefixOf(node: Node, limit: number): string | undefined {
  if (node.nodeType === 3) return (node as Text).length > limit ? undefined : onOneLine((node as Text).data);
  const walker = node.ownerDocument?.createTreeWalker(node, SHOW_TEXT);
  let text = '';
  let seen = 0;
  let block: Node | null | undefined;
  for (let at = walker?.nextNode(); at; at = walker?.nextNode()) {
    const data = onOneLine((at as Text).data);
    // The letter in the circle that stands for a picture.
    if (data.length < 3 && at.parentElement?.getAttribute('aria-hidden') === 'true') continue;
    const other = blockOf(at, node);
    if (text && (other !== block || isApart(text, data) || isBroken(at, node))) text += '\n';
    block = other;
    text += data;
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
