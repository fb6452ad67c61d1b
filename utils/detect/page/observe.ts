import type { Site } from '../sites/engine.ts';
import type { Root } from '../sources/clue.ts';
import type { PageDetection } from '../types.ts';
import { createChanges } from './changes.ts';
import { isShown, parentOf } from './elements.ts';
import { allRoots } from './roots.ts';
import { Scanner, type ScanOptions } from './scan.ts';
import { type Draft, settle } from './settle.ts';
import { createSlices, type SliceOptions, type Slices } from './slices.ts';

/** What an adapter says about itself. */
export interface SiteState {
  readonly name: string;
  /** False when the site has changed under it: generic detection does the work, and somebody should look. */
  readonly healthy: boolean;
}

/** The difference to what was told before. A detection is the same object from `added` to `removed`. */
export interface PageChange {
  readonly added: readonly PageDetection[];
  readonly removed: readonly PageDetection[];
  readonly site?: SiteState;
}

export interface ObserveOptions extends ScanOptions {
  readonly onChange: (change: PageChange) => void;
  readonly slices?: Omit<SliceOptions, 'signal'>;
}

/** Mutations are gathered this long, and longer when the last round was dear: never more than 5 % of a core. */
const GATHER_MS = 100;
const SHARE = 20;
const LONGEST_WAIT_MS = 1_000;

const key = ({ kind, value, extension, source, raw, attribute }: PageDetection) =>
  [kind, value, extension, source, raw, attribute].join('\u0000');

/** The same thing in the same place: the old object lives on, so that nobody sees it go and come. */
function sameThing(a: PageDetection, b: PageDetection): boolean {
  if (a.element !== b.element || key(a) !== key(b)) return false;
  return (
    a.range?.startContainer === b.range?.startContainer &&
    a.range?.startOffset === b.range?.startOffset &&
    a.range?.endOffset === b.range?.endOffset
  );
}

const sameWords = (a: PageDetection, b: PageDetection) =>
  a.name === b.name && a.own === b.own && a.about === b.about;

/** A live view of one document's people, until the signal ends it. */
class Live {
  readonly #document: Document;
  readonly #options: ObserveOptions;
  #slices: Slices;
  readonly #told = new Map<PageDetection, PageDetection>();
  #drafts: Draft[] = [];
  #roots: readonly Root[] = [];
  #site: Site | undefined;
  #view: string | undefined;
  /** What was told last about the adapter. */
  #healthy: boolean | undefined;
  #wait = GATHER_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  readonly #changes;

  constructor(document: Document, options: ObserveOptions) {
    this.#document = document;
    this.#options = options;
    this.#slices = createSlices({ ...options.slices, signal: options.signal });
    this.#changes = createChanges(document, () => this.#soon(), options.signal);
  }

