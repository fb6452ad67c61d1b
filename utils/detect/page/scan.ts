import { nameAround, nameInRow, nameOfElement, nameOfLink } from '../names/around.ts';
import { type Draft, type Named, settleNames } from '../names/ledger.ts';
import { nameNearby } from '../names/nearby.ts';
import type { Site } from '../sites/engine.ts';
import { attributeClues } from '../sources/attributes.ts';
import type { Clue, Root } from '../sources/clue.ts';
import { jsonLdClues } from '../sources/json-ld.ts';
import { linkClues } from '../sources/links.ts';
import { isFaxMarkup, markupClues, markupName, markupOf } from '../sources/markup.ts';
import type { Detection, FindOptions, Judge, PageDetection } from '../types.ts';
import { contextOf } from './captions.ts';
import { isEditable, isShown, isSkipped, parentOf } from './elements.ts';
import { look, mayHold } from './probe.ts';
import { frameDocument, shadowOf } from './roots.ts';
import { createFlow, type Run, runAround } from './runs.ts';
import type { Slices } from './slices.ts';
import { windows } from './windows.ts';

/** What a scan needs to know. */
export interface ScanOptions {
  /** Turns texts into detections; `findInText` itself, or `batchJudge` over a message. */
  readonly judge: Judge;
  readonly defaultCountry?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What is known about this site; left out where no adapter matches or the matching one has gone blind. */
  readonly site?: Site | undefined;
}

/** A text to judge and what to do with the verdict. */
interface Question {
  readonly text: string;
  readonly options: FindOptions;
  readonly take: (found: readonly Detection[]) => void;
}

/** A link ends the number it wraps: an extension behind the link is a note beside it, not a part of what it dials. */
function sameLink(run: Run, node: Text, end: number): boolean {
  const link = parentOf(node)?.closest('a[href]');
  const next = run.nodeAt(end + 1);
  return !link || (next !== undefined && link.contains(next));
}

/** `own` and `about`, as the site says. */
function marked(detection: PageDetection, { own, about }: Site): PageDetection {
  if (own.has(detection.value)) return { ...detection, own: true };
  const isAbout =
    about !== undefined &&
    (detection.kind === 'email'
      ? about.toLowerCase().includes(detection.value)
      : about === detection.raw || about.replace(/\D/g, '') === detection.value.slice(1));
  return isAbout ? { ...detection, about: true } : detection;
}

/** One scan of one or more roots: collects questions in slices, then asks them all at once. */
export class Scanner {
  readonly #drafts: Draft[] = [];
  readonly #options: ScanOptions;
  readonly #slices: Slices;
  readonly #questions: Question[] = [];
  readonly #read = new WeakSet<Text>();
  #flow: ReturnType<typeof createFlow> | undefined;

  constructor(options: ScanOptions, slices: Slices) {
    this.#options = options;
    this.#slices = slices;
  }

