import type { Site } from '../sites/engine.ts';
import { attributeClues } from '../sources/attributes.ts';
import type { Clue, Root } from '../sources/clue.ts';
import { jsonLdClues } from '../sources/json-ld.ts';
import { linkClues } from '../sources/links.ts';
import { isFaxMarkup, markedPhone, markupClues, markupName, markupOf } from '../sources/markup.ts';
import type { Detection, FindOptions, Judge, PageDetection, TextContext } from '../types.ts';
import { briefText } from './brief.ts';
import { createSkipper, isEditable, isShown, parentOf } from './elements.ts';
import { selfOf, textBefore } from './lines.ts';
import { hasNeighbour } from './neighbour.ts';
import { look, mayHold } from './probe.ts';
import { createFlow, LONG, partsOf, type Run, runAround } from './runs.ts';
import type { Draft, Named } from './settle.ts';
import type { Slices } from './slices.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';
import { windows } from './windows.ts';

/** What a scan needs to know. */
export interface ScanOptions {
  /** Turns texts into detections: `findInText` itself, or a batched message to it. */
  readonly judge: Judge;
  /** ISO 3166-1 alpha-2, for numbers without a country code. */
  readonly defaultCountry?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Opens a site's own adapter on a document. Given from outside: pages of other sites need not load one (`sites/index.ts`). */
  readonly site?: ((document: Document) => Site | undefined) | undefined;
}

/** A text to judge and what to do with the verdict. */
interface Question {
  readonly text: string;
  readonly options: FindOptions;
  readonly take: (found: readonly Detection[]) => void;
}

const CLUES = [linkClues, ...attributeClues, jsonLdClues, markupClues];

/** A link ends the number it wraps: an extension behind the link is a note beside it, not a part of what it dials. */
function sameLink(run: Run, node: Text, end: number): boolean {
  const link = parentOf(node)?.closest('a[href]');
  const next = run.nodeAt(end + 1);
  return !link || (next !== undefined && link.contains(next));
}

/** `<span email="…" name="…">`: mail programs keep both in attributes. */
function givenName(element: Element, value: string): string | undefined {
  const name =
    element.getAttribute('email')?.toLowerCase() === value ? element.getAttribute('name')?.trim() : undefined;
  return name && name.length <= 60 && !/@|\d{3}|^me$/.test(name) ? name : undefined;
}

/** A label reads all lines of a row as one: "Ann Lee Levy notice …" is Ann Lee, as the row's first line says. */
function withFirstLine(one: Detection, element: Element): Detection {
  const line = one.name && briefText(element, 240, '\n')?.split('\n', 1)[0];
  return line?.includes(' ') && one.name?.startsWith(`${line} `) ? { ...one, name: line } : one;
}

/** A search of the whole page can't be divided, and takes a slice of its own: less than this of one may be over when it begins. */
const FRESH = 0.1;

/** How many text nodes pass between two looks at the clock: 30 µs. */
const STRIDE = 256;

/** Takes the next texts that pass the cheap test; false at the end. A function by itself, because it is the hottest loop we have. */
function collect(walker: TreeWalker, hits: Text[]): boolean {
  for (let step = 0; step < STRIDE; step++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return false;
    if (mayHold(node.data)) hits.push(node);
  }
  return true;
}

/** Reads parts of a page: collects questions in slices, asks them together, and keeps what was found as drafts. */
export class Scanner {
  /** Found so far; names are settled later, over the whole page. */
  readonly drafts: Draft[] = [];
  /** Text that would be read if it were shown. */
  readonly hidden: Text[] = [];
  readonly #options: ScanOptions;
  readonly #site: Site | undefined;
  readonly #slices: Slices;
  readonly #questions: Question[] = [];
  readonly #read = new WeakSet<Text>();
  readonly #surroundings: Surroundings;
  readonly #isSkipped = createSkipper();
  #flow: ReturnType<typeof createFlow> | undefined;

