import { CARRYING_ATTRIBUTES } from '../sources/attributes.ts';
import type { Root } from '../sources/clue.ts';
import { parentOf } from './elements.ts';
import { INLINE } from './neighbour.ts';
import { mayHold } from './probe.ts';

/** What has to be looked at again. */
export interface Changes {
  readonly everything: boolean;
  readonly targets: readonly Element[];
  /** Something may have been shown or hidden. */
  readonly visibility: boolean;
}

/** Gathers what changes in documents and shadow roots. */
export interface ChangeWatch {
  watch(roots: Iterable<Root>): void;
  /** Text that is hidden now: comes back as a target once it is on the screen. */
  await(hidden: Iterable<Text>): void;
  take(): Changes;
  waiting(): boolean;
}

/** Beyond this a change is a new page: one scan costs less than this many small ones. */
const HUGE = 400;
/** A container with more children is not read again for one of them. */
const WIDE = 60;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...CARRYING_ATTRIBUTES, 'href', 'hidden', 'class', 'style', 'open', 'contenteditable'],
};
const LOOKS = new Set(['class', 'style', 'hidden', 'open']);

/** The nearest block by name around an inline change: numbers go on across its inline children. */
function around(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : parentOf(node);
  for (let depth = 0; element && depth < 6 && INLINE.test(element.tagName); depth++) {
    const parent = parentOf(element);
    if (!parent || parent.childElementCount > WIDE) return element;
    element = parent;
  }
  return element;
}

/** Starts watching; `changed` is called for the first change after each `take`. */
export function createChanges(
  document: Document,
  changed: () => void,
  signal: AbortSignal | undefined,
): ChangeWatch {
  const watched = new WeakSet<Node>();
  const targets = new Set<Element>();
  let everything = false;
  let visibility = false;

  const add = (element: Element | null) => {
    if (!element || everything) return;
    targets.add(element);
    if (targets.size > HUGE) {
      everything = true;
      targets.clear();
    }
  };
  const child = (record: MutationRecord) => {
    for (const node of record.addedNodes) {
      if (node.nodeType === 1 && !INLINE.test(node.nodeName)) add(node as Element);
      else if (node.nodeType === 3 ? mayHold((node as Text).data) : node.nodeType === 1) add(around(node));
    }
    if (record.removedNodes.length === 0) return;
    visibility = true;
    const { target } = record;
    const inline = [...record.removedNodes].some((node) => node.nodeType === 3 || INLINE.test(node.nodeName));
    if (inline && target.nodeType === 1 && (target as Element).childElementCount < WIDE) add(around(target));
  };
  const take = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.type === 'childList') child(record);
      else if (record.type === 'characterData') add(around(record.target));
      else if (LOOKS.has(record.attributeName ?? '')) visibility = true;
      else if (record.target.nodeType === 1) add(record.target as Element);
    }
    if (waiting()) changed();
  };
  const waiting = () => everything || visibility || targets.size > 0;
  const observer = new MutationObserver(take);

  const view = document.defaultView;
  const appears =
    view && 'IntersectionObserver' in view
      ? new view.IntersectionObserver(
          (entries) => {
            for (const { isIntersecting, target } of entries) {
              if (!isIntersecting) continue;
              appears?.unobserve(target);
              add(target);
            }
            if (waiting()) changed();
          },
          { rootMargin: '200px' },
        )
      : undefined;
  const loaded = (event: Event) => {
    if (event.target instanceof Element && /^I?FRAME$/.test(event.target.tagName)) {
      add(event.target);
      changed();
    }
  };
  document.addEventListener('load', loaded, true);
  signal?.addEventListener('abort', () => {
    observer.disconnect();
    appears?.disconnect();
    document.removeEventListener('load', loaded, true);
    targets.clear();
  });

  return {
    watch(roots) {
      for (const root of roots) {
        if (watched.has(root) || signal?.aborted) continue;
        watched.add(root);
        observer.observe(root, WATCHED);
      }
    },
    await(hidden) {
      for (const node of hidden) {
        const element = parentOf(node);
        if (element) appears?.observe(element);
      }
    },
    take() {
      const changes = { everything, visibility, targets: [...targets] };
      targets.clear();
      everything = false;
      visibility = false;
      return changes;
    },
    waiting,
  };
}