  /** Everything in a root: its text, its links and attributes, its shadow roots and frames. */
  async root(root: Root): Promise<void> {
    const hits: Text[] = [];
    const document = root.nodeType === 9 ? (root as Document) : (root as ShadowRoot).ownerDocument;
    const top = root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : root;
    if (!top) return;
    const walker = document.createTreeWalker(top, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (mayHold((node as Text).data)) hits.push(node as Text);
      if (this.#slices.spent()) await this.#slices.rest();
    }
    for (const hit of hits) {
      this.text(hit);
      if (this.#slices.over()) await this.#slices.rest();
    }
    const { site } = this.#options;
    const sources = [
      linkClues,
      attributeClues,
      jsonLdClues,
      markupClues,
      (one: Root) => site?.clues(one) ?? [],
    ];
    for (const clues of sources) {
      for (const clue of clues(root)) {
        this.clue(clue);
        if (this.#slices.over()) await this.#slices.rest();
      }
    }
    for (const inner of await this.#inside(root)) await this.root(inner);
  }

  async #inside(root: Root): Promise<Root[]> {
    const roots: Root[] = [];
    for (const frame of root.querySelectorAll('iframe,frame')) {
      const document = frameDocument(frame);
      if (document && isShown(frame)) roots.push(document);
    }
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
      if (this.#slices.spent()) await this.#slices.rest();
    }
    return roots;
  }

  /** Reads the run around a text node that passed the cheap test. */
  text(hit: Text): void {
    if (this.#read.has(hit)) return;
    const verdict = look(hit.data);
    if (verdict === 'no') return;
    const element = parentOf(hit);
    if (!element || isSkipped(element) || !isShown(element)) return;
    const view = element.ownerDocument.defaultView;
    this.#flow ??= createFlow(view);
    const run = runAround(hit, this.#flow, view);
    if (!run) return;
    for (const node of run.nodes) if (mayHold(node.data)) this.#read.add(node);
    const parts = windows(run.text);
    if (parts.length === 0) return;
    const context = contextOf(run.block);
    for (const { text, offset } of parts) {
      this.#ask(element, text, { context }, (found) => {
        for (const one of found) this.#add(run, one, offset);
      });
    }
  }

  #add(run: Run, one: Detection, offset: number): void {
    const range = run.range(offset + one.start, offset + one.end);
    const node = run.nodeAt(offset + one.start);
    const element = node && parentOf(node);
    if (!range || !element || isSkipped(element)) return;
    if (isFaxMarkup(element)) return;
    const { extension, ...number } = one;
    const kept = extension && sameLink(run, node, offset + one.end) ? one : number;
    const detection: PageDetection = { ...kept, source: markupOf(element) ?? 'text', element, range };
    const email = one.kind === 'email' ? one.value : undefined;
    const near = { text: run.text, start: offset + one.start, end: offset + one.end, email };
    this.#drafts.push({ detection, named: this.#name(detection, () => nameNearby(near)) });
  }

  clue({ element, source, text, raw, certain, attribute, name }: Clue): void {
    if (source !== 'jsonld' && source !== 'microdata' && !isShown(element)) return;
    if (source !== 'attribute' && source !== 'jsonld' && isEditable(element)) return;
    this.#ask(element, text, certain ? { context: { certain } } : {}, (found) => {
      for (const one of found) {
        const detection: PageDetection = {
          ...one,
          ...(raw === undefined ? {} : { raw }),
          source,
          element,
          ...(attribute ? { attribute } : {}),
        };
        this.#drafts.push({
          detection,
          named: name ? { name, certainty: 'markup' } : this.#clueName(detection, text),
        });
      }
    });
  }

  /** The surest name for what stands in an element. */
  #name({ element, kind, value, range }: PageDetection, inText: () => string | undefined): Named | undefined {
    const { site } = this.#options;
    const given = kind === 'email' ? site?.nameOf(value) : undefined;
    if (given) return { name: given, certainty: 'adapter' };
    const markup = markupName(element);
    if (markup) return { name: markup, certainty: 'markup' };
    const near = inText();
    if (near) return { name: site?.complete(near) ?? near, certainty: 'text' };
    const scope = site?.scopeName(element);
    if (scope) return { name: scope, certainty: 'scope' };
    const row = nameInRow(element);
    if (row) return { name: row, certainty: 'row' };
    const around = nameAround(element, range?.startContainer);
    return around ? { name: around, certainty: 'guess' } : undefined;
  }

  #clueName(detection: PageDetection, text: string): Named | undefined {
    const { element, source, kind, value, start, end } = detection;
    if (source === 'jsonld') return undefined;
    const own = source === 'attribute' ? nameOfElement(element, value) : nameOfLink(element);
    if (own && !this.#options.site?.nameOf(value)) return { name: own, certainty: 'text' };
    const email = kind === 'email' ? value : undefined;
    return this.#name(detection, () =>
      source === 'attribute' ? nameNearby({ text, start, end, email }) : undefined,
    );
  }

  #ask(element: Element, text: string, options: FindOptions, take: Question['take']): void {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const { defaultCountry } = this.#options;
    this.#questions.push({
      text,
      options: { ...options, ...(defaultCountry ? { defaultCountry } : {}), ...(lang ? { lang } : {}) },
      take,
    });
  }

  /** Asks the judge everything collected so far. A judge that answers at once is given its rest between questions. */
  async ask(): Promise<void> {
    const waiting: Promise<void>[] = [];
    for (const { text, options, take } of this.#questions.splice(0)) {
      const answer = this.#options.judge(text, options);
      if (answer instanceof Promise) waiting.push(answer.then(take));
      else take(answer);
      if (this.#slices.over()) await this.#slices.rest();
    }
    await Promise.all(waiting);
  }

  /** What was found, in the order it was read, each value with the surest name any of its places gave. */
  results(): PageDetection[] {
    const { site } = this.#options;
    return settleNames(this.#drafts).map((detection) => (site ? marked(detection, site) : detection));
  }
}