  /** @param roots the whole page, for what one part of it says of another */
  constructor(options: ScanOptions, slices: Slices, roots: readonly Root[], site?: Site) {
    this.#options = options;
    this.#slices = slices;
    this.#surroundings = createSurroundings(roots);
    this.#site = site?.healthy ? site : undefined;
  }

  /** The text nodes of a root that pass the cheap test. */
  async hits(root: Root): Promise<Text[]> {
    const hits: Text[] = [];
    const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    const top = root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : root;
    const walker = top && document?.createTreeWalker(top, 4);
    while (walker && collect(walker, hits)) if (this.#slices.over()) await this.#slices.rest();
    return hits;
  }

  /** Reads a root: its text, its links, attributes and structured data. Not what is in frames and shadow roots inside it. */
  async root(root: Root): Promise<void> {
    await this.texts(await this.hits(root));
    await this.clues(root);
  }

  async texts(hits: readonly Text[]): Promise<void> {
    for (const hit of hits) {
      if (hit.length > LONG) await this.#long(hit);
      else this.#text(hit);
      if (this.#slices.over()) await this.#slices.rest();
    }
  }

  /** A text too long for one slice. Nobody splits a number over its ends. */
  async #long(hit: Text): Promise<void> {
    const element = this.#readable(hit);
    if (!element) return;
    for (const { run, fresh } of partsOf(hit, element)) {
      if (look(run.text) === 'yes') this.#judge(run, element, fresh);
      if (this.#slices.over()) await this.#slices.rest();
    }
  }

  async clues(root: Root): Promise<void> {
    for (const find of [...CLUES, (one: Root) => this.#site?.clues(one) ?? []]) {
      if (this.#slices.over(FRESH)) await this.#slices.rest();
      for (const clue of find(root)) {
        this.#clue(clue);
        if (this.#slices.over()) await this.#slices.rest();
      }
    }
  }

  /** The element of a text that may be read and is on the screen. What is not, is kept for later. */
  #readable(hit: Text): Element | undefined {
    const element = parentOf(hit);
    if (!element || this.#isSkipped(element)) return undefined;
    if (isShown(element)) return element;
    this.hidden.push(hit);
    return undefined;
  }

  /** Reads the run around a text node that passed the cheap test. */
  #text(hit: Text): void {
    if (this.#read.has(hit)) return;
    const verdict = look(hit.data);
    if (verdict === 'no' || (verdict === 'edge' && !hasNeighbour(hit))) return;
    const element = this.#readable(hit);
    if (!element) return;
    const view = element.ownerDocument.defaultView;
    this.#flow ??= createFlow(view);
    const run = runAround(hit, this.#flow, view);
    if (!run) return;
    for (const node of run.nodes) if (mayHold(node.data)) this.#read.add(node);
    this.#judge(run, element);
  }

  #judge(run: Run, element: Element, fresh = run.text.length): void {
    const parts = windows(run.text);
    if (parts.length === 0) return;
    const context = this.#surroundings.of(run.block, run.nodes);
    const marked = markedPhone(element);
    const from = marked ? run.text.indexOf(marked) : -1;
    const to = from < 0 ? -1 : from + (marked?.length ?? 0);
    for (const { text, offset } of parts) {
      this.#ask(element, text, { context }, (found) => {
        const fresher = found.filter((one) => offset + one.start < fresh);
        for (const one of fresher) this.#add(run, one, offset);
        // What the words beside it say is something else, and the markup says is a phone.
        const known = fresher.some((one) => offset + one.start >= from && offset + one.start < to);
        if (marked && from >= offset && to <= offset + text.length && !known)
          this.#ask(element, marked, { context: { ...context, certain: 'phone' } }, (more) => {
            for (const one of more) this.#add(run, one, from);
          });
      });
    }
  }

  #add(run: Run, one: Detection, offset: number): void {
    const range = run.range(offset + one.start, offset + one.end);
    const node = run.nodeAt(offset + one.start);
    const element = node && parentOf(node);
    if (!range || !element || this.#isSkipped(element) || isFaxMarkup(element)) return;
    const { extension, name: _name, nameFrom: _from, ...number } = one;
    const kept = extension && sameLink(run, node, offset + one.end) ? { extension } : {};
    const detection: PageDetection = {
      ...number,
      ...kept,
      source: markupOf(element) ?? 'text',
      element,
      range,
    };
    const place = { text: run.text, start: offset + one.start, end: offset + one.end };
    this.drafts.push({ detection, named: this.#named(element, one), place });
  }

  #clue({ element, source, text, raw, certain, attribute, name }: Clue): void {
    const spoken = source === 'jsonld' || source === 'microdata';
    if (!spoken && !isShown(element)) return;
    if (source !== 'attribute' && source !== 'jsonld' && isEditable(element)) return;
    const context = { certain, ...this.#clueContext(element, source, text) };
    this.#ask(element, text, { context }, (found) => {
      for (const judged of found) {
        const one = attribute === 'aria-label' ? withFirstLine(judged, element) : judged;
        const { name: _name, nameFrom: _from, ...rest } = one;
        const detection: PageDetection = {
          ...rest,
          ...(raw === undefined ? {} : { raw }),
          source,
          element,
          ...(attribute ? { attribute } : {}),
        };
        const named: Named | undefined = name ? { name, certainty: 'markup' } : this.#named(element, one);
        this.drafts.push({ detection, named });
      }
    });
  }

  #clueContext(element: Element, source: Clue['source'], text: string): TextContext {
    if (source === 'jsonld') return {};
    const shown = briefText(element) ?? '';
    // An element that shows the bare address says that it knows no name.
    if (source === 'attribute' && shown.includes(text)) return {};
    const self = source === 'attribute' ? selfOf(element, text) : [shown];
    const { label, row, columns, lines, headings } = this.#surroundings.of(element, [element]);
    const before = source === 'attribute' || shown.includes(text) ? undefined : textBefore(element);
    return { self, before, label, row, columns, lines, headings };
  }

