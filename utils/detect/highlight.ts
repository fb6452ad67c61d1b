import type { PageDetection } from './types.ts';

/** The words a detection can be painted with. `checking` has no line yet. */
export const PAINTS = ['client', 'contact', 'unknown', 'checking', 'neutral'] as const;
export type Paint = (typeof PAINTS)[number];

/** `both` is shown as a client: the closer tie. */
export type PaintStatus = Exclude<Paint, 'neutral'> | 'both';

export interface Painted {
  readonly detection: PageDetection;
  readonly status: PaintStatus;
}

export interface Painter {
  /** Replaces everything painted. */
  paint(all: readonly Painted[]): void;
  /** What is painted, or linked, at a point of a document's own window. */
  at(x: number, y: number, inside?: Document): PageDetection | undefined;
  /** Whom a link belongs to. */
  of(link: Element): PageDetection | undefined;
  clear(): void;
}

/** The lines themselves are in `entrypoints/highlight.css`, which the registered script brings along. */
const group = (paint: Paint) => `wh-${paint}`;

/** Each document has its own registry; a range is painted by the one of its own window. */
type HighlightWindow = Window & typeof globalThis;

function holds(range: Range, { offsetNode, offset }: CaretPosition, x: number, y: number): boolean {
  try {
    if (!range.isPointInRange(offsetNode, offset)) return false;
  } catch {
    return false;
  }
  // The caret snaps to the nearest text: make sure the pointer is really on it.
  for (const box of range.getClientRects()) {
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1) return true;
  }
  return false;
}

/** Takes away what an older script of ours painted and can no longer take away itself. */
export function forgetPainted({ defaultView: view }: Document): void {
  for (const paint of PAINTS) (view as HighlightWindow | null)?.CSS?.highlights?.delete(group(paint));
}

/**
 * Paints ranges with the CSS Custom Highlight API: no node of the page is touched. The page can read what is painted
 * (architecture, wall 1), so `neutral` paints everybody alike.
 */
export function createPainter(document: Document, { neutral = false }: { neutral?: boolean } = {}): Painter {
  const registries = new Map<HighlightRegistry, Map<Paint, Highlight>>();
  let painted: readonly Painted[] = [];
  /** Those somebody painted stands in: a point is looked up in them at every move of the mouse. */
  let shadowRoots: ShadowRoot[] = [];

  const highlightFor = (owner: Document, paint: Paint): Highlight | undefined => {
    const view = owner.defaultView as HighlightWindow | null;
    const registry = (view as HighlightWindow | null)?.CSS?.highlights;
    if (!view || !registry) return undefined;
    const groups = registries.get(registry) ?? new Map<Paint, Highlight>();
    registries.set(registry, groups);
    const known = groups.get(paint);
    if (known) return known;
    const highlight = new view.Highlight();
    groups.set(paint, highlight);
    registry.set(group(paint), highlight);
    return highlight;
  };

  const of = (link: Element) => painted.find(({ detection }) => detection.element === link)?.detection;

  const wipe = () => {
    for (const groups of registries.values()) for (const highlight of groups.values()) highlight.clear();
  };

  return {
    paint(all) {
      wipe();
      painted = all;
      const roots = new Set(all.map(({ detection }) => detection.element.getRootNode()));
      shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
      for (const { detection, status } of all) {
        const paint = neutral ? 'neutral' : status === 'both' ? 'client' : status;
        const { range } = detection;
        if (range) highlightFor(detection.element.ownerDocument, paint)?.add(range);
      }
    },
    at(x, y, inside = document) {
      const caret = inside.caretPositionFromPoint(x, y, { shadowRoots });
      if (caret) {
        for (const { detection } of painted) {
          if (detection.range && holds(detection.range, caret, x, y)) return detection;
        }
      }
      let hit = inside.elementFromPoint(x, y);
      for (const root of shadowRoots) if (root.host === hit) hit = root.elementFromPoint(x, y);
      const link = hit?.closest('a[href]');
      return link ? of(link) : undefined;
    },
    of,
    clear() {
      painted = [];
      shadowRoots = [];
      wipe();
      // After an update the new script may have painted already: only what is still ours goes.
      for (const [registry, groups] of registries)
        for (const [paint, highlight] of groups)
          if (registry.get(group(paint)) === highlight) registry.delete(group(paint));
      registries.clear();
    },
  };
}