  async start(): Promise<void> {
    this.#options.signal?.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#drafts = [];
      this.#told.clear();
    });
    await this.#everything();
    this.#document.addEventListener('visibilitychange', () => this.#soon(), {
      signal: this.#options.signal ?? null,
    } as AddEventListenerOptions);
  }

  #soon(): void {
    if (this.#busy || this.#timer !== undefined || this.#options.signal?.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#round().catch((cause: unknown) => {
        if (!this.#options.signal?.aborted) throw cause;
      });
    }, this.#wait);
  }

  /** Resolves when somebody sees the page; never, when the signal ends it before. */
  async #visible(): Promise<void> {
    const once = { once: true, signal: this.#options.signal } as AddEventListenerOptions;
    while (this.#document.visibilityState === 'hidden')
      await new Promise((seen) => this.#document.addEventListener('visibilitychange', seen, once));
    this.#options.signal?.throwIfAborted();
  }

  async #round(): Promise<void> {
    this.#busy = true;
    try {
      await this.#visible();
      this.#slices = createSlices({ ...this.#options.slices, signal: this.#options.signal });
      const work = this.#changes.take();
      const site = this.#openSite();
      if (work.everything || site === 'moved') await this.#everything();
      else await this.#parts(work.targets, work.visibility);
      this.#wait = Math.min(LONGEST_WAIT_MS, Math.max(GATHER_MS, this.#slices.worked() * SHARE));
    } finally {
      this.#busy = false;
      if (this.#changes.waiting()) this.#soon();
    }
  }

  /** Asks the adapter again: chats change without an address. `moved` when the address names another view. */
  #openSite(): 'moved' | 'same' {
    const site = this.#options.site?.(this.#document);
    const view = site?.adapter.view(new URL(this.#document.location.href));
    const moved = view !== this.#view;
    this.#site = site;
    this.#view = view;
    return moved ? 'moved' : 'same';
  }

  #scanner(): Scanner {
    const { signal, judge, defaultCountry } = this.#options;
    return new Scanner({ judge, defaultCountry, signal }, this.#slices, this.#roots, this.#site);
  }

  /** Reads the whole page: what is near the window first. */
  async #everything(): Promise<void> {
    await this.#visible();
    this.#openSite();
    const roots = await allRoots(this.#document, this.#slices);
    this.#roots = roots;
    this.#changes.watch(roots);
    const fresh: Draft[] = [];
    const later: Text[] = [];
    const scanner = this.#scanner();
    for (const root of roots) {
      const hits = await scanner.hits(root);
      const near = hits.length < 200 ? hits : hits.filter((hit) => isNear(hit));
      const first = new Set(near);
      later.push(...hits.filter((hit) => !first.has(hit)));
      await scanner.texts(near);
      await scanner.clues(root);
    }
    await scanner.ask();
    fresh.push(...scanner.drafts);
    if (later.length > 0) {
      this.#replace(() => true, [...fresh], true);
      const rest = this.#scanner();
      await rest.texts(later);
      await rest.ask();
      fresh.push(...rest.drafts);
      this.#changes.await(rest.hidden);
    }
    this.#changes.await(scanner.hidden);
    this.#replace(() => true, fresh);
  }

  async #parts(targets: readonly Element[], visibility: boolean): Promise<void> {
    const inside = new Set<Element>(targets);
    const scanner = this.#scanner();
    for (const target of targets) {
      if (!target.isConnected) continue;
      await scanner.root(target);
      const roots = await allRoots(
        target as unknown as ShadowRoot,
        createSlices({ signal: this.#options.signal }),
      );
      this.#changes.watch(roots.slice(1));
      for (const root of roots.slice(1)) await scanner.root(root);
    }
    await scanner.ask();
    this.#changes.await(scanner.hidden);
    const gone = (detection: PageDetection) => {
      if (!detection.element.isConnected) return true;
      if (visibility && detection.range && !isShown(detection.element)) return true;
      for (let at: Element | null = detection.element; at; at = parentOf(at)) if (inside.has(at)) return true;
      return false;
    };
    this.#replace(gone, scanner.drafts);
  }

  /** Puts fresh drafts in the place of those that went, and tells the difference. */
  #replace(gone: (detection: PageDetection) => boolean, fresh: readonly Draft[], partly = false): void {
    const kept: Draft[] = [];
    const old = new Map<string, PageDetection[]>();
    for (const draft of this.#drafts) {
      if (!gone(draft.detection)) kept.push(draft);
      else {
        const same = old.get(key(draft.detection));
        if (same) same.push(draft.detection);
        else old.set(key(draft.detection), [draft.detection]);
      }
    }
    const renewed = fresh.map((draft) => {
      const same = old.get(key(draft.detection))?.find((one) => sameThing(one, draft.detection));
      return same ? { ...draft, detection: same } : draft;
    });
    if (!partly) this.#drafts = [...kept, ...renewed];
    this.#tell(partly ? [...this.#drafts, ...renewed] : this.#drafts);
  }

  #tell(drafts: readonly Draft[]): void {
    const settled = settle(drafts, this.#site?.healthy ? this.#site : undefined);
    const added: PageDetection[] = [];
    const now = new Set<PageDetection>();
    const removed: PageDetection[] = [];
    for (const [index, { detection }] of drafts.entries()) {
      const shown = settled[index];
      if (!shown) continue;
      now.add(detection);
      const before = this.#told.get(detection);
      if (before && sameWords(before, shown)) continue;
      if (before) removed.push(before);
      this.#told.set(detection, shown);
      added.push(shown);
    }
    for (const [detection, shown] of this.#told) {
      if (now.has(detection)) continue;
      removed.push(shown);
      this.#told.delete(detection);
    }
    const { adapter, healthy } = this.#site ?? {};
    const wasHealthy = this.#healthy;
    this.#healthy = healthy;
    if (added.length === 0 && removed.length === 0 && healthy === wasHealthy) return;
    this.#options.onChange({
      added,
      removed,
      ...(adapter ? { site: { name: adapter.id, healthy: healthy === true } } : {}),
    });
  }
}

/** In the window or one window away from it. */
function isNear(hit: Text): boolean {
  const element = parentOf(hit);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return true;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -view.innerHeight && top < 2 * view.innerHeight;
}

/**
 * Keeps an eye on a document: tells what appears and what goes, in slices, never in a hidden tab, until `signal` ends it.
 *
 * @returns when the first look is finished
 */
export async function observeDocument(document: Document, options: ObserveOptions): Promise<void> {
  await new Live(document, options).start();
}