  /** The surest name for what stands in an element: the site's, the markup's, the judge's, the site's for this part. */
  #named(element: Element, { kind, value, name, nameFrom }: Detection): Named | undefined {
    const site = this.#site;
    const given = kind === 'email' ? (site?.nameOf(value) ?? givenName(element, value)) : undefined;
    if (given) return { name: given, certainty: 'adapter' };
    if (site?.isList(element)) return undefined;
    const markup = markupName(element);
    if (markup) return { name: markup, certainty: 'markup' };
    if (name && nameFrom === 'text') return { name: site?.complete(name) ?? name, certainty: 'text' };
    // A signature names who signs, a sender may be a firm.
    if (name && nameFrom === 'card') return { name, certainty: 'card' };
    // A table inside a mail names the people in it, not who wrote the mail.
    const row = nameFrom === 'row' ? element.closest('tr') : null;
    const scope = nameFrom === 'nobody' ? undefined : site?.scopeName(element, row);
    if (scope) return { name: scope, certainty: 'scope' };
    return name && nameFrom && nameFrom !== 'nobody' ? { name, certainty: nameFrom } : undefined;
  }

  #ask(element: Element, text: string, options: FindOptions, take: Question['take']): void {
    const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 35) || undefined;
    const { defaultCountry } = this.#options;
    this.#questions.push({ text, options: { ...options, defaultCountry, lang }, take });
  }

  /** Asks the judge everything collected so far. A judge that answers at once is given its rest between questions. */
  async ask(): Promise<void> {
    // An answer may bring up another question.
    while (this.#questions.length > 0) {
      const waiting: Promise<void>[] = [];
      for (const { text, options, take } of this.#questions.splice(0)) {
        const answer = this.#options.judge(text, options);
        if (answer instanceof Promise) waiting.push(answer.then(take));
        else take(answer);
        if (this.#slices.over()) await this.#slices.rest();
      }
      await Promise.all(waiting);
    }
  }
}
