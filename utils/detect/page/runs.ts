import { isApart } from './brief.ts';
import { parentOf } from './elements.ts';
import { INLINE } from './neighbour.ts';

/** A stretch of one text node inside a run. White space that CSS collapses makes a new stretch. */
interface Stretch {
  readonly node: Text;
  /** Offset in the run. */
  readonly at: number;
  /** Offset in the node. */
  readonly from: number;
  readonly length: number;
}

/** The text a person reads as one line of thought: a block's inline content around a hit. */
export interface Run {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** The block element that holds it. */
  readonly block: Element;
  /** The characters of `text.slice(start, end)` on the page. */
  range(start: number, end: number): Range | undefined;
  /** The text node that holds the character at `offset`. */
  nodeAt(offset: number): Text | undefined;
}

/** Beyond this many characters on either side of the hit nothing is joined: labels stand nearer than that. */
const REACH = 400;

const REPLACED = new Set([
  'BR',
  'HR',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
  'IFRAME',
  'VIDEO',
  'AUDIO',
  'OBJECT',
  'CANVAS',
]);
const PICTURES = new Set(['IMG', 'svg', 'SVG', 'PICTURE']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const BLANK = /[ \t\n\r\f]+/g;

type Flow = 'inline' | 'atom' | 'break' | 'none';

/** Layout as far as joining needs it, asked once an element. Only ever called around hits: it costs a style look-up. */
export function createFlow(view: Pick<Window, 'getComputedStyle'> | null): (element: Element) => Flow {
  const known = new WeakMap<Element, Flow>();
  const ask = (element: Element): Flow => {
    const name = element.tagName;
    if (SILENT.has(name)) return 'none';
    if (REPLACED.has(name)) return 'break';
    if (PICTURES.has(name)) return 'atom';
    if (element.getAttribute('aria-hidden') === 'true' && element.childElementCount === 0) return 'atom';
    const style = view?.getComputedStyle(element);
    const display = style?.display ?? '';
    if (display === 'none') return 'none';
    if (/^(?:inline|contents|ruby)$/.test(display)) return 'inline';
    if (display === '') return INLINE.test(name) ? 'inline' : 'break';
    return display.startsWith('inline-') ? 'atom' : 'break';
  };
  return (element) => {
    const flow = known.get(element) ?? ask(element);
    known.set(element, flow);
    return flow;
  };
}

/** A step to the next node in one direction, and what was crossed on the way. */
interface Step {
  readonly node: Text | undefined;
  readonly atom: boolean;
}

/** The neighbouring text in a direction, inside one inline formatting context; `undefined` where the block ends. */
function step(from: Node, block: Element, flow: (element: Element) => Flow, forward: boolean): Step {
  let node: Node = from;
  let atom = false;
  for (;;) {
    const sibling: Node | null = forward ? node.nextSibling : node.previousSibling;
    if (!sibling) {
      const parent = parentOf(node);
      if (!parent || parent === block || node.parentNode?.nodeType === 11) return { node: undefined, atom };
      if (flow(parent) === 'atom') atom = true;
      node = parent;
      continue;
    }
    node = sibling;
    for (;;) {
      if (node.nodeType === 3) return { node: node as Text, atom };
      if (node.nodeType !== 1) break;
      const kind = flow(node as Element);
      if (kind === 'break') return { node: undefined, atom };
      if (kind === 'none') break;
      if (kind === 'atom') atom = true;
      const inner: Node | null = forward ? node.firstChild : node.lastChild;
      if (kind === 'atom' && PICTURES.has((node as Element).tagName)) break;
      if (!inner) break;
      node = inner;
    }
  }
}

function blockOf(node: Text, flow: (element: Element) => Flow): Element | undefined {
  let element = parentOf(node);
  while (element && flow(element) === 'inline') {
    const parent = element.parentNode?.nodeType === 1 ? (element.parentNode as Element) : null;
    if (!parent) return element;
    element = parent;
  }
  // An inline-block is a word among others unless it stands alone.
  while (element && flow(element) === 'atom' && element.parentElement) element = element.parentElement;
  return element ?? undefined;
}

const keepsBlanks = (element: Element | null, view: Pick<Window, 'getComputedStyle'> | null) =>
  element !== null && /pre|break-spaces/.test(view?.getComputedStyle(element).whiteSpace ?? '');

const WHOLE_ADDRESS_FIRST = /^\s*[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i;
const WHOLE_ADDRESS_LAST = /[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\s*$/i;

/**
 * Whether a blank belongs between two nodes that touch: styles can set apart what the tree does not. A word beside digits
 * (`Phone` `030 …`), and an address that is whole by itself (`Email` `ann@x.org`, `ann@x.org` `externalLink`).
 */
function setsApart(left: string, right: string, atom: boolean): '' | ' ' | '\n' {
  if (!left || !right || /\s$/.test(left) || /^\s/.test(right)) return '';
  if (isApart(left, right) || (isWhole(left.slice(-24)) && isWhole(right.slice(0, 24)))) return '\n';
  return atom || isBroken(left, right) ? ' ' : '';
}

/** As many digits as no piece of a number has. */
const isWhole = (text: string) => /(?:\d\D?\D?){7}/.test(text);

function isBroken(left: string, right: string): boolean {
  const a = left.slice(-1);
  const b = right.charAt(0);
  if (/\p{L}/u.test(a) && /[\d+(]/.test(b)) return true;
  if (/\d/.test(a) && /\p{L}/u.test(b)) return true;
  if (/[\w.%+-]/.test(a) && /[\p{L}\d]/u.test(b)) {
    if (!/[._%+@-]$/.test(left) && WHOLE_ADDRESS_FIRST.test(right)) return true;
    if (/[\p{L}\d]/u.test(b) && WHOLE_ADDRESS_LAST.test(left)) return true;
  }
  return false;
}

interface Piece {
  readonly node: Text;
  readonly text: string;
  /** What is read between it and the piece before it. */
  readonly blank: '' | ' ' | '\n';
}

/** Builds the run around a hit. Reads layout; touches nothing. */
export function runAround(
  hit: Text,
  flow: (element: Element) => Flow,
  view: Pick<Window, 'getComputedStyle'> | null,
): Run | undefined {
  const block = blockOf(hit, flow);
  if (!block) return undefined;
  const pieces: Piece[] = [{ node: hit, text: hit.data, blank: '' }];
  for (const forward of [false, true]) {
    let at: Text = hit;
    let far = 0;
    while (far < REACH) {
      const next = step(at, block, flow, forward);
      if (!next.node) break;
      const near = forward ? pieces.at(-1) : pieces[0];
      const [left, right] = forward ? [near?.text ?? '', next.node.data] : [next.node.data, near?.text ?? ''];
      const blank = setsApart(left, right, next.atom);
      at = next.node;
      far += at.length;
      if (forward) pieces.push({ node: at, text: at.data, blank });
      else {
        const [first] = pieces;
        if (first) pieces[0] = { ...first, blank };
        pieces.unshift({ node: at, text: at.data, blank: '' });
      }
    }
  }
  return createRun(pieces, block, keepsBlanks(parentOf(hit), view));
}

function createRun(pieces: readonly Piece[], block: Element, raw: boolean): Run {
  const stretches: Stretch[] = [];
  let text = '';
  const add = (node: Text, from: number, part: string) => {
    if (!part) return;
    stretches.push({ node, at: text.length, from, length: part.length });
    text += part;
  };
  for (const { node, text: data, blank } of pieces) {
    if (text && !text.endsWith(' ')) text += blank;
    if (raw) {
      add(node, 0, data);
      continue;
    }
    let from = 0;
    for (const match of data.matchAll(BLANK)) {
      add(node, from, data.slice(from, match.index));
      if (text && !text.endsWith(' ')) add(node, match.index, ' ');
      from = match.index + match[0].length;
    }
    add(node, from, data.slice(from));
  }
  const stretchAt = (offset: number) => {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return stretches[low];
  };
  return {
    text,
    nodes: pieces.map(({ node }) => node),
    block,
    nodeAt: (offset) => stretchAt(offset)?.node,
    range(start, end) {
      const first = stretchAt(start);
      const last = stretchAt(Math.max(start, end - 1));
      if (!first || !last) return undefined;
      const range = block.ownerDocument.createRange();
      range.setStart(first.node, Math.min(first.from + start - first.at, first.node.length));
      range.setEnd(last.node, Math.min(last.from + end - last.at, last.node.length));
      return range;
    },
  };
}

/** Longer texts are read in parts: one pass over a log of a megabyte would be a slice of 60 ms. */
export const LONG = 8_000;
const OVERLAP = 200;

/** A long text node in parts that overlap, each a run of its own. What begins in an overlap belongs to the next part. */
export function* partsOf(
  hit: Text,
  block: Element,
): Generator<{ readonly run: Run; readonly fresh: number }> {
  for (let from = 0; from < hit.length; from += LONG - OVERLAP) {
    const text = hit.data.slice(from, from + LONG);
    const fresh = from + LONG >= hit.length ? text.length : LONG - OVERLAP;
    const range = (start: number, end: number) => {
      const range = block.ownerDocument.createRange();
      range.setStart(hit, Math.min(from + start, hit.length));
      range.setEnd(hit, Math.min(from + end, hit.length));
      return range;
    };
    yield { run: { text, nodes: [hit], block, range, nodeAt: () => hit }, fresh };
  }
}
